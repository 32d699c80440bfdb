using System.Buffers.Text;
using System.Security.Cryptography;

namespace HostKit.Acme.Tests.Files;

public sealed class TakeOverTests : IDisposable
{
    private readonly StoreFolder _folder = new();
    private readonly OtherClients _clients;

    public TakeOverTests() => _clients = new(_folder);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_certbot_has_is_taken_and_nothing_is_left_to_be_ordered()
    {
        _clients.AddCertbot("example.org", "authenticator = dns-rfc2136\ndns_rfc2136_credentials = /root/rfc2136.ini\npreferred_chain = Test root\nreuse_key = True", "example.org", "*.example.org");
        _clients.AddCertbot("shop", "authenticator = webroot\nwebroot_path = /var/www/shop,\n[[webroot_map]]\nshop.example.org = /var/www/shop", "shop.example.org");
        using var account = RSA.Create(2048);
        _clients.AddCertbotAccount(Jwk(account));

        var found = TakeOver.Read(_clients.Certbot, clock: _folder.Clock);
        Assert.Equal("certbot", found.Client);
        var (site, shop) = (found.Certificates[0].Job!, found.Certificates[1].Job!);
        Assert.Equal(
            ("example.org", OtherClients.LetsEncrypt, ChallengeTypes.Dns01, "rfc2136", AcmeKeyType.Rsa2048, true, "Test root"),
            (site.Name, site.Ca, site.Challenge, site.DnsProvider, site.KeyType, site.ReuseKey, site.PreferredIssuer));
        Assert.Contains("certbot has them in /root/rfc2136.ini", Assert.Single(found.Certificates[0].Notes), StringComparison.Ordinal);
        Assert.Equal((ChallengeTypes.Http01, "/var/www/shop/.well-known/acme-challenge"), (shop.Challenge, shop.ChallengeFiles));

        Assert.All(found.Into(_folder.Store), item => Assert.True(item.IsTaken, item.Message));
        Assert.Equal(1, _folder.Store.Of("example.org").TryReuse(site)!.Version);
        Assert.Equal(["shop.example.org"], _folder.Store.Of("shop").Current!.Names);
        var taken = _folder.Store.Accounts.Find(OtherClients.LetsEncrypt)!;
        Assert.Equal(("https://acme-v02.api.letsencrypt.org/acme/acct/1", "mailto:me@example.org"), (taken.Url!.AbsoluteUri, taken.Contact[0]));
        using var key = taken.ReadKey();
        Assert.Equal(account.ExportSubjectPublicKeyInfo(), key.PublicKey);
    }

    [Fact]
    public void A_copy_of_certbots_directory_without_its_links_will_do()
    {
        _clients.AddCertbot("example.org", "authenticator = standalone", "example.org");
        Directory.Delete(Path.Combine(_clients.Certbot, "live"), recursive: true);
        Assert.Null(Assert.Single(TakeOver.Read(_clients.Certbot, clock: _folder.Clock).Certificates).Refusal);
    }

    [Fact]
    public void An_elliptic_curve_account_key_of_certbot_is_read()
    {
        using var account = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        var key = account.ExportParameters(true);
        _clients.AddCertbot("example.org", "authenticator = standalone", "example.org");
        _clients.AddCertbotAccount($$"""{"kty": "EC", "crv": "P-384", "x": "{{Text(key.Q.X)}}", "y": "{{Text(key.Q.Y)}}", "d": "{{Text(key.D)}}"}""");
        var found = Assert.Single(TakeOver.Read(_clients.Certbot, clock: _folder.Clock).Accounts);
        Assert.Null(found.Refusal);
        using var expected = AcmeKey.FromPem(account.ExportPkcs8PrivateKeyPem());
        Assert.Equal(expected.Thumbprint, found.Thumbprint);
    }

