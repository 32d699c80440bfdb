using System.Security.Cryptography.X509Certificates;

namespace HostKit.Acme.MachineTests;

/// <summary>The protocol with a real pebble in strict mode.</summary>
public sealed class PebbleTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Half_of_all_nonces_rejected_are_no_hindrance()
    {
        await using var pebble = await Pebble.StartAsync(new() { NonceReject = 50 });
        using var solver = new HttpListenerSolver(pebble.HttpPort);
        for (var i = 0; i < 10; i++)
        {
            using var key = AcmeKey.Generate();
            using var client = pebble.Client(key);
            using var issued = await client.IssueAsync([$"n{i}.example.org"], solver, Stop);
            Assert.True(issued.Certificate.MatchesHostname($"n{i}.example.org"));
        }
    }

    [Theory]
    [InlineData(AcmeKeyType.EcP256, AcmeKeyType.Rsa2048)]
    [InlineData(AcmeKeyType.EcP384, AcmeKeyType.EcP256)]
    [InlineData(AcmeKeyType.Rsa2048, AcmeKeyType.EcP384)]
    public async Task Accounts_and_certificates_of_every_kind_of_key_live_their_whole_life(AcmeKeyType accountType, AcmeKeyType certificateType)
    {
        await using var pebble = await Pebble.StartAsync();
        using var key = AcmeKey.Generate(accountType);
        using var client = pebble.Client(key);
        Assert.Null(await client.FindAccountAsync(Stop));
        var account = await client.CreateAccountAsync(new() { AgreesToTerms = true, Contact = ["mailto:me@example.org"] }, Stop);
        Assert.Equal(account.Url, (await client.FindAccountAsync(Stop))!.Url);
        Assert.Equal(["mailto:you@example.org"], (await client.SetContactAsync(["mailto:you@example.org"], Stop)).Contact);
        using var solver = new HttpListenerSolver(pebble.HttpPort);
        using var issued = await client.IssueAsync(new() { Names = ["Life.Example.org.", "bücher.example.org", "127.0.0.1"], KeyType = certificateType }, [solver], null, Stop);
        Assert.Empty(issued.Warnings);
        Assert.True(issued.Certificate.MatchesHostname("xn--bcher-kva.example.org"));
        using var certificateKey = AcmeKey.FromPem(issued.PrivateKeyPem);
        Assert.Equal(certificateType, certificateKey.Type);
        await client.RevokeAsync(issued.Certificate, certificateKey, RevocationReason.KeyCompromise, Stop);
        await client.RevokeAsync(issued.Certificate, RevocationReason.Superseded, Stop);

        using var next = AcmeKey.Generate();
        await client.ChangeKeyAsync(next, Stop);
        using (var other = pebble.Client(next, null, o => o with { NewAccount = null }))
            Assert.Equal(account.Url, (await other.FindAccountAsync(Stop))!.Url);
        await client.DeactivateAccountAsync(Stop);
        await Assert.ThrowsAsync<AcmeProblemException>(() => client.GetAccountAsync(Stop));
    }

    [Fact]
    public async Task A_preferred_issuer_is_chosen_among_the_chains_and_an_unknown_one_is_a_warning()
    {
        await using var pebble = await Pebble.StartAsync(new() { AlternateRoots = 2, ChainLength = 3 });
        using var key = AcmeKey.Generate();
        using var client = pebble.Client(key);
        using var solver = new HttpListenerSolver(pebble.HttpPort);
        using var issued = await client.IssueAsync(new() { Names = ["chain.example.org"], PreferredIssuer = "nobody" }, [solver], null, Stop);
        Assert.Contains("'nobody'", Assert.Single(issued.Warnings), StringComparison.Ordinal);
        var certificates = new X509Certificate2Collection();
        certificates.ImportFromPem(issued.ChainPem);
        // The certificate and three intermediate ones; the root is not sent.
        Assert.Equal(4, certificates.Count);
    }

    [Fact]
    public async Task An_external_account_is_bound_and_asked_for_before_anything_is_sent()
    {
        await using var pebble = await Pebble.StartAsync(new() { ExternalAccounts = new Dictionary<string, string> { ["kid-1"] = "zWNDZM6eQGHWpSRTPal5eIUYFTu7EajVIoguysqZ9wG44nMEtx3MUAsUDkMTQ12W" } });
        using var key = AcmeKey.Generate();
        using var client = pebble.Client(key);
        Assert.Contains("ExternalAccountBinding", (await Assert.ThrowsAsync<HostKitException>(() => client.CreateAccountAsync(new() { AgreesToTerms = true }, Stop))).Message, StringComparison.Ordinal);
        var binding = ExternalAccountBinding.FromBase64("kid-1", "zWNDZM6eQGHWpSRTPal5eIUYFTu7EajVIoguysqZ9wG44nMEtx3MUAsUDkMTQ12W");
        Assert.Equal(AccountStatus.Valid, (await client.CreateAccountAsync(new() { AgreesToTerms = true, ExternalAccountBinding = binding }, Stop)).Status);
    }

    [Fact]
    public async Task Profiles_and_renewal_information_are_used_where_the_ca_has_them()
    {
        await using var pebble = await Pebble.StartAsync();
        using var key = AcmeKey.Generate();
        using var client = pebble.Client(key);
        using var solver = new HttpListenerSolver(pebble.HttpPort);
        var directory = await client.GetDirectoryAsync(Stop);
        Assert.Contains("'missing'", (await Assert.ThrowsAsync<HostKitException>(() => client.IssueAsync(new() { Names = ["a.example.org"], Profile = "missing" }, [solver], null, Stop))).Message, StringComparison.Ordinal);
        using var issued = await client.IssueAsync(new() { Names = ["a.example.org"], PreferredProfile = "shortlived" }, [solver], null, Stop);
        Assert.Equal(directory.Profiles.Count > 0 ? 0 : 1, issued.Warnings.Count);
        Assert.Equal(directory.Profiles.Count > 0, issued.Certificate.NotAfter - issued.Certificate.NotBefore < TimeSpan.FromDays(7));
        var info = await client.GetRenewalInfoAsync(issued.Certificate, Stop);
        Assert.Equal(directory.RenewalInfo is not null, info is not null);
        Assert.True(info is null || info.At(0.5) < issued.Certificate.NotAfter);
        var order = new CertificateOrder { Names = ["a.example.org"], Replaces = CertificateId.Of(issued.Certificate) };
        using var second = await client.IssueAsync(order, [solver], null, Stop);
        using var third = await client.IssueAsync(order, [solver], null, Stop);
        Assert.NotEqual(second.Certificate.SerialNumber, third.Certificate.SerialNumber);
    }

    [Fact]
    public async Task A_name_that_the_ca_cannot_see_is_told_with_its_reason_and_the_files_are_gone()
    {
        await using var pebble = await Pebble.StartAsync();
        using var key = AcmeKey.Generate();
        using var client = pebble.Client(key);
        var root = Directory.CreateTempSubdirectory("hostkit-webroot-");
        var refused = await Assert.ThrowsAsync<AcmeOrderException>(() => client.IssueAsync(["dark.example.org"], new WebRootSolver(root.FullName), Stop));
        var problem = Assert.Single(refused.Problems);
        Assert.Equal("dark.example.org", problem.Identifier!.Value);
        Assert.Equal(AcmeFailure.Validation, refused.Failure);
        Assert.Empty(Directory.GetFiles(root.FullName, "*", SearchOption.AllDirectories));
        root.Delete(recursive: true);
    }
}
