namespace HostKit.Nginx.Tests;

public sealed class CheckTests
{
    [Theory]
    [InlineData("http { sever_name x; }", 1, "unknown directive \"sever_name\"", "Did you mean server_name?")]
    [InlineData("server { }", 1, "\"server\" directive is not allowed here", "It stands in http, upstream, mail, stream, upstream of stream.")]
    [InlineData("http {\n keepalive_timeout\n\n\n; }", 5, "invalid number of arguments in \"keepalive_timeout\" directive", null)]
    [InlineData("http { server; }", 1, "directive \"server\" has no opening \"{\"", null)]
    [InlineData("http { gzip on { } }", 1, "directive \"gzip\" is not terminated by \";\"", null)]
    [InlineData("http { gzip yes; }", 1, "invalid value \"yes\" in \"gzip\" directive, it must be \"on\" or \"off\"", null)]
    [InlineData("http { gzip ON;\n gzip off; }", 2, "\"gzip\" directive is duplicate", "It is set in /etc/nginx/nginx.conf:1.")]
    [InlineData("http { client_max_body_size 1.5m; }", 1, "\"client_max_body_size\" directive invalid value", null)]
    [InlineData("http { client_body_buffer_size 1g; }", 1, "\"client_body_buffer_size\" directive invalid value", null)]
    [InlineData("http { send_timeout 30m1h; }", 1, "\"send_timeout\" directive invalid value", null)]
    [InlineData("http { variables_hash_max_size 1k; }", 1, "\"variables_hash_max_size\" directive invalid number", null)]
    [InlineData("http { gzip_comp_level 10; }", 1, "value must be between 1 and 9", null)]
    [InlineData("http { satisfy both; }", 1, "invalid value \"both\"", null)]
    [InlineData("http { ssl_protocols TLSv1.2 tlsv1.4; }", 1, "invalid value \"tlsv1.4\"", null)]
    [InlineData("http { proxy_buffers 0 8k; }", 1, "\"proxy_buffers\" directive invalid value", null)]
    [InlineData("http { proxy_cache_min_uses -1; }", 1, "\"proxy_cache_min_uses\" directive invalid number", null)]
    [InlineData("http { proxy_method \"a$\"; }", 1, "invalid variable name", null)]
    [InlineData("http { auth_basic \"${a b\"; }", 1, "the closing bracket in \"a\" variable is missing", null)]
    [InlineData("http { server { location === / { } } }", 1, "invalid location modifier \"===\"", null)]
    [InlineData("http { server { if ($a == b) { } } }", 1, "unexpected \"==\" in condition", null)]
    [InlineData("http { server { if (!$a) { } } }", 1, "invalid condition \"!$a\"", null)]
    [InlineData("http { server { if ($a { } } }", 1, "invalid condition \"$a\"", null)]
    [InlineData("http { server { if $a { } } }", 1, "invalid condition \"$a\"", null)]
    [InlineData("http { server { root /a; location / { alias /b; root /c; } } }", 1, "\"root\" directive is duplicate, \"alias\" directive was specified earlier", null)]
    [InlineData("http { map $a $b { c; } }", 1, "invalid number of the map parameters", null)]
    [InlineData("http { types { include a b; } }", 1, "invalid number of arguments in \"include\" directive", null)]
    [InlineData("http { }\nload_module x;", 2, "\"load_module\" directive is specified too late", null)]
    [InlineData("http { server { location / { listen 80; } } }", 1, "\"listen\" directive is not allowed here", "It stands in server, server of mail, server of stream.")]
    [InlineData("http { include none.conf;\n}", 1, "open() \"/etc/nginx/none.conf\" failed (2: No such file or directory)", null)]
    [InlineData("http {\n server {\n }}}", 3, "unexpected \"}\"", null)]
    public void A_complaint_has_nginx_words_line_and_a_way_out(string text, int line, string message, string? mend)
    {
        var complaint = Assert.Single(Check("events {}" + text));
        Assert.Equal((line, message, mend), (complaint.NginxLine, complaint.Finding.Message, complaint.Finding.Mend));
        Assert.Equal($"{message} in /etc/nginx/nginx.conf:{line}", complaint.NginxMessage);
    }