    [Fact]
    public void What_lego_has_is_taken()
    {
        _clients.AddLego("_.example.org", "*.example.org", "example.org");
        var thumbprint = _clients.AddLegoAccount("acme-v02.api.letsencrypt.org", """{"email": "me@example.org", "registration": {"body": {"contact": ["mailto:me@example.org"]}, "uri": "https://acme-v02.api.letsencrypt.org/acme/acct/3"}}""");

        var found = TakeOver.Read(_clients.Lego, clock: _folder.Clock);
        Assert.Equal("lego", found.Client);
        var job = Assert.Single(found.Certificates).Job!;
        Assert.Equal(("example.org", OtherClients.LetsEncrypt, ChallengeTypes.Dns01, AcmeKeyType.EcP384, "tlsserver"), (job.Name, job.Ca, job.Challenge, job.KeyType, job.Profile));
        Assert.All(found.Into(_folder.Store), item => Assert.True(item.IsTaken, item.Message));
        Assert.Equal(thumbprint, _folder.Store.Accounts.Find(OtherClients.LetsEncrypt)!.Thumbprint);
        // The chain was in two files.
        Assert.Equal(2, File.ReadAllText(_folder.Site.ChainPath).Split("BEGIN CERTIFICATE").Length - 1);
    }

    [Fact]
    public void A_CA_that_lego_has_not_written_down_has_to_be_given()
    {
        _clients.AddLego("example.org", "example.org");
        var file = Path.Combine(_clients.Lego, "certificates/example.org.json");
        File.WriteAllText(file, File.ReadAllText(file).Replace("acme-v02.api.letsencrypt.org", "ca.example.org:14000", StringComparison.Ordinal));
        _clients.AddLegoAccount("ca.example.org_14000", "{}");
        var found = TakeOver.Read(_clients.Lego, clock: _folder.Clock);
        Assert.Equal("lego has not written down the directory of its CA at ca.example.org:14000. Give it.", Assert.Single(found.Certificates).Refusal);
        Assert.Contains("not written down", Assert.Single(found.Accounts).Refusal, StringComparison.Ordinal);

        var given = TakeOver.Read(_clients.Lego, new("https://ca.example.org:14000/dir"), _folder.Clock);
        Assert.Equal("https://ca.example.org:14000/dir", given.Certificates[0].Job!.Ca.AbsoluteUri);
        Assert.Equal(given.Certificates[0].Job!.Ca, given.Accounts[0].Ca);
    }

    [Fact]
    public void What_acme_sh_has_is_taken()
    {
        _clients.AddAcmeSh("example.org_ecc", "example.org", "*.example.org", "dns_namesilo", $"Le_Preferred_Chain='{OtherClients.Base64("Test root")}'\nLe_ChallengeAlias='alias.example.net,'", "example.org", "*.example.org");
        _clients.AddAcmeSh("shop.example.org", "shop.example.org", "no", "/var/www/shop", "", "shop.example.org");
        _clients.AddAcmeSh("mail.example.org", "mail.example.org", "no", "no", "Le_HTTPPort='8080'", "mail.example.org");
        _clients.AddAcmeSh("tls.example.org", "tls.example.org", "no", "alpn", "", "tls.example.org");
        _clients.AddAcmeSh("odd.example.org", "odd.example.org", "www.odd.example.org", "dns_he", "", "odd.example.org");
        var thumbprint = _clients.AddAcmeShAccount("acme-v02.api.letsencrypt.org/directory");

        var found = TakeOver.Read(_clients.AcmeSh, clock: _folder.Clock);
        Assert.Equal("acme.sh", found.Client);
        var jobs = found.Certificates.ToDictionary(c => c.Name, c => c.Job!);
        Assert.Equal(
            (ChallengeTypes.Dns01, "namesilo", "Test root", OtherClients.LetsEncrypt),
            (jobs["example.org"].Challenge, jobs["example.org"].DnsProvider, jobs["example.org"].PreferredIssuer, jobs["example.org"].Ca));
        Assert.Equal("/var/www/shop/.well-known/acme-challenge", jobs["shop.example.org"].ChallengeFiles);
        Assert.Equal((ChallengeTypes.Http01, 8080, null), (jobs["mail.example.org"].Challenge, jobs["mail.example.org"].Port, jobs["mail.example.org"].ChallengeFiles));
        Assert.Equal(ChallengeTypes.TlsAlpn01, jobs["tls.example.org"].Challenge);
        var odd = string.Join("; ", found.Certificates.Single(c => c.Name == "odd.example.org").Notes);
        Assert.Contains("acme.sh was asked for odd.example.org, www.odd.example.org, but the certificate is for odd.example.org", odd, StringComparison.Ordinal);
        Assert.Contains("HostKit has no DNS provider for acme.sh's dns_he", odd, StringComparison.Ordinal);

        Assert.All(found.Into(_folder.Store), item => Assert.True(item.IsTaken, item.Message));
        Assert.Equal(5, _folder.Store.Certificates.Count);
        var account = _folder.Store.Accounts.Find(OtherClients.LetsEncrypt)!;
        Assert.Equal((thumbprint, "mailto:me@example.org"), (account.Thumbprint, account.Contact[0]));
    }

