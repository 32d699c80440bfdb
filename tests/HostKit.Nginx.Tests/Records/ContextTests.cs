namespace HostKit.Nginx.Tests;

public sealed class ContextTests
{
    [Fact]
    public void A_context_prints_as_the_text_it_becomes()
        => Expectation.Matches("server.conf", new Server
        {
            Listen = [80, Listen.IPv6(80), new Listen("127.0.0.1:8443") { DefaultServer = true, Ssl = true }],
            ServerName = ["example.org", "~^www\\d{2}\\.example\\.org$"],
            Root = "/srv/my site",
            ClientMaxBodySize = ByteSize.MiB(25),
            ClientBodyTimeout = TimeSpan.FromMilliseconds(1500),
            KeepaliveTime = TimeSpan.FromHours(1),
            ["keepalive_timeout"] = ["75s", "60s"],
            Gzip = true,
            GzipCompLevel = 5,
            GzipTypes = ["text/css", "image/svg+xml"],
            GzipProxied = [GzipProxied.NoCache, GzipProxied.Auth],
            SslProtocols = [TlsProtocol.TlsV12, TlsProtocol.TlsV13],
            AddHeader = [("X-Frame-Options", "DENY"), new("Content-Security-Policy", "default-src 'self'; img-src *") { Always = true }],
            ErrorPage = [new("/404.html", 404), new("@down", 502, 503) { ResponseCode = 200 }],
            Access = [AccessRule.Allow("10.0.0.0/8"), AccessRule.Deny("all")],
            AccessLog = [new((NginxText)"/var/log/nginx/a.log") { Format = "main" }],
            Rewrite =
            [
                RewriteStep.Set(new Var("a"), NginxText.Of($"{Var.Host}_x{Var.Uri}")),
                RewriteStep.IfMatches(new Var("http_user_agent"), "bot;\\d", RewriteStep.Return(Return.Status(403))),
                RewriteStep.IfEquals(Var.Scheme, "", RewriteStep.Break),
                RewriteStep.Rewrite("^/u/(.*)$", NginxText.Expand("/users/$1"), RewriteThen.Last),
            ],
            ["types"] = RawDirective.Block("text/plain txt log;"),
            ["limit_req"] = RawDirective.Repeat(["zone=a", "burst=5"], "zone=b"),
            Locations =
            [
                new("= /down") { Return = Return.Body(503, "back \"soon\"\n"), DefaultType = "text/plain" },
                new("~* \\.(png|jpg)$") { Expires = Expires.After(TimeSpan.FromDays(30)), LogNotFound = false },
                new("/a b/")
                {
                    Alias = "/srv/b/", Index = ["index.html"], Internal = true,
                    TryFiles = [Var.Uri, NginxText.Of($"{Var.Uri}/"), "=404"],
                    Locations = [new("/a b/c") { ProxyBuffers = new(4, ByteSize.KiB(16)), ProxyNextUpstream = [NextUpstream.Error, NextUpstream.Http502] }],
                },
            ],
        } + "\n");

    [Fact]
    public void An_http_fragment_has_no_block_of_its_own()
        => Expectation.Matches("http.conf", new Http
        {
            ServerTokens = ServerTokens.Off,
            Maps = [WebSockets.Map, new(Var.Host, new Var("kind")) { Cases = [("default", "word"), ("~^a;", "x")] }],
            Upstreams =
            [
                new("app")
                {
                    LeastConn = true,
                    Servers = ["127.0.0.1:9000", new("unix:/run/app.sock") { Weight = 2, MaxFails = 3, FailTimeout = TimeSpan.FromSeconds(30), Backup = true }],
                    ["zone"] = ["app", "64k"],
                    Keepalive = 16,
                },
            ],
            Servers = [new() { Listen = ["unix:/run/x.sock"] }],
        } + "\n");

    [Fact]
    public void The_order_of_assignment_is_the_order_of_output()
    {
        Assert.Equal("location / {\n    root /a;\n    gzip on;\n}", new Location("/") { Root = "/a", Gzip = true }.ToString());
        Assert.Equal("location / {\n    gzip on;\n    root /a;\n}", new Location("/") { Gzip = true, Root = "/a" }.ToString());
    }

    [Fact]
    public void A_copy_replaces_in_place_and_null_takes_away()
    {
        var location = new Location("/") { Root = "/a", ["x"] = "1", Gzip = true };
        Assert.Equal("location /b {\n    root /c;\n    x 1;\n}", (location with { Match = "/b", Root = "/c", Gzip = null }).ToString());
        Assert.Equal("location / {\n    root /a;\n    x 2 3;\n    gzip on;\n}", location.WithDirective("x", ["2", "3"]).ToString());
        Assert.Equal("location / {\n    root /a;\n    gzip on;\n}", location.WithDirective("x", null).ToString());
        Assert.Equal("location / {\n    root /a;\n    x 1;\n    gzip on;\n}", location.ToString());
    }

    [Fact]
    public void Unset_lists_are_empty_and_unset_values_null()
    {
        var location = new Location("/");
        Assert.Empty(location.ProxySetHeader);
        Assert.Null(location.Gzip);
        Assert.Null(location.Root);
        Assert.False(location.Internal);
        Assert.Equal("location / {\n}", (location with { AddHeader = [] }).ToString());
    }

    [Fact]
    public void Records_are_equal_when_they_say_the_same()
    {
        var one = new Location("/") { ProxySetHeader = [("A", "b")], ErrorPage = [new("/x", 404)], ["y"] = ["1", "2"] };
        Assert.Equal(one, new Location("/") { ProxySetHeader = [("A", "b")], ErrorPage = [new("/x", 404)], ["y"] = ["1", "2"] });
        Assert.NotEqual(one, one with { Match = "/z" });
        Assert.NotEqual(one, one with { ProxySetHeader = [("A", "c")] });
    }
}
