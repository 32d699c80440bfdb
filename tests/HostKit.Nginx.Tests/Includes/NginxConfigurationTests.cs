using System.Text;

namespace HostKit.Nginx.Tests;

public sealed class NginxConfigurationTests
{
    [Fact]
    public void Files_come_in_the_order_in_which_nginx_reads_them()
    {
        var configuration = Load(
            ("nginx.conf", "include \"modules/*.conf\"; http { include conf.d/*.conf; include /srv/*/[!x]?[[:digit:]].conf; include 'mime types'; }"),
            ("modules/b.conf", ""), ("modules/B.conf", ""), ("modules/.hidden.conf", ""), ("modules/a/x.conf", ""),
            ("conf.d/a-b.conf", "include snippets/s;"), ("conf.d/a.conf", "include snippets/s;"), ("snippets/s", "server_tokens off;"),
            ("/srv/one/ab1.conf", ""), ("/srv/one/xb1.conf", ""), ("/srv/one/abc.conf", ""), ("/srv/two/ab2.conf", ""), ("mime types", "types { }"));
        Assert.Equal(
            [
                "/etc/nginx/nginx.conf", "/etc/nginx/modules/B.conf", "/etc/nginx/modules/b.conf", "/etc/nginx/conf.d/a-b.conf", "/etc/nginx/snippets/s", "/etc/nginx/conf.d/a.conf",
                "/srv/one/ab1.conf", "/srv/two/ab2.conf", "/etc/nginx/mime types",
            ],
            configuration.Files.Select(file => file.Name));
    }

    [Fact]
    public void A_file_included_twice_is_seen_in_both_places()
    {
        var configuration = Load(
            ("nginx.conf", "http {\n include proxy;\n server {\n  location / {\n   include proxy;\n   root /x;\n  }\n }\n}"),
            ("proxy", "proxy_buffering off;\ninclude timeouts;\n"), ("timeouts", "proxy_read_timeout 5s;"));
        var http = Assert.Single(configuration.Statements);
        var location = http.Block[2].Block[0];
        Assert.Equal(["proxy_buffering", "proxy_read_timeout", "server"], http.Block.Select(s => s.Name));
        Assert.Equal(["proxy_buffering", "proxy_read_timeout", "root"], location.Block.Select(s => s.Name));

        var timeout = location.Block[1];
        Assert.Equal(("/etc/nginx/timeouts", 1, 1), (timeout.File, timeout.Line, timeout.Column));
        Assert.Equal(["http", "server", "location"], timeout.Context);
        Assert.Equal([("/etc/nginx/nginx.conf", 5), ("/etc/nginx/proxy", 2)], timeout.IncludedBy.Select(include => (include.File!, include.Line)));
        Assert.Same(location, timeout.Parent);
        Assert.Same(http.Block[1].Statement, timeout.Statement);
    }

    [Fact]
    public void Rows_of_data_may_come_from_other_files_only_where_nginx_looks_for_them()
    {
        var configuration = Load(
            ("nginx.conf", "http { types { include t; } map $a $b { include t; } geo $c { include t; } charset_map x y { include nowhere; } split_clients $a $d { include nowhere; } }"),
            ("t", "a b;"));
        Assert.Equal(["a", "a", "a", "include", "include"], configuration.Statements[0].Block.Select(block => Assert.Single(block.Block).Name));
    }

    [Theory]
    [InlineData("events {}\ninclude\n nix.conf;", "/etc/nginx/nginx.conf", 3, "open() \"/etc/nginx/nix.conf\" failed (2: No such file or directory)")]
    [InlineData("events {}\ninclude d*;", "/etc/nginx/nginx.conf", 2, "pread() \"/etc/nginx/d\" failed (21: Is a directory)")]
    [InlineData("include d/broken;", "/etc/nginx/d/broken", 2, "unexpected \"}\"")]
    [InlineData("include d/loop;", "/etc/nginx/d/loop2", 1, "the file includes itself: /etc/nginx/d/loop:2 includes \"d/loop[2]\", /etc/nginx/d/loop2:1 includes \"/etc/nginx/d/loop\"")]
    [InlineData("\n include nginx.conf;", "/etc/nginx/nginx.conf", 2, "the file includes itself: /etc/nginx/nginx.conf:2 includes \"nginx.conf\"")]
    public void What_cannot_be_read_is_told_in_nginx_words(string main, string file, int line, string reason)
    {
        var error = Assert.Throws<SyntaxException>(() => Load(
            ("nginx.conf", main), ("d/broken", "\n}"), ("d/loop", "a b;\ninclude d/loop[2];"), ("d/loop2", "include /etc/nginx/d/loop;")));
        Assert.Equal((file, line, reason), (error.File, error.Line, error.Reason));
    }