    [Fact]
    public void The_port_of_a_CA_which_acme_sh_leaves_out_of_an_accounts_place_is_that_of_its_certificates()
    {
        _clients.AddAcmeSh("example.org", "example.org", "no", "no", "Le_API='https://acme-v02.api.letsencrypt.org:14000/directory'", "example.org");
        _clients.AddAcmeShAccount("acme-v02.api.letsencrypt.org/directory");
        var found = TakeOver.Read(_clients.AcmeSh, clock: _folder.Clock);
        Assert.Equal("https://acme-v02.api.letsencrypt.org:14000/directory", found.Accounts[0].Ca!.AbsoluteUri);
        Assert.Equal(found.Accounts[0].Ca, found.Certificates[0].Job!.Ca);
    }

    [Fact]
    public void Two_certificates_of_one_name_both_find_a_name()
    {
        _clients.AddAcmeSh("example.org", "example.org", "no", "no", "", "example.org");
        _clients.AddAcmeSh("example.org_ecc", "example.org", "no", "no", "", "example.org");
        Assert.Equal(["example.org", "example.org_ecc"], TakeOver.Read(_clients.AcmeSh, clock: _folder.Clock).Certificates.Select(c => c.Name));
    }

    [Fact]
    public void What_does_not_fit_is_left_with_its_reason_and_the_rest_is_taken()
    {
        foreach (var name in new[] { "good", "swapped", "cut", "old", "lost" })
            _clients.AddCertbot(name, "authenticator = standalone", name + ".example.org");
        var archive = Path.Combine(_clients.Certbot, "archive");
        File.Copy($"{archive}/good/privkey2.pem", $"{archive}/swapped/privkey2.pem", overwrite: true);
        File.WriteAllText($"{archive}/cut/fullchain2.pem", File.ReadAllText($"{archive}/cut/fullchain2.pem")[..^100]);
        File.Delete($"{archive}/lost/privkey2.pem");
        using (var key = AcmeKey.Generate())
        {
            File.WriteAllText($"{archive}/old/fullchain2.pem", _folder.Ca.LeafPem(key, ["old.example.org"], _folder.Clock.Now.AddDays(-100), _folder.Clock.Now.AddDays(-10)));
        }

        _clients.AddCertbotAccount("{\"kty\": \"RSA\", \"n\": \"SECRET\"}");
        var results = TakeOver.Read(_clients.Certbot, clock: _folder.Clock).Into(_folder.Store);

        string Message(string name) => results.Single(r => r.Message.StartsWith($"certificate {name} ", StringComparison.Ordinal)).Message;
        Assert.Equal("certificate swapped cannot be taken: it is for another key.", Message("swapped"));
        Assert.Equal("certificate cut cannot be taken: it is cut short.", Message("cut"));
        Assert.Contains("it has expired, on ", Message("old"), StringComparison.Ordinal);
        Assert.Contains("a file is missing", Message("lost"), StringComparison.Ordinal);
        Assert.Contains("taken as version 1", Message("good"), StringComparison.Ordinal);
        Assert.Contains("the key is no JWK that can be read", results[0].Message, StringComparison.Ordinal);
        Assert.DoesNotContain(results, r => r.Message.Contains("SECRET", StringComparison.Ordinal));
        Assert.Equal("good", Assert.Single(_folder.Store.Certificates).Name);
    }