    [Theory]
    [InlineData("worker_rlimit_core 1g; http { client_max_body_size 0; send_timeout '1h 30m'; resolver_timeout 5; keepalive_timeout 1m 30s; autoindex_format JSON; proxy_store_access user:rw all:r; }")]
    [InlineData("http { server { listen 80; location / { limit_except GET { deny all; } if ($a = b ) { return 200 x; } if ( -f $request_filename) { break; } if ( !~ ) { } } } }", "invalid condition \"!~\"")]
    [InlineData("stream { server { listen 1; proxy_pass x; } upstream u { server a; } map $a $b { volatile; default x; } } mail { server { listen 1; protocol imap; } }")]
    [InlineData("http { geo $a { ranges; 1.1.1.1-2.2.2.2 x; } split_clients $a $b { 1% x; * y; } charset_map a b { 80 E282AC; } content_by_lua_block { if {} }  }", "\"content_by_lua_block\" directive is not allowed here")]
    [InlineData("rtmp { server { application x { live on; } } } http { vhost_traffic_status on; more_set_headers a b c; server { location / { echo a b; content_by_lua_block { x } } } }")]
    public void What_nginx_takes_is_taken(string text, params string[] messages) => Assert.Equal(messages, Check("events { }" + text).Select(complaint => complaint.Finding.Message));

    [Fact]
    public void Without_events_nothing_runs() => Assert.Equal("no \"events\" section in configuration", Assert.Single(Check("http { }")).NginxMessage);

    [Fact]
    public void All_complaints_come_in_nginx_order_through_includes()
    {
        var configuration = NginxConfiguration.LoadReadable(ConfigurationFiles.InMemory(new Dictionary<string, string>
        {
            ["nginx.conf"] = "events { x; }\nhttp {\n include s;\n server {\n include s; include s;\n }\n include none; y;\n}\n z z",
            ["s"] = "root /x; types { a b; }\nlisten 80;\n",
        }));
        Assert.Equal(
            [
                "unknown directive \"x\" in /etc/nginx/nginx.conf:1", "\"listen\" directive is not allowed here in /etc/nginx/s:2", "\"root\" directive is duplicate in /etc/nginx/s:1",
                "open() \"/etc/nginx/none\" failed (2: No such file or directory) in /etc/nginx/nginx.conf:7", "unknown directive \"y\" in /etc/nginx/nginx.conf:7",
                "unexpected end of file, expecting \";\" or \"}\" in /etc/nginx/nginx.conf:9",
            ],
            configuration.Check().Select(complaint => complaint.NginxMessage));
    }

    [Theory]
    [InlineData("1.24.0", "http2 on;", "nginx 1.24.0 does not have it yet: it came with 1.25.1.")]
    [InlineData("1.26.3", "ssl on;", "nginx 1.26.3 does not have it any more: 1.25.0 was the last.")]
    [InlineData("1.22.1", "ssl on;", null)]
    [InlineData("1.26.3", "http2 on;", null)]
    public void A_version_has_its_own_directives(string version, string directive, string? mend)
        => Assert.Equal(mend, NginxFile.Parse(directive).Check(DirectiveContexts.Server, new() { Version = Version.Parse(version) }).SingleOrDefault()?.Finding.Mend);

    [Fact]
    public void A_fragment_is_checked_in_its_context()
    {
        var file = NginxFile.Parse("location / { }\nlisten 80;\n", "snippet");
        Assert.Empty(file.Check(DirectiveContexts.Server));
        Assert.Equal("error nginx.context: snippet:2:1: \"listen\" directive is not allowed here (It stands in server, server of mail, server of stream.)", Assert.Single(file.Check(DirectiveContexts.Location)).ToString());
        Assert.Throws<ArgumentException>(() => file.Check(DirectiveContexts.Server | DirectiveContexts.Location));
    }

    [Fact]
    public void Names_of_unknown_modules_can_be_let_off_with_a_warning()
    {
        var complaint = Assert.Single(NginxFile.Parse("my_module { whatever; } ").Check(DirectiveContexts.Http, new() { Unknown = Severity.Warning }));
        Assert.Equal(Severity.Warning, complaint.Finding.Severity);
    }

    private static IEnumerable<ConfigurationComplaint> Check(string text)
        => NginxConfiguration.LoadReadable(ConfigurationFiles.InMemory(new Dictionary<string, string> { ["nginx.conf"] = text })).Check();
}
