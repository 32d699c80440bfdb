using System.Collections.Immutable;

namespace HostKit.Nginx.Tests;

/// <summary>A social network's server and a web site on one domain, each written once and put together by paths.</summary>
public sealed class SharedDomainTests
{
    private static readonly Upstream Web = new("mastodon_web") { Servers = ["127.0.0.1:3000"], Keepalive = 32 };
    private static readonly Upstream Streaming = new("mastodon_streaming") { LeastConn = true, Servers = ["127.0.0.1:4000", new("127.0.0.1:4001") { MaxFails = 2, FailTimeout = TimeSpan.FromSeconds(5), Backup = true }] };

    private static ImmutableArray<Location> Mastodon(string root)
        => [
            .. Location.Proxy("/", Web).At("/api/", "/auth/", "/oauth/", "/inbox", "/users/", "/@", "/web/", "= /.well-known/webfinger"),
            Location.Proxy("^~ /api/v1/streaming", Streaming).WithWebSockets().Unbuffered(),
            .. Location.Assets("/", root).At("/packs/", "/emoji/", "/avatars/"),
        ];

    private static readonly Site Main = new("example.org")
    {
        RedirectedNames = ["www.example.org"],
        Tls = Tls.Redirecting(SiteSamples.Certificate) with { Hsts = Hsts.TwoYears },
        Headers = SecurityHeaders.Basic,
        Root = "/srv/example",
        Locations = [Location.SinglePage("/")],
        Directives = new() { ClientMaxBodySize = ByteSize.MiB(80) },
    };

    [Fact]
    public void Two_applications_share_a_domain()
    {
        var site = (Main with { Upstreams = [Web, Streaming] }).WithLocations(Mastodon("/srv/mastodon/public"));
        Assert.Empty(site.Validate());
        Expectation.Matches("shared-domain.conf", site.ToString());
    }

    [Fact]
    public void The_same_path_twice_is_told()
        => Assert.Equal("nginx.duplicate-location", Assert.Single(Main.WithLocations(Location.Proxy("/", 1)).Validate()).Id);
}
