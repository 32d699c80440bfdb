namespace HostKit.Nginx.Tests;

public sealed class PresetTests
{
    private const string Hash = "$6$saltsalt$qFmFH.bQmmtXzyBY0s9v7Oicd2z4XSIecDzlB5KiA2/jctKu9YterLp8wwnSq.qc.eoxqOmSuNp2xS0ktL3nh/";
    private static readonly LimitReqZone Login = new("login", RequestRate.PerMinute(10));
    private static readonly LimitConnZone Clients = new(new Var("server_name"), "clients", ByteSize.MiB(1));
    private static readonly CachePath Pages = CachePath.Named("pages") with { MaxSize = ByteSize.MiB(200) };
    private static readonly BasicAuth Staff = new("staff", new BasicAuthUser("anna", Hash)) { Realm = "Staff only" };

    private static readonly Site Everything = new("example.org")
    {
        Root = "/srv/example",
        Tls = Tls.Only(SiteSamples.Certificate),
        Headers = SecurityHeaders.Strict,
        Maintenance = Maintenance.While("/run/closed") with { Page = "/srv/closed.html", RetryAfter = TimeSpan.FromMinutes(30) },
        Locations =
        [
            Location.SinglePage("/"),
            Location.Assets("/assets/"),
            Location.Php("unix:/run/php/php-fpm.sock"),
            Location.Grpc("/shop.Orders/", "grpc://127.0.0.1:50051"),
            Location.Uwsgi("/python/", "unix:/run/python.sock"),
            Location.Proxy("/news/", 5000).WithCache(Pages, TimeSpan.FromMinutes(5), new Var("cookie_session"), new Var("http_authorization")),
            Location.Proxy("/events", 5000).Unbuffered(),
            Location.Proxy("= /login", 5000).WithLimit(Login, burst: 5).WithLimit(new LimitReqZone("all", RequestRate.PerSecond(100)), burst: 50, delay: true).WithLimit(Clients, 20),
            Location.Proxy("/staff/", 5000).WithBasicAuth(Staff) with { Access = AccessRule.Only("10.0.0.0/8", "2001:db8::/32") },
        ],
        Directives = new Server { AccessLog = [new("/var/log/nginx/example.json", LogFormats.Json)] }.WithCompression().WithRealIp("CF-Connecting-IP", "192.0.2.0/24", "2001:db8:1::/48"),
    };

    [Fact]
    public void A_site_of_presets_is_this_file() => Expectation.Matches("presets.conf", Everything.ToString());

    [Fact]
    public void What_presets_need_at_the_http_level_is_declared_once_for_all_sites()
        => Expectation.Matches("presets-http.conf", SiteSamples.Text(SiteFiles.Lower(Everything, SiteSamples.Nothing), "/etc/nginx/conf.d/00-hostkit-http.conf"));

    [Fact]
    public void Presets_have_no_findings() => Assert.Empty(Everything.Validate());

    [Fact]
    public void Passwords_are_a_file_that_only_nginx_reads()
    {
        var resources = SiteFiles.Lower(Everything, ConfigurationFiles.InMemory(new Dictionary<string, string> { ["nginx.conf"] = "user nginx web;\nhttp { include conf.d/*.conf; }" })).ToList();
        var file = (FileResource)resources.Single(resource => resource.Id == "/etc/nginx/passwords/staff");
        Assert.Equal((UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, "root", "web"), (file.Mode, file.Owner.Value, file.Group.Value));
        Assert.Equal($"anna:{Hash}\n", SiteSamples.Text(resources, file.Path));
    }

    [Fact]
    public void A_secret_hash_is_shown_nowhere()
    {
        Environment.SetEnvironmentVariable("HOSTKIT_TEST_HASH", Hash);
        using var secret = Secret.FromEnvironment("HOSTKIT_TEST_HASH");
        var auth = new BasicAuth("staff", new BasicAuthUser("anna", secret), new BasicAuthUser("bert", Hash));
        var resources = SiteFiles.Lower(new Site("a.org") { Locations = [new Location("/").WithBasicAuth(auth)] }, SiteSamples.Nothing).ToList();
        var file = (FileResource)resources.Single(resource => resource.Id == "/etc/nginx/passwords/staff");
        Assert.DoesNotContain(Hash, file.ToString(), StringComparison.Ordinal);
        Assert.Equal($"anna:{Hash}\nbert:{Hash}\n", SiteSamples.Text(resources, file.Path));
        Environment.SetEnvironmentVariable("HOSTKIT_TEST_HASH", null);
    }

    [Theory]
    [InlineData("secret")]
    [InlineData("{PLAIN}secretsecretsecretsecret")]
    [InlineData("$6$short")]
    [InlineData("$6$saltsalt$qFmFH.bQmmtX:yBY0s9v7Oicd2z4XSIecDzlB5KiA2")]
    public void A_plain_password_is_refused_without_being_shown(string password)
        => Assert.DoesNotContain(password, Assert.Throws<ArgumentException>(() => new BasicAuthUser("anna", password)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("$2y$05$abcdefghijklmnopqrstuuJm6HTvtFeMVRHVjBuqaZYTnFdBu7SJu")]
    [InlineData("$apr1$saltsalt$Fct7jM0fWjWfdWEsDFwsg.")]
    [InlineData("{SSHA}bGRhcHNhbHRsZGFwc2FsdGxkYXBzYWx0")]
    [InlineData(Hash)]
    public void Every_usual_hash_is_taken(string hash) => Assert.Equal("anna", new BasicAuthUser("anna", hash).ToString());

    [Fact]
    public void Two_meanings_of_one_name_are_told()
    {
        var site = new Site("a.org") { Locations = [new Location("/").WithLimit(Login), new Location("/x").WithLimit(new LimitReqZone("login", RequestRate.PerSecond(1)))] };
        Assert.Equal(("nginx.shared-conflict", "site[a.org]"), Assert.Single(site.Validate().Select(finding => (finding.Id, finding.Path))));
    }

    [Fact]
    public void Passwords_over_http_are_told()
        => Assert.Equal("nginx.password-in-clear", Assert.Single(new Site("a.org") { Locations = [new Location("/").WithBasicAuth(Staff)] }.Validate()).Id);

    [Fact]
    public void Headers_of_the_site_reach_locations_that_have_their_own()
    {
        var site = new Site("a.org")
        {
            Headers = [new("X-A", "1") { Always = true }, new("X-B", "2")],
            Locations = [new("/plain"), new("/own") { AddHeader = [("X-C", "3"), ("x-b", "own")], Locations = [new("/own/inner") { AddHeader = [("X-D", "4")] }] }],
        };
        Expectation.Matches("headers.conf", site.ToString());
        // What a location lets its own inner one lose stays the author's business.
        Assert.Contains("so X-C is lost here", Assert.Single(site.Validate()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Http_can_be_optimized_and_keeps_what_it_says_itself()
        => Expectation.Matches("http-optimized.conf", new Http { Sendfile = false }.Optimized().ToString());

    [Fact]
    public void Streams_and_caches_need_somebody_to_talk_to()
    {
        Assert.Throws<InvalidOperationException>(() => new Location("/").Unbuffered());
        Assert.Throws<InvalidOperationException>(() => new Location("/").WithCache(Pages, TimeSpan.FromMinutes(1)));
    }
}