    [Fact]
    public void Nothing_of_the_other_clients_is_changed_and_twice_is_as_good_as_once()
    {
        _clients.AddAcmeSh("example.org", "example.org", "no", "no", "", "example.org");
        _clients.AddAcmeShAccount("acme-v02.api.letsencrypt.org/directory");
        var before = Tree(_clients.AcmeSh);
        TakeOver.Read(_clients.AcmeSh, clock: _folder.Clock).Into(_folder.Store);
        var again = TakeOver.Read(_clients.AcmeSh, clock: _folder.Clock).Into(_folder.Store);
        Assert.All(again, item => Assert.Contains("is there already", item.Message, StringComparison.Ordinal));
        Assert.Equal(before, Tree(_clients.AcmeSh));
        Assert.Single(_folder.Site.Versions);
    }

    [Fact]
    public void A_certificate_that_holds_longer_stays()
    {
        using (var issued = _folder.Ca.Issue(_folder.Clock.Now, TimeSpan.FromDays(90), "example.org"))
            _folder.Site.Put(issued, StoreFolder.Job("example.org"));
        _clients.AddAcmeSh("example.org", "example.org", "no", "no", "", "example.org");
        Assert.Contains("holds longer", Assert.Single(TakeOver.Read(_clients.AcmeSh, clock: _folder.Clock).Into(_folder.Store)).Message, StringComparison.Ordinal);
        Assert.Equal(1, _folder.Site.Current!.Version);
    }

    [Fact]
    public void An_account_that_was_there_first_goes_on_being_used()
    {
        var first = _folder.Store.Accounts.FindOrCreate(OtherClients.LetsEncrypt);
        _folder.Clock.Now += TimeSpan.FromMinutes(1);
        _clients.AddAcmeShAccount("acme-v02.api.letsencrypt.org/directory");
        Assert.Contains("was there first", Assert.Single(TakeOver.Read(_clients.AcmeSh, clock: _folder.Clock).Into(_folder.Store)).Message, StringComparison.Ordinal);
        Assert.Equal(first.Thumbprint, _folder.Store.Accounts.Find(OtherClients.LetsEncrypt)!.Thumbprint);
    }

    [Fact]
    public void Any_other_directory_is_refused()
    {
        Assert.Contains("no directory of certbot", Assert.Throws<HostKitException>(() => TakeOver.Read(_folder.Folder)).Message, StringComparison.Ordinal);
        Assert.Contains("no such directory", Assert.Throws<HostKitException>(() => TakeOver.Read(_folder.Folder + "/none")).Message, StringComparison.Ordinal);
    }

    private static string Jwk(RSA rsa)
    {
        var key = rsa.ExportParameters(true);
        return $$"""
            {"n": "{{Text(key.Modulus)}}", "e": "{{Text(key.Exponent)}}", "d": "{{Text(key.D)}}", "p": "{{Text(key.P)}}", "q": "{{Text(key.Q)}}",
             "dp": "{{Text(key.DP)}}", "dq": "{{Text(key.DQ)}}", "qi": "{{Text(key.InverseQ)}}", "kty": "RSA"}
            """;
    }

    /// <summary>As certbot's library does it: without the leading zeros of the number.</summary>
    private static string Text(byte[]? number) => Base64Url.EncodeToString(number.AsSpan().TrimStart((byte)0));

    private static string Tree(string directory)
        => string.Join('\n', Directory.EnumerateFileSystemEntries(directory, "*", SearchOption.AllDirectories).Order()
            .Select(f => $"{f} {File.GetLastWriteTimeUtc(f):O} {File.GetUnixFileMode(f)} {(File.Exists(f) ? File.ReadAllText(f) : "")}"));
}
