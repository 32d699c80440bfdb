namespace HostKit.Nginx.Tests;

public sealed class TlsTests
{
    private static readonly NginxForms Old = new(new Version(1, 22, 1), new Version(3, 0, 19));
    private static readonly Site Shop = new("shop.example.org") { Locations = [Location.Proxy("/", 5000)] };

    [Fact]
    public void Https_can_be_added_to_http()
        => Expectation.Matches("tls-added.conf", (Shop with { Tls = Tls.Added(SiteSamples.Certificate) with { Hsts = Hsts.TwoYears, ChallengeRoot = "/var/lib/acme" } }).ToString());

    [Fact]
    public void Https_can_be_all_there_is()
        => Expectation.Matches("tls-only.conf", (Shop with
        {
            Listen = [],
            Tls = Tls.Only(SiteSamples.Certificate, SiteSamples.RsaCertificate) with
            {
                Listen = ["203.0.113.5:8443", "[2001:db8::5]:8443"],
                Policy = TlsPolicy.Modern,
                ClientCertificates = new("/etc/tls/clients.pem") { Optional = true, Depth = 2, Revoked = "/etc/tls/clients.crl" },
            },
        }).ToString());

    [Fact]
    public void Http_can_redirect_to_https_and_stay_open_for_certificates()
        => Expectation.Matches("tls-redirecting.conf", (Shop with
        {
            RedirectedNames = ["www.shop.example.org"],
            Tls = Tls.Redirecting(SiteSamples.Certificate) with { Http3 = true, Hsts = Hsts.TwoYears with { IncludeSubDomains = true, Preload = true }, ChallengeRoot = "/var/lib/acme" },
        }).ToString());

    [Fact]
    public void Unknown_names_can_be_rejected()
        => Expectation.Matches("tls-rejecting.conf", (Site.RejectUnknownHosts() with { Tls = Tls.Rejecting with { Http3 = true } }).ToString());

    [Fact]
    public void An_old_nginx_is_told_in_its_own_words()
        => Expectation.Matches("tls-old-nginx.conf", SiteFiles.Content(Shop with { Tls = Tls.Only(SiteSamples.Certificate) with { Http3 = true } }, Old));

    [Theory]
    [InlineData("nginx version: nginx/1.22.1\0built with OpenSSL 3.0.22 25 Aug 2026\0", "1.22.1", false, false)]
    [InlineData("nginx version: nginx/1.26.3 (Debian)\0ngx_http_v3_module\0built with OpenSSL 3.5.1 1 Jul 2026\0", "1.26.3", true, true)]
    [InlineData("nginx version: nginx/1.26.3\0built with OpenSSL 3.0.1\0", "1.26.3", false, false)]
    [InlineData("something else", "1.30", true, false)]
    public void The_host_s_nginx_tells_what_it_is(string program, string version, bool http3, bool hybrid)
    {
        var forms = NginxForms.Of(ConfigurationFiles.InMemory(new Dictionary<string, string> { ["/usr/sbin/nginx"] = program }));
        Assert.Equal((Version.Parse(version), http3, hybrid), (forms.Nginx, forms.HasHttp3, forms.HasHybridCurve));
    }

    [Fact]
    public void A_renewed_certificate_reloads_nginx()
    {
        var site = Shop with { Tls = Tls.Only(SiteSamples.Certificate) with { ClientCertificates = new("/etc/tls/clients.pem") } };
        var unit = SiteFiles.Lower(site, SiteSamples.Nothing).OfType<UnitState>().Single();
        Assert.Superset(new HashSet<string> { SiteSamples.Certificate.Chain, SiteSamples.Certificate.Key, "/etc/tls/clients.pem" }, unit.ReloadOnChange.ToHashSet());
    }

    [Fact]
    public void Http_3_shares_one_server_that_owns_the_sockets()
    {
        var site = Shop with { Tls = Tls.Redirecting(SiteSamples.Certificate) with { Http3 = true } };
        Expectation.Matches("quic-http.conf", SiteSamples.Text(SiteFiles.Lower(site, SiteSamples.Nothing), "/etc/nginx/conf.d/00-hostkit-http.conf"));
    }

    [Fact]
    public void Tls_without_a_certificate_is_refused() => Assert.Throws<ArgumentException>(() => Tls.Redirecting());

    public static TheoryData<string, string, Site> Mistakes => new()
    {
        { "nginx.no-listen", "site[a]/listen", new Site("a") { Tls = Tls.Only(SiteSamples.Certificate) with { Listen = [] } } },
        { "nginx.tls-listen", "site[a]/listen", new Site("a") { Listen = [new(8443) { Ssl = true }], Tls = Tls.Added(SiteSamples.Certificate) } },
        { "nginx.duplicate-listen", "site[a]/listen", new Site("a") { Listen = [443], Tls = Tls.Added(SiteSamples.Certificate) with { Listen = [443] } } },
        { "nginx.set-twice", "site[a]/ssl_certificate", new Site("a") { Tls = Tls.Only(SiteSamples.Certificate), Directives = new() { SslCertificate = ["/x"] } } },
        { "nginx.hsts-without-tls", "site[a]/add_header", new Site("a") { Tls = Tls.None with { Hsts = Hsts.TwoYears } } },
        { "nginx.rejecting-locations", "site[a]/location", new Site("a") { Tls = Tls.Rejecting, Locations = [new("/")] } },
        { "nginx.redirect-target", "site[*.a]/server_name", new Site("*.a") { RedirectedNames = ["b"] } },
        { "nginx.duplicate-server-name", "site[a]/server_name", new Site("a") { RedirectedNames = ["A"] } },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_found_at_its_place(string id, string path, Site site)
    {
        var finding = Assert.Single(site.Validate());
        Assert.Equal((id, path), (finding.Id, finding.Path));
    }
}
