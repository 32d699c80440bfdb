namespace HostKit.Nginx.Tests;

public sealed class TlsTests
{
    private static readonly NginxBuild Old = new(new Version(1, 22, 1));
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
    public void A_certificate_that_is_proven_over_http_brings_its_files_along()
        => Expectation.Matches("tls-challenge-files.conf", (Shop with { RedirectedNames = ["www.shop.example.org"], Tls = Tls.Redirecting(SiteSamples.Renewed) }).ToString());

    [Fact]
    public void What_the_site_says_of_challenges_goes_before_what_its_certificate_says()
    {
        var text = (Shop with { Tls = Tls.Added(SiteSamples.Renewed) with { ChallengeRoot = "/var/lib/acme" } }).ToString();
        Assert.Contains("root /var/lib/acme;", text, StringComparison.Ordinal);
        Assert.DoesNotContain(SiteSamples.Renewed.ChallengeFiles!, text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_closed_site_still_shows_what_proves_its_names()
        => Assert.Contains("/.well-known/acme-challenge/", (Shop with { Maintenance = Maintenance.Now, Tls = Tls.Added(SiteSamples.Renewed) }).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Who_renews_a_certificate_learns_that_nginx_reads_it()
    {
        var site = Shop with { Tls = Tls.Redirecting(SiteSamples.Renewed, SiteSamples.RsaCertificate) };
        var consumer = SiteFiles.Lower(site, SiteSamples.Nothing).OfType<FileResource>().Single(file => file.Path.EndsWith("nginx.service", StringComparison.Ordinal));
        Assert.Equal("/etc/hostkit-acme/consumers/example.org/nginx.service", consumer.Path);
        using var text = new StreamReader(consumer.Content.OpenRead());
        Assert.Equal("reload\n", text.ReadToEnd());
    }

    [Fact]
    public void Unknown_names_can_be_rejected()
        => Expectation.Matches("tls-rejecting.conf", (Site.RejectUnknownHosts() with { Tls = Tls.Rejecting with { Http3 = true } }).ToString());

    [Fact]
    public void An_old_nginx_is_told_in_its_own_words()
        => Expectation.Matches("tls-old-nginx.conf", SiteFiles.Content(Shop with { Tls = Tls.Only(SiteSamples.Certificate) with { Http3 = true } }, Old).Text);

    [Theory]
    [InlineData("built with OpenSSL 3.5.1 1 Jul 2026", "X25519MLKEM768:X25519:prime256v1:secp384r1")]
    [InlineData("built with OpenSSL 3.0.19 27 Jan 2026", "X25519:prime256v1:secp384r1")]
    [InlineData("built with BoringSSL", "X25519:prime256v1:secp384r1")]
    public void Keys_are_exchanged_as_openssl_can(string library, string curves)
    {
        var build = NginxBuild.Parse($"nginx version: nginx/1.28.0\n{library}\nconfigure arguments: --with-http_ssl_module --with-http_v2_module\n");
        Assert.Contains($"ssl_ecdh_curve {curves};", SiteFiles.Content(Shop with { Tls = Tls.Only(SiteSamples.Certificate) }, build).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Http_3_is_left_out_where_nginx_has_none_and_that_is_said()
    {
        var site = Shop with { Tls = Tls.Only(SiteSamples.Certificate) with { Http3 = true } };
        Assert.DoesNotContain(SiteFiles.Lower(site, SiteSamples.Nothing, Old), resource => resource.Id.EndsWith("00-hostkit-http.conf", StringComparison.Ordinal));
        Assert.Contains("nginx.no-http3", SiteFiles.Content(site, Old).Findings.Select(finding => finding.Id));
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
        { "nginx.challenge-unserved", "site[a]/listen", new Site("a") { Tls = Tls.Only(SiteSamples.Renewed) } },
        { "nginx.challenge-twice", "site[a]/listen", new Site("a") { Tls = Tls.Added(SiteSamples.Renewed, SiteSamples.RsaCertificate with { ChallengeFiles = "/srv/challenges" }) } },
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
