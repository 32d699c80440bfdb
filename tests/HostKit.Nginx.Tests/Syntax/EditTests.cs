namespace HostKit.Nginx.Tests;

public sealed class EditTests
{
    private const string Text = """
        # the site
        server { # main
            listen 80;   # plain
            # files
            root   /srv/a;

            location / { try_files $uri =404; }
        }
        # the end
        """;

    [Fact]
    public void A_changed_directive_leaves_everything_else_as_it_was()
    {
        var file = NginxFile.Parse(Text);
        var server = file.Statements[0];
        var changed = server.WithBlock(server.Block.Select(s => s.Name == "root" ? s.WithArguments("/srv/b c") : s));
        Assert.Equal(
            """
            # the site
            server { # main
                listen 80;   # plain
                root "/srv/b c";

                location / { try_files $uri =404; }
            }
            # the end

            """,
            file.WithStatements(changed).ToString());
    }

    [Fact]
    public void A_removed_directive_takes_its_comments_with_it()
    {
        var file = NginxFile.Parse(Text);
        var server = file.Statements[0];
        Assert.Equal("# the site\nserver { # main\n    listen 80;   # plain\n}\n# the end\n", file.WithStatements(server.WithBlock(server.Block[0])).ToString());
    }

    [Fact]
    public void A_new_directive_gets_a_line_of_its_own()
    {
        var file = NginxFile.Parse("a;\nb { c; } # d");
        var block = file.Statements[1];
        var edited = file.WithStatements(file.Statements[0], block.WithBlock([.. block.Block, NginxStatement.Create("new", "1")]), NginxStatement.CreateBlock("e", [], NginxStatement.Create("f")));
        Assert.Equal("a;\nb { c;\n    new 1;\n } # d\n\ne {\n    f;\n}\n", edited.ToString());
    }

    [Fact]
    public void A_statement_with_changed_arguments_keeps_its_block()
    {
        var map = NginxFile.Parse("map $a $b { x y; }").Statements[0];
        Assert.Equal("map $a $c {\n x y;\n}", map.WithArguments("$a", "$c").ToString());
    }

    [Fact]
    public void Lua_code_has_no_statements_to_change()
        => Assert.Throws<InvalidOperationException>(() => NginxFile.Parse("access_by_lua_block { x }").Statements[0].WithBlock([]));

    [Fact]
    public void Lua_code_survives_other_arguments_byte_for_byte()
    {
        var set = NginxFile.Parse([.. "set_by_lua_block $a { return '"u8, 0xff, .. "' }"u8]).Statements[0];
        Assert.Equal((byte[])[.. "set_by_lua_block $b { return '"u8, 0xff, .. "' }\n"u8], NginxFile.Create("x", set.WithArguments("$b")).ToBytes());
    }
}
