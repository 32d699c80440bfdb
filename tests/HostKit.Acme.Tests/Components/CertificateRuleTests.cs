namespace HostKit.Acme.Tests.Components;

/// <summary>What is found wrong with a certificate before anybody is asked.</summary>
public sealed class CertificateRuleTests
{
    private static readonly Secret Key = Secret.FromEnvironment("HOSTKIT_TEST_NO_SUCH_VARIABLE");

    private static readonly Certificate Good = new("example.org") { AgreesToTerms = true };

    public static TheoryData<string, string, Certificate> Mistakes => new()
    {
        { "acme.terms", "certificate[example.org]/agreesToTerms", Good with { AgreesToTerms = false } },
        { "acme.no-names", "certificate[example.org]/names", Good with { Names = [] } },
        { "acme.name", "certificate[example.org]/names[localhost]", Good with { Names = ["localhost"] } },
        { "acme.name", "certificate[example.org]/names[x.*.example.org]", Good with { Names = ["x.*.example.org"] } },
        { "acme.name-twice", "certificate[example.org]/names[Example.ORG.]", Good with { Names = ["example.org", "Example.ORG."] } },
        { "acme.wildcard", "certificate[example.org]/names[*.example.org]", Good with { Names = ["*.example.org"] } },
        { "acme.wildcard", "certificate[example.org]/names[*.example.org]", Good with { Names = ["*.example.org"], Challenge = CertificateChallenge.TlsAlpn() } },
        { "acme.address", "certificate[example.org]/names[192.0.2.1]", Good with { Names = ["192.0.2.1"], Profile = "shortlived", Challenge = DnsAccount.NameSilo(Key) } },
        { "acme.address-profile", "certificate[example.org]/names[192.0.2.1]", Good with { Names = ["192.0.2.1"] } },
        { "acme.name-covered", "certificate[example.org]/names[www.example.org]", Good with { Names = ["*.example.org", "www.example.org"], Challenge = DnsAccount.NameSilo(Key) } },
        { "acme.provider", "certificate[example.org]/challenge", Good with { Challenge = DnsAccount.Of("nobody").With("NOBODY_KEY", Key) } },
        { "acme.credentials", "certificate[example.org]/challenge", Good with { Challenge = DnsAccount.Of("namesilo") } },
        { "acme.credentials-twice", "certificate[example.org]/challenge", Good with { Challenge = DnsAccount.FromFile("namesilo", "/etc/lego/namesilo.env").With("NAMESILO_TTL", "3600") } },
        { "acme.resolver", "certificate[example.org]/challenge", Good with { Challenge = CertificateChallenge.Http with { Resolver = "dns.example.org" } } },
        { "acme.ca", "certificate[example.org]/ca", Good with { Ca = new("http://acme.example.org/directory") } },
        { "acme.ca", "certificate[example.org]/rehearsalCa", Good with { RehearsalCa = new("/directory", UriKind.Relative) } },
        { "acme.trusted-roots", "certificate[example.org]/trustedRoots", Good with { TrustedRoots = "root.pem" } },
        { "acme.external-account", "certificate[example.org]/externalAccount", Good with { Ca = AcmeCa.ZeroSsl } },
        { "acme.external-account-file", "certificate[example.org]/externalAccount", Good with { ExternalAccount = new("kid", Key), Challenge = DnsAccount.FromFile("namesilo", "/etc/lego/namesilo.env") } },
        { "acme.contact", "certificate[example.org]/contact", Good with { Contact = ["me"] } },
        { "acme.profile-twice", "certificate[example.org]/profile", Good with { Profile = "a", PreferredProfile = "b" } },
        { "acme.reload-twice", "certificate[example.org]/restarts", Good with { Reloads = ["mail.service"], Restarts = ["mail.service"] } },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_found_at_its_place(string id, string path, Certificate certificate)
    {
        var finding = Assert.Single(certificate.Validate());
        Assert.Equal((id, path), (finding.Id, finding.Path));
    }

    [Fact]
    public void All_mistakes_are_found_at_once()
        => Assert.Equal(
            ["acme.wildcard", "acme.name", "acme.terms", "acme.contact"],
            (Good with { Names = ["*.example.org", "under_score.example.org"], AgreesToTerms = false, Contact = ["me"] }).Validate().Select(f => f.Id));

    [Fact]
    public void What_is_missing_for_a_provider_is_named_and_no_secret_is_read_for_that()
    {
        Assert.Contains("NAMESILO_API_KEY", (Good with { Challenge = DnsAccount.Of("namesilo") }).Validate().Single().Message, StringComparison.Ordinal);
        Assert.Empty((Good with { Names = ["example.org", "*.example.org"], Challenge = DnsAccount.NameSilo(Key) }).Validate());
    }

    public static TheoryData<DnsAccount> Accounts =>
    [
        DnsAccount.AcmeDns(new("https://auth.example.org"), "/etc/acme-dns/accounts.json"), DnsAccount.Cloudflare(Key), DnsAccount.DeSec(Key), DnsAccount.DigitalOcean(Key), DnsAccount.Gandi(Key),
        DnsAccount.Hetzner(Key), DnsAccount.NameSilo(Key), DnsAccount.Ovh(Key, Key, Key), DnsAccount.PowerDns(new("http://127.0.0.1:8081"), Key), DnsAccount.Program("/usr/local/bin/dns-hook"),
        DnsAccount.Rfc2136("ns1.example.org", "acme", Key), DnsAccount.Route53(Key, Key), DnsAccount.FromFile("namesilo", "/etc/lego/namesilo.env"), DnsAccount.Of("namesilo").With("NAMESILO_API_KEY_FILE", "/etc/key"),
    ];

    [Theory]
    [MemberData(nameof(Accounts))]
    public void An_account_of_each_provider_has_all_that_the_provider_asks_for(DnsAccount account) => Assert.Empty((Good with { Challenge = account }).Validate());

    [Fact]
    public void Every_provider_has_an_account_of_its_own_name()
        => Assert.Equal(DnsProviders.Names.Except(["dnsupdate"]), Accounts.Select(a => a.Data.Provider).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Names_of_any_script_and_the_simplest_certificate_are_fine()
    {
        Assert.Empty(Good.Validate());
        Assert.Empty((Good with { Names = ["bücher.example", "Example.ORG."] }).Validate());
    }

    [Theory]
    [InlineData("")]
    [InlineData(".example.org")]
    [InlineData("*.example.org")]
    [InlineData("a/b")]
    public void What_could_not_be_a_directory_is_no_name(string name) => Assert.Throws<ArgumentException>(() => new Certificate(name));

    [Fact]
    public void A_path_on_the_host_is_absolute_and_a_port_is_one()
    {
        Assert.Throws<ArgumentException>(() => CertificateChallenge.HttpFrom("www"));
        Assert.Throws<ArgumentException>(() => DnsAccount.FromFile("namesilo", "/etc/../root"));
        Assert.Throws<ArgumentException>(() => DnsAccount.Of("namesilo").With("A B", "x"));
        Assert.Throws<ArgumentOutOfRangeException>(() => CertificateChallenge.HttpListener(0));
    }
}
