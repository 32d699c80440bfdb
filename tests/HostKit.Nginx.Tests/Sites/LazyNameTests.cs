namespace HostKit.Nginx.Tests;

public sealed class LazyNameTests
{
    private static readonly Site Remote = new("example.org")
    {
        Upstreams = [new("pool") { Servers = ["one.example.net:8080", "127.0.0.1:8080"] }],
        Locations =
        [
            Location.Proxy("/", "http://backend.example.net:8080"),
            Location.Proxy("/api/", "https://api.example.net/v1/"),
            Location.Proxy("= /a.b", "http://api.example.net/x") with { Rewrite = [RewriteStep.Set(new Var("x"), "1")] },
            Location.Proxy("/pool/", "http://pool"),
            Location.Proxy("/near/", 5000),
        ],
    };

    [Fact]
    public void Names_are_looked_up_when_a_request_comes() => Expectation.Matches("lazy.conf", Remote.ResolvingLazily("127.0.0.53", "[::1]:5353").ToString());

    [Fact]
    public void Before_1_27_3_upstreams_stay_as_they_are()
        => Assert.Contains("server one.example.net:8080;", SiteFiles.Content(Remote.ResolvingLazily("127.0.0.53"), new NginxForms(new Version(1, 26, 3))), StringComparison.Ordinal);

    [Fact]
    public void A_name_that_nginx_needs_to_start_is_told_and_mended()
    {
        Assert.Equal(
            ["site[example.org]/location[/]/proxy_pass", "site[example.org]/location[/api/]/proxy_pass", "site[example.org]/location[= /a.b]/proxy_pass", "site[example.org]/upstream[pool]/server"],
            Remote.Validate().Select(finding => finding.Id == "nginx.name-at-start" ? finding.Path : finding.ToString()));
        Assert.Empty(Remote.ResolvingLazily("127.0.0.53").Validate());
    }

    [Theory]
    [InlineData("dns.example.org")]
    [InlineData("")]
    public void A_resolver_is_an_address(string resolver) => Assert.Throws<ArgumentException>(() => Remote.ResolvingLazily(resolver));

    [Fact]
    public void A_resolver_is_needed() => Assert.Throws<ArgumentException>(() => Remote.ResolvingLazily());
}
