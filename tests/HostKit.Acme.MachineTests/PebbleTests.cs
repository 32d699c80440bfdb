using System.Diagnostics;
using System.Security.Cryptography.X509Certificates;

namespace HostKit.Acme.MachineTests;

/// <summary>Orders at a real pebble in strict mode, old and new.</summary>
public sealed class PebbleTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<PebbleRelease> Releases => [PebbleRelease.OfSystem, PebbleRelease.Newest];

    [Theory]
    [InlineData(50, 20)]
    [InlineData(90, 5)]
    public async Task Rejected_nonces_are_no_hindrance(int percent, int runs)
    {
        await using var pebble = await Pebble.StartAsync(new() { NonceReject = percent });
        using var proxy = new FaultyProxy(pebble, async (_, forward) => await forward());
        using var solver = new HttpListenerSolver(pebble.HttpPort);
        for (var i = 0; i < runs; i++)
        {
            using var key = AcmeKey.Generate();
            using var client = pebble.Client(key, proxy.DirectoryUrl);
            using var issued = await client.IssueAsync([$"n{i}.example.org"], solver, Stop);
        }

        Assert.Equal(runs, pebble.Issued);
        var posts = proxy.All().Count(r => r.Method == "POST") / runs;
        Console.WriteLine($"# {percent} % of all nonces rejected: {runs} of {runs} certificates came, with {posts} signed requests each");
        Assert.True(posts < (percent == 50 ? 40 : 250));
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public async Task A_preferred_issuer_is_chosen_among_the_chains_and_an_unknown_one_is_a_warning(PebbleRelease release)
    {
        await using var pebble = await Pebble.StartAsync(new() { Release = release, AlternateRoots = 2, ChainLength = 3 });
        using var key = AcmeKey.Generate();
        using var client = pebble.Client(key);
        using var solver = new HttpListenerSolver(pebble.HttpPort);
        for (var i = 0; i < 3; i++)
        {
            using var root = X509Certificate2.CreateFromPem(await pebble.RootPemAsync(i));
            using var chosen = await client.IssueAsync(new() { Names = ["chain.example.org"], PreferredIssuer = root.GetNameInfo(X509NameType.SimpleName, false) }, [solver], null, Stop);
            Assert.Empty(chosen.Warnings);
            var certificates = new X509Certificate2Collection();
            certificates.ImportFromPem(chosen.ChainPem);
            // The certificate and three intermediate ones; the root is not sent.
            Assert.Equal(4, certificates.Count);
            Assert.Equal(root.Subject, certificates[^1].Issuer);
        }

        using var issued = await client.IssueAsync(new() { Names = ["chain.example.org"], PreferredIssuer = "nobody" }, [solver], null, Stop);
        Assert.Contains("'nobody'", Assert.Single(issued.Warnings), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public async Task A_profile_that_is_required_has_to_be_there_and_one_that_is_preferred_need_not(PebbleRelease release)
    {
        await using var pebble = await Pebble.StartAsync(new() { Release = release });
        using var proxy = new FaultyProxy(pebble, async (_, forward) => await forward());
        using var key = AcmeKey.Generate();
        using var client = pebble.Client(key, proxy.DirectoryUrl);
        using var solver = new HttpListenerSolver(pebble.HttpPort);
        Assert.Contains("'missing'", (await Assert.ThrowsAsync<HostKitException>(() => client.IssueAsync(new() { Names = ["a.example.org"], Profile = "missing" }, [solver], null, Stop))).Message, StringComparison.Ordinal);
        Assert.DoesNotContain(proxy.All(), r => r.Method == "POST");
        using var issued = await client.IssueAsync(new() { Names = ["a.example.org"], PreferredProfile = "shortlived" }, [solver], null, Stop);
        if (release == PebbleRelease.OfSystem)
        {
            Assert.Contains("'shortlived'", Assert.Single(issued.Warnings), StringComparison.Ordinal);
            return;
        }

        Assert.Empty(issued.Warnings);
        Assert.InRange((issued.Certificate.NotAfter - issued.Certificate.NotBefore).TotalDays, 5.9, 6.1);
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public async Task What_is_proven_already_is_not_proven_again(PebbleRelease release)
    {
        await using var pebble = await Pebble.StartAsync(new() { Release = release, AuthorizationReuse = 100 });
        using var key = AcmeKey.Generate();
        using var client = pebble.Client(key);
        using (var solver = new HttpListenerSolver(pebble.HttpPort))
        using (await client.IssueAsync(["reuse.example.org", "www.reuse.example.org"], solver, Stop))
        {
        }

        using var issued = await client.IssueAsync(["reuse.example.org", "www.reuse.example.org"], new NoSolver(), Stop);
        Assert.Equal(2, pebble.Issued);
    }

    [Fact]
    public async Task Renewal_information_is_read_and_what_makes_no_sense_is_refused()
    {
        await using var pebble = await Pebble.StartAsync(new() { Release = PebbleRelease.Newest });
        using var key = AcmeKey.Generate();
        using var client = pebble.Client(key);
        using var solver = new HttpListenerSolver(pebble.HttpPort);
        using var issued = await client.IssueAsync(["ari.example.org"], solver, Stop);
        var info = (await client.GetRenewalInfoAsync(issued.Certificate, Stop))!;
        Assert.InRange(info.At(0.5), issued.Certificate.NotBefore.ToUniversalTime(), issued.Certificate.NotAfter.ToUniversalTime());
        var pem = issued.Certificate.ExportCertificatePem();
        var past = DateTimeOffset.UtcNow.AddDays(-2);
        await pebble.SetRenewalInfoAsync(pem, past, past.AddDays(1));
        Assert.True((await client.GetRenewalInfoAsync(issued.Certificate, Stop))!.WindowEnd < DateTimeOffset.UtcNow);
        await pebble.SetRenewalInfoAsync(pem, past.AddDays(1), past);
        Assert.Contains("window", (await Assert.ThrowsAsync<AcmeProtocolException>(() => client.GetRenewalInfoAsync(issued.Certificate, Stop))).Message, StringComparison.Ordinal);
        await pebble.SetRenewalInfoAsync(pem, "<html>");
        await Assert.ThrowsAsync<AcmeProtocolException>(() => client.GetRenewalInfoAsync(issued.Certificate, Stop));
    }

    [Fact]
    public async Task A_successor_is_ordered_as_such_unless_the_ca_says_that_there_is_one_or_that_it_knows_no_predecessor()
    {
        await using var pebble = await Pebble.StartAsync(new() { Release = PebbleRelease.Newest });
        var conflict = false;
        using var proxy = new FaultyProxy(pebble, async (request, forward) => conflict && request.Kind == "newOrder" ? FaultyProxy.Answer.Problem(409, "conflict") : await forward());
        using var key = AcmeKey.Generate();
        using var stranger = AcmeKey.Generate();
        using var client = pebble.Client(key, proxy.DirectoryUrl);
        using var solver = new HttpListenerSolver(pebble.HttpPort);
        using var first = await client.IssueAsync(["next.example.org"], solver, Stop);
        var order = new CertificateOrder { Names = ["next.example.org"], Replaces = CertificateId.Of(first.Certificate) };
        using (var second = await client.IssueAsync(order, [solver], null, Stop))
        {
            Assert.Empty(second.Warnings);
            Assert.Contains("\"replaces\"", proxy.All().Last(r => r.Kind == "newOrder").Payload, StringComparison.Ordinal);
            using var third = await client.IssueAsync(order, [solver], null, Stop);
            Assert.Contains("alreadyReplaced", Assert.Single(third.Warnings), StringComparison.Ordinal);
            using var other = pebble.Client(stranger, proxy.DirectoryUrl);
            using var foreign = await other.IssueAsync(order with { Replaces = CertificateId.Of(second.Certificate) }, [solver], null, Stop);
            Assert.Single(foreign.Warnings);
        }

        foreach (var id in new[] { "aYhba4dGQEHhs3uEe6CuLN4ByNQ.AIdlQyE", CertificateId.Of(first.Certificate).Split('.')[0] + ".AIdlQyE" })
        {
            using var unknown = await client.IssueAsync(order with { Replaces = id }, [solver], null, Stop);
            Assert.Contains(id, Assert.Single(unknown.Warnings), StringComparison.Ordinal);
        }

        // Any other conflict is none of the predecessor's.
        conflict = true;
        var count = proxy.All().Count(r => r.Kind == "newOrder");
        await Assert.ThrowsAsync<AcmeProblemException>(() => client.IssueAsync(order, [solver], null, Stop));
        Assert.Equal(count + 1, proxy.All().Count(r => r.Kind == "newOrder"));
    }

    [Fact]
    public async Task Nothing_is_asked_again_before_the_ca_said_so()
    {
        await using var pebble = await Pebble.StartAsync(new() { Release = PebbleRelease.Newest, RetryAfterAuthorization = 1, RetryAfterOrder = 2, Dawdles = false });
        List<(string Kind, DateTimeOffset NotBefore)> told = [];
        using var proxy = new FaultyProxy(pebble, async (request, forward) =>
        {
            lock (told)
                Assert.All(told.Where(t => t.Kind == request.Path), t => Assert.True(DateTimeOffset.UtcNow >= t.NotBefore, $"{request} came before {t.NotBefore:HH:mm:ss.fff}"));
            var answer = await forward();
            var after = answer.Head.Split("\r\n").FirstOrDefault(l => l.StartsWith("Retry-After: ", StringComparison.OrdinalIgnoreCase))?[13..];
            if (after is not null && answer.Text.Contains("\"pending\"", StringComparison.Ordinal) | answer.Text.Contains("\"processing\"", StringComparison.Ordinal))
            {
                var path = request.Kind == "finalize" ? request.Path.Replace("finalize-order", "my-order", StringComparison.Ordinal) : request.Path;
                lock (told)
                    told.Add((path, int.TryParse(after, out var seconds) ? DateTimeOffset.UtcNow.AddSeconds(seconds - 0.05) : DateTimeOffset.Parse(after, System.Globalization.CultureInfo.InvariantCulture).AddSeconds(-1)));
            }

            return answer;
        });
        using var key = AcmeKey.Generate();
        using var client = pebble.Client(key, proxy.DirectoryUrl);
        using var solver = new HttpListenerSolver(pebble.HttpPort);
        using var issued = await client.IssueAsync(["told.example.org"], solver, Stop);
        Assert.NotEmpty(told);
    }

    [Fact]
    public async Task One_certificate_takes_few_requests_and_less_than_a_second()
    {
        await using var pebble = await Pebble.StartAsync();
        using var proxy = new FaultyProxy(pebble, async (_, forward) => await forward());
        using var solver = new HttpListenerSolver(pebble.HttpPort);
        using var key = AcmeKey.Generate();
        using (var client = pebble.Client(key, proxy.DirectoryUrl))
        using (await client.IssueAsync(["count.example.org"], solver, Stop))
        {
        }

        var requests = proxy.All();
        List<double> times = [];
        for (var i = 0; i < 7; i++)
        {
            using var client = pebble.Client(key);
            var start = Stopwatch.GetTimestamp();
            using var issued = await client.IssueAsync([$"fast{i}.example.org"], solver, Stop);
            times.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        times.Sort();
        Console.WriteLine(FormattableString.Invariant($"# one certificate by HTTP-01, account included: {requests.Count} requests ({string.Join(", ", requests.Select(r => r.Kind))}); median {times[3]:0.00} s, {times[0]:0.00} to {times[6]:0.00} s"));
        Assert.True(requests.Count <= 11, string.Join("\n", requests));
        Assert.True(times[3] < 1, $"it took {times[3]:0.00} s");
    }

    [Fact]
    public async Task One_client_gets_many_certificates_at_once_with_one_account()
    {
        await using var pebble = await Pebble.StartAsync();
        using var proxy = new FaultyProxy(pebble, async (_, forward) => await forward());
        using var solver = new HttpListenerSolver(pebble.HttpPort);
        using var key = AcmeKey.Generate();
        using var client = pebble.Client(key, proxy.DirectoryUrl);
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, 30).Select(async i => (await client.IssueAsync([$"m{i}.example.org"], solver, Stop)).Dispose()));
        Console.WriteLine(FormattableString.Invariant($"# 30 certificates at once through one client: {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s"));
        Assert.Equal(30, pebble.Issued);
        Assert.Single(proxy.All(), r => r.Kind == "newAccount");
        Assert.Single(proxy.All(), r => r.Kind == "directory");
    }

    private sealed class NoSolver : IChallengeSolver
    {
        public IReadOnlyList<string> ChallengeTypes { get; } = [Acme.ChallengeTypes.Http01];

        public Task PresentAsync(IReadOnlyList<ChallengeAnswer> answers, CancellationToken cancellationToken) => throw new InvalidOperationException("Nothing is left to prove.");

        public Task RemoveAsync(IReadOnlyList<ChallengeAnswer> answers, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
