namespace HostKit.Acme.MachineTests;

/// <summary>Accounts at pebble, old and new.</summary>
public sealed class AccountTests
{
    private const string Mac = "zWNDZM6eQGHWpSRTPal5eIUYFTu7EajVIoguysqZ9wG44nMEtx3MUAsUDkMTQ12W";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<PebbleRelease> Releases => [PebbleRelease.OfSystem, PebbleRelease.Newest];

    [Theory]
    [MemberData(nameof(Releases))]
    public async Task Accounts_and_certificates_of_every_kind_of_key_live_their_whole_life(PebbleRelease release)
    {
        await using var pebble = await Pebble.StartAsync(new() { Release = release });
        using var solver = new HttpListenerSolver(pebble.HttpPort);
        foreach (var (accountType, certificateType) in new[] { (AcmeKeyType.EcP256, AcmeKeyType.Rsa2048), (AcmeKeyType.EcP384, AcmeKeyType.EcP256), (AcmeKeyType.Rsa2048, AcmeKeyType.EcP384) })
        {
            using var key = AcmeKey.Generate(accountType);
            using var client = pebble.Client(key);
            Assert.Null(await client.FindAccountAsync(Stop));
            var account = await client.CreateAccountAsync(new() { AgreesToTerms = true, Contact = ["mailto:me@example.org"] }, Stop);
            Assert.Equal(account.Url, (await client.FindAccountAsync(Stop))!.Url);
            Assert.Equal(["mailto:you@example.org"], (await client.SetContactAsync(["mailto:you@example.org"], Stop)).Contact);
            Assert.Equal(["mailto:you@example.org"], (await client.GetAccountAsync(Stop)).Contact);
            using var issued = await client.IssueAsync(new() { Names = ["Life.Example.org.", "bücher.example.org"], KeyType = certificateType, Profile = release == PebbleRelease.Newest ? "default" : null }, [solver], null, Stop);
            Assert.Empty(issued.Warnings);
            Assert.True(issued.Certificate.MatchesHostname("xn--bcher-kva.example.org"));
            using var certificateKey = AcmeKey.FromPem(issued.PrivateKeyPem);
            Assert.Equal(certificateType, certificateKey.Type);

            using var next = AcmeKey.Generate();
            await client.ChangeKeyAsync(next, Stop);
            using (var other = pebble.Client(next, null, o => o with { NewAccount = null }))
                Assert.Equal(account.Url, (await other.FindAccountAsync(Stop))!.Url);
            using (var old = pebble.Client(key, null, o => o with { NewAccount = null }))
                Assert.Null(await old.FindAccountAsync(Stop));
            await client.DeactivateAccountAsync(Stop);
            await Assert.ThrowsAsync<AcmeProblemException>(() => client.GetAccountAsync(Stop));
        }
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public async Task An_external_account_is_bound_once_and_not_needed_any_more_by_later_runs(PebbleRelease release)
    {
        await using var pebble = await Pebble.StartAsync(new() { Release = release, ExternalAccounts = new Dictionary<string, string> { ["kid-1"] = Mac } });
        using var key = AcmeKey.Generate();
        using var client = pebble.Client(key);
        Assert.Contains("ExternalAccountBinding", (await Assert.ThrowsAsync<HostKitException>(() => client.GetAccountAsync(Stop))).Message, StringComparison.Ordinal);
        var wrong = ExternalAccountBinding.FromBase64("kid-1", Mac[..^1] + "A");
        var refused = await Assert.ThrowsAsync<AcmeProblemException>(() => client.CreateAccountAsync(new() { AgreesToTerms = true, ExternalAccountBinding = wrong }, Stop));
        Assert.DoesNotContain(Mac[..20], refused.ToString(), StringComparison.Ordinal);
        var account = await client.CreateAccountAsync(new() { AgreesToTerms = true, ExternalAccountBinding = ExternalAccountBinding.FromBase64("kid-1", Mac) }, Stop);
        Assert.Equal(AccountStatus.Valid, account.Status);
        using var later = pebble.Client(key);
        Assert.Equal(account.Url, (await later.GetAccountAsync(Stop)).Url);
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public async Task Answers_that_are_lost_leave_neither_key_change_nor_revocation_nor_deactivation_in_doubt(PebbleRelease release)
    {
        await using var pebble = await Pebble.StartAsync(new() { Release = release });
        foreach (var fault in new[] { "lost", "500", "cut" })
        {
            HashSet<string> spoiled = [];
            using var proxy = new FaultyProxy(pebble, async (request, forward) =>
            {
                var isIt = request.Kind is "keyChange" or "revokeCert" || (request.Kind == "account" && request.Payload.Contains("deactivated", StringComparison.Ordinal));
                lock (spoiled)
                {
                    if (isIt)
                        isIt = spoiled.Add(request.Kind);
                }

                if (isIt && fault == "cut")
                    return null;
                var answer = await forward();
                return !isIt ? answer : fault == "lost" ? null : FaultyProxy.Answer.Problem(500, "serverInternal");
            });
            using var key = AcmeKey.Generate();
            using var next = AcmeKey.Generate();
            using var client = pebble.Client(key, proxy.DirectoryUrl);
            using var solver = new HttpListenerSolver(pebble.HttpPort);
            using var issued = await client.IssueAsync(["lost.example.org"], solver, Stop);
            var account = await client.GetAccountAsync(Stop);
            await client.ChangeKeyAsync(next, Stop);
            await client.RevokeAsync(issued.Certificate, RevocationReason.Superseded, Stop);
            Assert.True(await pebble.IsRevokedAsync(issued.Certificate.SerialNumber));
            Assert.Equal(account.Url, (await client.GetAccountAsync(Stop)).Url);
            await client.DeactivateAccountAsync(Stop);
            Assert.Equal(["account", "keyChange", "revokeCert"], spoiled.Order());
            await Assert.ThrowsAsync<AcmeProblemException>(() => client.GetAccountAsync(Stop));
        }
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public async Task Certificates_are_revoked_by_the_account_or_by_their_own_key_with_any_reason(PebbleRelease release)
    {
        await using var pebble = await Pebble.StartAsync(new() { Release = release });
        using var key = AcmeKey.Generate();
        using var client = pebble.Client(key);
        using var solver = new HttpListenerSolver(pebble.HttpPort);
        foreach (var (reason, byOwnKey) in new[] { (RevocationReason.Unspecified, false), (RevocationReason.KeyCompromise, true), (RevocationReason.CessationOfOperation, false) })
        {
            using var issued = await client.IssueAsync(["revoke.example.org"], solver, Stop);
            using var own = AcmeKey.FromPem(issued.PrivateKeyPem);
            Assert.False(await pebble.IsRevokedAsync(issued.Certificate.SerialNumber));
            await (byOwnKey ? client.RevokeAsync(issued.Certificate, own, reason, Stop) : client.RevokeAsync(issued.Certificate, reason, Stop));
            Assert.True(await pebble.IsRevokedAsync(issued.Certificate.SerialNumber));
            await client.RevokeAsync(issued.Certificate, reason, Stop);
        }
    }
}
