namespace HostKit.Nginx.Tests.Sites;

/// <summary>What is asked of a site follows from what it says of itself.</summary>
public sealed class SiteQuestionsTests
{
    private static readonly TlsCertificate Certificate = new("/c.pem", "/k.pem");

    [Fact]
    public void A_site_with_redirects_websockets_and_words_of_its_own()
        => Assert.Equal(
            [
                "example.org redirects to https: http://example.org/ 301 https://example.org/",
                "example.org answers /: https://example.org/ 200 'Welcome'",
                "example.org answers /old: https://example.org/old 301 /new",
                "example.org upgrades /live: https://example.org/live websocket",
                "www.example.org redirects: https://www.example.org/ 301 https://example.org/",
            ],
            Asked(new Site("example.org")
            {
                RedirectedNames = ["www.example.org", "*.example.net"], Tls = Tls.Redirecting(Certificate),
                Answers = [new("/") { Contains = "Welcome" }, new("/old") { Status = 301, Location = "/new" }],
                Locations = [Location.Proxy("/", 5000), Location.Proxy("^~ /live", 5001).WithWebSockets(), Location.Proxy("~ ^/x", 5002).WithWebSockets()],
            }));

    [Fact]
    public void Every_name_of_its_own_and_ports_that_are_not_usual()
        => Assert.Equal(
            ["a.test answers: https://a.test:8443/ <500", "b.test answers: https://b.test:8443/ <500"],
            Asked(new Site("a.test") { Aliases = ["b.test", "*.a.test", "~^c"], Tls = Tls.Only(Certificate) with { Listen = ["127.0.0.1:9443", 8443] } }));

    [Fact]
    public void What_is_no_name_or_not_reached_from_outside_is_not_asked()
    {
        Assert.Empty(Asked(Site.RejectUnknownHosts()));
        Assert.Empty(Asked(new Site("*.example.org")));
        Assert.Empty(Asked(new Site("inner.test") { Listen = ["127.0.0.1:80", "unix:/run/x"] }));
        Assert.Equal(["plain.test answers: http://plain.test/ <500"], Asked(new Site("plain.test")));
    }

    [Fact]
    public void An_apply_asks_only_when_it_is_told_to()
    {
        var site = new Site("plain.test");
        var root = Directory.CreateTempSubdirectory("hostkit-questions-");
        try
        {
            Assert.Empty(site.Lower(Host.Directory(root.FullName)).OfType<HttpProbe>());
            Assert.Equal(System.Net.IPAddress.Loopback, Assert.Single((site with { AskedWhenApplied = true }).Lower(Host.Directory(root.FullName)).OfType<HttpProbe>()).At);
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> Asked(IAnswers site)
        => site.Questions.Select(q => $"{q.Name}: {q.Url} {(q.WebSocket ? "websocket" : q.StatusBelow is { } below ? $"<{below}" : $"{q.Status}")}{(q.Location is null ? "" : $" {q.Location}")}{(q.Contains is null ? "" : $" '{q.Contains}'")}");
}
