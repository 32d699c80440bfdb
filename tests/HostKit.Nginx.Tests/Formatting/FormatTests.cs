using System.Text;
using CsCheck;

namespace HostKit.Nginx.Tests;

public sealed class FormatTests
{
    [Fact]
    public void A_file_is_laid_out_by_depth_and_keeps_its_comments()
    {
        const string Text = """


            # head


            user   www-data ;  # who
            events{}
            http { # all
            # first
              include	mime.types; server_tokens off;


              log_format main '$remote_addr'
                   '"$request"'; # two lines
            map $a $b { default	"" ;  x  'y z'
            ; }

            # last

              location ~ \.php$ # why
               { if ($x = "a") { return 200 "a
              b"; } }
            content_by_lua_block {
             ngx.say( "}" )
               } types {
               # nothing
               }
            }
            # end


            """;
        const string Expected = """
            # head

            user www-data; # who
            events { }
            http { # all
                # first
                include mime.types;
                server_tokens off;

                log_format main '$remote_addr'
                    '"$request"'; # two lines
                map $a $b {
                    default "";
                    x 'y z';
                }

                # last

                location ~ \.php$ # why
                {
                    if ($x = "a") {
                        return 200 "a
              b";
                    }
                }
                content_by_lua_block {
             ngx.say( "}" )
               }
                types {
                    # nothing
                }
            }
            # end

            """;
        Assert.Equal(Expected, NginxFile.Parse(Text).Format().ToString());
    }

    [Fact]
    public void Indent_and_blank_lines_are_a_choice()
        => Assert.Equal("a {\n\tb;\n\tc;\n}\n", NginxFile.Parse("a {b;\n\n\nc; }").Format(new() { Indent = "\t", BlankLines = 0 }).ToString());

    [Fact]
    public void A_file_that_was_made_is_laid_out_too()
        => Assert.Equal("a;\nserver {\n  listen 80;\n}\n", NginxFile.Create("x", NginxStatement.Create("a"), NginxStatement.CreateBlock("server", [], NginxStatement.Create("listen", "80"))).Format(new() { Indent = "  ", BlankLines = 0 }).ToString());

    [Fact]
    public void A_brace_does_not_end_up_in_a_comment()
        => Assert.Equal("events { # {\n}\n", NginxFile.Parse("events {# {\n}").Format().ToString());

    [Fact]
    public void Not_a_word_and_not_a_comment_changes()
        => RoundTripTests.MutatedConfigurations.Sample(
            content =>
            {
                if (RoundTripTests.Parsed(content) is not { } file)
                    return;
                var formatted = file.Format();
                RoundTripTests.AssertSame(file.Statements, formatted.Statements);
                Assert.Equal(formatted.ToString(), formatted.Format().ToString());
                Assert.Equal(Comments(content), Comments(formatted.ToBytes()));
            },
            iter: 30_000);

    [Fact]
    public void An_indent_is_white() => Assert.Throws<ArgumentException>(() => new FormatOptions { Indent = "# " });

    /// <summary>What a file says without its blanks: the difference between comments is seen where words are the same.</summary>
    private static string Comments(byte[] content) => string.Concat(Encoding.Latin1.GetString(content).Where(letter => letter is not (' ' or '\t' or '\r' or '\n')));
}
