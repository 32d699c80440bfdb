namespace HostKit.Nginx.Tests;

public sealed class NeighbourTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hostkit-sites-").FullName;

    [Fact]
    public void A_name_on_one_socket_belongs_to_one_site()
    {
        var (id, message) = Assert.Single(Errors(new Site("a.org"), new Site("b.org") { Aliases = ["A.org"] }));
        Assert.Equal("nginx.name-conflict", id);
        Assert.Contains("The site 'a.org' (NeighbourTests.cs:", message, StringComparison.Ordinal);
        Assert.Empty(Errors(new Site("a.org"), new Site("b.org") { Aliases = ["a.org"], Listen = [8080] }));
    }

    [Fact]
    public void A_socket_has_one_default() => Assert.Equal("nginx.two-defaults", Errors(Site.RejectUnknownHosts() with { Tls = Tls.None }, new Site("b.org") { Default = true })[0].Id);

    [Fact]
    public void An_upstream_s_name_is_one_for_all_sites()
        => Assert.Equal("nginx.duplicate-upstream", Assert.Single(Errors(new Site("a.org") { Upstreams = [new("u") { Servers = ["127.0.0.1:1"] }] }, new Site("b.org") { Upstreams = [new("u") { Servers = ["127.0.0.1:1"] }] })).Id);

    [Fact]
    public void Sites_without_a_default_are_told_who_it_is()
    {
        var finding = Assert.Single(Findings(new Site("b.org"), new Site("a.org")));
        Assert.Equal((Severity.Info, "nginx.no-default-server", "site[a.org]/listen"), (finding.Severity, finding.Id, finding.Path));
        Assert.Empty(Findings(new Site("b.org"), new Site("a.org"), Site.RejectUnknownHosts()));
        Assert.Empty(Findings(new Site("b.org")));
    }

    [Fact]
    public void A_name_without_dots_may_be_another_site_s_upstream()
    {
        var user = new Site("b.org") { Listen = [81], Locations = [Location.Proxy("/", "http://app")] };
        Assert.Equal("nginx.name-at-start", Assert.Single(Findings(user)).Id);
        Assert.Empty(Findings(user, new Site("a.org") { Upstreams = [new("app") { Servers = ["127.0.0.1:1"] }] }));
    }

    [Fact]
    public async Task Errors_stop_the_plan_and_name_both_lines()
    {
        var limit = new LimitReqZone("login", RequestRate.PerSecond(1));
        var box = new HostConfiguration("box").Add(new Site("a.org") { Locations = [new Location("/").WithLimit(limit)] });
        box.Add(new Site("b.org") { Locations = [new Location("/").WithLimit(new LimitReqZone("login", RequestRate.PerSecond(2)))] });
        var error = await Assert.ThrowsAsync<InvalidConfigurationException>(() => Host.Directory(_folder).PlanAsync(box, TestContext.Current.CancellationToken));
        Assert.Matches("NeighbourTests.cs:\\d+ and NeighbourTests.cs:\\d+ declare 'limit_req_zone login' in it differently", error.Message);
    }

    [Fact]
    public void What_sites_need_alike_is_one_file()
    {
        var limit = new LimitReqZone("login", RequestRate.PerSecond(1));
        var box = new HostConfiguration("box").Add(new Site("a.org") { Locations = [new Location("/").WithLimit(limit)] });
        box.Add(new Site("b.org") { Locations = [new Location("/").WithLimit(limit), Location.Proxy("/x", 1).WithWebSockets()] });
        Rendering.Write(box, Host.Directory(_folder), _folder + "/out");
        Expectation.Matches("two-sites-http.conf", File.ReadAllText(_folder + "/out/etc/nginx/conf.d/00-hostkit-http.conf"));
    }

    [Fact]
    public async Task A_certificate_that_nobody_gets_is_an_error_of_the_site_that_uses_it()
    {
        var box = new HostConfiguration("box");
        box.Add(new Site("a.org") { Tls = Tls.Only(SiteSamples.Renewed with { Job = "/etc/hostkit-acme/certificates/example.org.json" }) });
        var host = Host.Directory(Directory.CreateDirectory(_folder + "/host").FullName);
        var error = await Assert.ThrowsAsync<InvalidConfigurationException>(() => host.PlanAsync(box));
        var finding = Assert.Single(error.Findings, f => f.Severity == Severity.Error);
        Assert.Equal(("nginx.certificate-undeclared", "site[a.org]/ssl_certificate"), (finding.Id, finding.Path));
        Assert.Contains("NeighbourTests.cs:", finding.ToString(), StringComparison.Ordinal);
        box.Add(new FileResource("/etc/hostkit-acme/certificates/example.org.json", "{}"));
        Assert.NotEmpty((await host.PlanAsync(box)).Changes);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static List<(string Id, string Message)> Errors(params Site[] sites) => [.. Findings(sites).Where(finding => finding.Severity == Severity.Error).Select(finding => (finding.Id, finding.Message))];

    private static List<Finding> Findings(params Site[] sites)
    {
        var box = new HostConfiguration("box");
        foreach (var site in sites)
            box.Add(site);
        return [.. NeighbourReview.Check(box.Declarations)];
    }
}