    [Fact]
    public void What_can_be_read_is_there_beside_the_errors()
    {
        var configuration = NginxConfiguration.LoadReadable(Files(
            ("nginx.conf", "a; include none; http { include broken; b; }\nc d"), ("broken", "server { x 1;\n y 2; location / { z 3; \"")));
        Assert.Equal(["open() \"/etc/nginx/none\" failed (2: No such file or directory)", "unexpected end of file, expecting \";\" or \"}\" (the block \"location\" was opened on line 2)", "unexpected end of file, expecting \";\" or \"}\""],
            configuration.Errors.Select(error => error.Reason));
        Assert.Equal(["a", "http"], configuration.Statements.Select(s => s.Name));
        Assert.Equal(["server", "b"], configuration.Statements[1].Block.Select(s => s.Name));
        Assert.Equal(["x", "y", "location"], configuration.Statements[1].Block[0].Block.Select(s => s.Name));
        Assert.Equal("z", Assert.Single(configuration.Statements[1].Block[0].Block[2].Block).Name);
    }

    [Fact]
    public void A_pattern_that_matches_nothing_is_fine()
        => Assert.Single(Load(("nginx.conf", "include none/*.conf; include d/[z].conf; include d/\\*.conf;"), ("d/a.conf", "x;")).Files);

    [Fact]
    public void Changes_over_present_files_are_the_future()
    {
        var present = Files(("nginx.conf", "include conf.d/*.conf;"), ("conf.d/a.conf", "a;"), ("conf.d/b.conf", "b;"));
        var future = present.With(new Dictionary<string, ReadOnlyMemory<byte>?> { ["/etc/nginx/conf.d/a.conf"] = null, ["conf.d/c.conf"] = "c;"u8.ToArray(), ["/etc/nginx/conf.d/b.conf"] = "d;"u8.ToArray() });
        Assert.Equal(["d", "c"], NginxConfiguration.Load(future).Statements.Select(s => s.Name));
        Assert.Equal(["a", "b"], NginxConfiguration.Load(present).Statements.Select(s => s.Name));
    }

    [Fact]
    public void A_directory_host_is_read_from_its_own_root()
    {
        var root = Directory.CreateTempSubdirectory("hostkit-includes-");
        try
        {
            var folder = root.CreateSubdirectory("etc/nginx");
            folder.CreateSubdirectory("conf.d");
            File.WriteAllText(Path.Combine(folder.FullName, "nginx.conf"), "a;\ninclude /etc/nginx/conf.d/*;\n");
            File.WriteAllText(Path.Combine(folder.FullName, "conf.d/one"), "b;");
            File.CreateSymbolicLink(Path.Combine(folder.FullName, "conf.d/two"), "/etc/nginx/conf.d/one");
            Assert.Equal(["a", "b", "b"], NginxConfiguration.Load(ConfigurationFiles.Of(Host.Directory(root.FullName))).Statements.Select(s => s.Name));

            // The same files by their paths on this machine; a link that leads nowhere is an error to nginx, too.
            File.WriteAllText(Path.Combine(folder.FullName, "nginx.conf"), "a;\ninclude conf.d/*;\n");
            File.Delete(Path.Combine(folder.FullName, "conf.d/two"));
            Assert.Equal(["a", "b"], NginxConfiguration.Load(Path.Combine(folder.FullName, "nginx.conf")).Statements.Select(s => s.Name));
            File.CreateSymbolicLink(Path.Combine(folder.FullName, "conf.d/two"), "/nowhere/at/all");
            var error = Assert.Throws<SyntaxException>(() => NginxConfiguration.Load(Path.Combine(folder.FullName, "nginx.conf")));
            Assert.Equal($"open() \"{folder.FullName}/conf.d/two\" failed (2: No such file or directory)", error.Reason);
            Assert.StartsWith("open() \"/nowhere/nginx.conf\"", Assert.Throws<HostKitException>(() => NginxConfiguration.Load("/nowhere/nginx.conf")).Message, StringComparison.Ordinal);
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_dump_of_nginx_is_read_as_the_files_it_has()
    {
        const string Dump = "nginx: test is successful\n# configuration file /opt/n/nginx.conf:\nhttp {\n    include sites/*;\n}\n\n# configuration file /opt/n/sites/a:\nserver {\n}\n# configuration file of a\n\n";
        var configuration = NginxConfiguration.ParseDump(Dump);
        Assert.Equal("server", Assert.Single(configuration.Statements[0].Block).Name);
        Assert.Equal(["http {\n    include sites/*;\n}\n", "server {\n}\n# configuration file of a\n"], configuration.Files.Select(file => file.ToString()));
        Assert.Throws<HostKitException>(() => NginxConfiguration.ParseDump("nginx: no such thing"));
    }

    private static NginxConfiguration Load(params (string Path, string Text)[] files) => NginxConfiguration.Load(Files(files));

    private static ConfigurationFiles Files(params (string Path, string Text)[] files)
        => ConfigurationFiles.InMemory(files.ToDictionary(file => file.Path, file => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(file.Text)));
}
