namespace HostKit.Nginx.Tests;

public sealed class FindingTests
{
    [Fact]
    public void Headers_that_are_merged_are_not_lost()
        => Assert.Empty((With(new Location("/") { AddHeaderInherit = HeaderInherit.Merge, AddHeader = [("B", "x")] }) with { Directives = new() { AddHeader = [("A", "x")] } }).Validate());

    [Fact]
    public void A_plain_site_has_no_findings()
        => Assert.Empty(new Site("example.org")
        {
            Aliases = [".example.com", "~^x\\d+[)(]$", ""],
            Locations = [Location.Proxy("/", 9933).WithWebSockets(), Location.Proxy("~ ^/x/(\\d+)$", "http://unix:/run/x.sock"), new("@down") { Root = "/srv" }, new("=/x") { ErrorPage = [new("@down", 502)] }],
        }.Validate());

    public static TheoryData<string, string, Site> Mistakes => new()
    {
        { "nginx.duplicate-location", "site[a]/location[/x]", With(new("^~ /x"), new("/x")) },
        { "nginx.duplicate-location", "site[a]/location[=/x]", With(new("= /x"), new("=/x")) },
        { "nginx.duplicate-location", "site[a]/location[~ x]", With(new("~ x"), new("~ x")) },
        { "nginx.location-modifier", "site[a]/location[=~ /x]", With(new Location("=~ /x")) },
        { "nginx.location-modifier", "site[a]/location[! /x]", With(new Location("! /x")) },
        { "nginx.location-modifier", "site[a]/location[=]", With(new Location("=")) },
        { "nginx.location-regex", "site[a]/location[~ (x]", With(new Location("~ (x")) },
        { "nginx.location-path", "site[a]/location[x]", With(new Location("x")) },
        { "nginx.location-nesting", "site[a]/location[/a]/location[/b]", With(new Location("/a") { Locations = [new("/b")] }) },
        { "nginx.location-nesting", "site[a]/location[= /a]/location[/a]", With(new Location("= /a") { Locations = [new("/a")] }) },
        { "nginx.location-nesting", "site[a]/location[/a]/location[@b]", With(new Location("/a") { Locations = [new("@b")] }) },
        { "nginx.alias-traversal", "site[a]/location[/i]/alias", With(new Location("/i") { Alias = "/d/w/" }) },
        { "nginx.alias-in-named-location", "site[a]/location[@i]/alias", With(new Location("@i") { Alias = "/d/w/" }) },
        { "nginx.root-and-alias", "site[a]/location[/i/]/alias", With(new Location("/i/") { Alias = "/d/w/", Root = "/x" }) },
        { "nginx.alias-slash", "site[a]/location[/i/]/alias", With(new Location("/i/") { Alias = "/d/w" }) },
        { "nginx.alias-regex", "site[a]/location[~ ^/i/(.*)]/alias", With(new Location("~ ^/i/(.*)") { Alias = "/d/w" }) },
        { "nginx.if-try-files", "site[a]/location[/]/if", With(new Location("/") { TryFiles = [Var.Uri, "=404"], Rewrite = [RewriteStep.If(new Var("x"), RewriteStep.Set(new Var("y"), "1"))] }) },
        { "nginx.proxy-pass-path", "site[a]/location[~ ^/x]/proxy_pass", With(Location.Proxy("~ ^/x", "http://127.0.0.1/")) },
        { "nginx.proxy-pass-path", "site[a]/location[@x]/proxy_pass", With(Location.Proxy("@x", "http://unix:/run/x:/y")) },
        { "nginx.proxy-pass-scheme", "site[a]/location[/]/proxy_pass", With(Location.Proxy("/", "localhost:80")) },
        { "nginx.proxy-pass-variable-path", "site[a]/location[/]/proxy_pass", With(Location.Proxy("/", NginxText.Expand("http://$host/x"))) },
        { "nginx.websocket-http-version", "site[a]/location[/]/proxy_http_version", With(new Location("/") { ProxyPass = "http://x", ProxySetHeader = [("Upgrade", "x"), ("Connection", "x")] }) },
        { "nginx.websocket-connection", "site[a]/location[/]/proxy_set_header", With(Location.Proxy("/", 1) with { ProxySetHeader = [("upgrade", "x")] }) },
        { "nginx.header-inheritance", "site[a]/location[/]/add_header", With(new Location("/") { AddHeader = [("B", "x")] }) with { Directives = new() { AddHeader = [("A", "x")] } } },
        { "nginx.header-inheritance", "site[a]/location[/]/proxy_set_header", With(new Location("/") { ProxySetHeader = [("B", "x")] }) with { Directives = new() { ProxySetHeader = [("A", "x")] } } },
        { "nginx.missing-named-location", "site[a]/location[/]/try_files", With(new Location("/") { TryFiles = ["/x", "@y"] }) },
        { "nginx.missing-named-location", "site[a]/error_page", new Site("a") { Directives = new() { ErrorPage = [new("@y", 500)] } } },
        { "nginx.try-files", "site[a]/location[/]/try_files", With(new Location("/") { TryFiles = ["=404"] }) },
        { "nginx.raw-known", "site[a]/location[/]/proxy_pass", With(new Location("/") { ["proxy_pass"] = "http://x" }) },
        { "nginx.raw-known", "site[a]/deny", new Site("a") { Directives = new() { ["deny"] = "all" } } },
        { "nginx.server-name", "site[a.*.b]/server_name", new Site("a.*.b") },
        { "nginx.server-name", "site[a]/server_name", new Site("a") { Aliases = ["http://b"] } },
        { "nginx.server-name", "site[a]/server_name", new Site("a") { Aliases = ["~(b"] } },
        { "nginx.server-name", "site[a]/server_name", new Site("a") { Aliases = ["b:80"] } },
        { "nginx.duplicate-server-name", "site[a]/server_name", new Site("a") { Aliases = ["A"] } },
        { "nginx.duplicate-listen", "site[a]/listen", new Site("a") { Listen = [80, "0.0.0.0:80"] } },
        { "nginx.no-listen", "site[a]/listen", new Site("a") { Listen = [] } },
        { "nginx.set-twice", "site[a]/listen", new Site("a") { Directives = new() { Listen = [81] } } },
        { "nginx.set-twice", "site[a]/root", new Site("a") { Root = "/a", Directives = new() { Root = "/b" } } },
        { "nginx.empty-upstream", "site[a]/upstream[u]", new Site("a") { Upstreams = [new("u")] } },
        { "nginx.duplicate-upstream", "site[a]/upstream[u]", new Site("a") { Upstreams = [new("u") { Servers = ["127.0.0.1:1"] }, new("u") { Servers = ["127.0.0.1:1"] }] } },
        { "nginx.value", "site[a]", With(new Location("/") { Index = [new string('x', 5000)] }) },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_found_at_its_place(string id, string path, Site site)
    {
        var finding = Assert.Single(site.Validate());
        Assert.Equal((id, path), (finding.Id, finding.Path));
    }

    [Fact]
    public void All_findings_come_at_once()
        => Assert.Equal(
            ["nginx.server-name", "nginx.duplicate-location", "nginx.proxy-pass-scheme"],
            new Site("a..b") { Locations = [new("/"), new("/") { ProxyPass = "x" }] }.Validate().Select(finding => finding.Id));

    private static Site With(params Location[] locations) => new("a") { Locations = [.. locations] };
}
