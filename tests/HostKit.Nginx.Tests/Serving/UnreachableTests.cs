namespace HostKit.Nginx.Tests;

public sealed class UnreachableTests
{
    [Theory]
    [InlineData("~ a", "~ a")]
    [InlineData("~* a", "~ a")]
    [InlineData("~ .*", @"~ \.php$")]
    [InlineData(@"~ \.php$", @"~ ^/x/.+\.php$")]
    [InlineData("~ ^/a/", "~ ^/a/b")]
    [InlineData("^~ /a/", @"~ ^/a/.*\.php$")]
    [InlineData("~ ^/", "/b")]
    [InlineData("~ ^/a", "/a/b")]
    public void The_second_is_never_chosen(string first, string second)
    {
        var found = Assert.Single(Find(first, second));
        Assert.Equal((4, 3), (found.Location.Line, found.HiddenBy!.Line));
    }

    [Theory]
    [InlineData("~ a", "~* a")]
    [InlineData("~ a", "~ b")]
    [InlineData(@"~ \.php$", @"~ \.php5$")]
    [InlineData(@"~ \.php$", @"~ ^/x|\.php$")]
    [InlineData(@"~ .php$", @"~ \.php$")]
    [InlineData("^~ /a/", @"~ \.php$")]
    [InlineData("~ ^/ab?", "~ ^/a")]
    [InlineData("~ ^/", "^~ /b")]
    [InlineData("~ ^/", "= /b")]
    [InlineData("/a", "/a/b")]
    public void Both_can_be_chosen(string first, string second) => Assert.Empty(Find(first, second));

    [Fact]
    public void A_longer_prefix_lets_expressions_in_again() => Assert.Empty(Find("^~ /a/", "~ ^/a/b/x", "/a/b/"));

    [Theory]
    [InlineData("a", "does not begin with a slash")]
    [InlineData("/a%20b", "Write the character itself.")]
    [InlineData("/a//b", "two slashes")]
    [InlineData("/a/../b", "dots")]
    public void No_path_looks_like_that(string location, string reason)
        => Assert.Contains(reason, Assert.Single(Find(location)).Reason, StringComparison.Ordinal);

    [Fact]
    public void A_server_that_always_returns_has_no_locations()
    {
        Assert.Equal(2, Served.Http("server { return 301 https://a; location / { } location /b { } location @c { } }").UnreachableLocations().Length);
        Assert.Empty(Served.Http("server { if ($arg_x) { break; } return 301 https://a; location / { } }").UnreachableLocations());
    }

    private static IEnumerable<UnreachableLocation> Find(params string[] locations)
        => Served.Http("server {\n" + Served.Locations(locations) + "}").UnreachableLocations();
}
