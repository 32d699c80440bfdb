using System.Globalization;
using System.Text.Json.Nodes;

namespace HostKit.Acme.MachineTests;

/// <summary>What lasts longer than one request: limits, orders that hang, certificates that stay garbled, a CA that has forgotten everything, clocks that are wrong.</summary>
public sealed class RecoveryTests(SharedPebble shared) : IClassFixture<SharedPebble>, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hostkit-order-");
    private readonly AcmeKey _key = AcmeKey.Generate();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private OrderFile OrderFile => new(Path.Combine(_folder.FullName, "order.json"));

    public void Dispose()
    {
        _key.Dispose();
        _folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("directory", 503, false)]
    [InlineData("newAccount", 429, true)]
    [InlineData("newOrder", 429, false)]
    [InlineData("newOrder", 429, true)]
    [InlineData("newOrder", 503, true)]
    [InlineData("finalize", 429, false)]
    public async Task A_long_limit_is_told_at_once_with_its_time_and_not_slept_through(string kind, int status, bool asDate)
    {
        using var proxy = new FaultyProxy(shared.Pebble, async (request, forward) => request.Kind != kind ? await forward()
            : FaultyProxy.Answer.Problem(status, "rateLimited", asDate ? DateTimeOffset.UtcNow.AddHours(1).ToString("R", CultureInfo.InvariantCulture) : "3600"));
        using var client = shared.Pebble.Client(_key, proxy.DirectoryUrl);
        var refused = await Assert.ThrowsAsync<AcmeProblemException>(() => client.IssueAsync(["limit.example.org"], shared.Solver, Stop));
        Assert.Equal(AcmeFailure.RateLimited, refused.Failure);
        Assert.InRange(refused.NotBefore!.Value, DateTimeOffset.UtcNow.AddMinutes(58), DateTimeOffset.UtcNow.AddMinutes(61));
        Assert.Single(proxy.All(), r => r.Kind == kind);
    }

    [Fact]
    public async Task An_order_that_stays_processing_is_kept_and_its_certificate_fetched_by_the_next_run()
    {
        var stuck = true;
        using var proxy = new FaultyProxy(shared.Pebble, async (request, forward) => await forward() is var answer && stuck && request.Kind is "order" or "finalize" ? AsProcessing(answer) : answer);
        var issued = shared.Pebble.Issued;
        var order = new CertificateOrder { Names = ["stuck.example.org"] };
        using (var client = shared.Pebble.Client(_key, proxy.DirectoryUrl, o => o with { PollingTimeout = TimeSpan.FromSeconds(2) }))
            await Assert.ThrowsAsync<AcmeTimeoutException>(() => client.IssueAsync(order, [shared.Solver], OrderFile, Stop));
        var kept = OrderFile.Read()!;
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(OrderFile.Path));
        stuck = false;
        using (var client = shared.Pebble.Client(_key, proxy.DirectoryUrl))
        using (var certificate = await client.IssueAsync(order, [shared.Solver], OrderFile, Stop))
            Assert.Equal((kept.Order, kept.PrivateKeyPem), (certificate.Order, certificate.PrivateKeyPem));
        Assert.Single(proxy.All(), r => r.Kind == "newOrder");
        Assert.Equal(issued + 1, shared.Pebble.Issued);
    }

    [Fact]
    public async Task A_processing_order_that_shall_be_asked_for_in_an_hour_is_left_at_once_with_that_time()
    {
        using var proxy = new FaultyProxy(shared.Pebble, async (request, forward) => await forward() is var answer && request.Kind is "order" or "finalize"
            ? AsProcessing(answer).Without("Retry-After") is var without ? without with { Head = without.Head + "Retry-After: 3600\r\n" } : null : answer);
        using var client = shared.Pebble.Client(_key, proxy.DirectoryUrl);
        var late = await Assert.ThrowsAsync<AcmeTimeoutException>(() => client.IssueAsync(["hour.example.org"], shared.Solver, Stop));
        Assert.InRange(late.NotBefore!.Value, DateTimeOffset.UtcNow.AddMinutes(58), DateTimeOffset.UtcNow.AddMinutes(61));
        Assert.DoesNotContain(proxy.All(), r => r.Kind == "order");
    }

    [Fact]
    public async Task A_certificate_that_stays_garbled_is_never_handed_over_and_the_next_run_gets_the_same_one_whole()
    {
        var garbled = true;
        using var proxy = new FaultyProxy(shared.Pebble, async (request, forward) => await forward() is var answer && garbled && request.Kind == "certificate"
            ? answer with { Body = answer.Body[..(answer.Body.Length / 2)] } : answer);
        var issued = shared.Pebble.Issued;
        var order = new CertificateOrder { Names = ["garbled.example.org"] };
        using var client = shared.Pebble.Client(_key, proxy.DirectoryUrl);
        var refused = await Assert.ThrowsAsync<AcmeCertificateException>(() => client.IssueAsync(order, [shared.Solver], OrderFile, Stop));
        Assert.Equal(AcmeFailure.Transient, refused.Failure);
        Assert.Equal(3, proxy.All().Count(r => r.Kind == "certificate"));
        garbled = false;
        using var certificate = await client.IssueAsync(order, [shared.Solver], OrderFile, Stop);
        Assert.Equal(issued + 1, shared.Pebble.Issued);
    }

    [Fact]
    public async Task A_ca_that_has_forgotten_everything_gets_the_same_key_again_and_a_new_order()
    {
        await using var wiped = await Pebble.StartAsync(new() { HttpPort = shared.Pebble.HttpPort });
        using var proxy = new FaultyProxy(shared.Pebble, async (_, forward) => await forward());
        using var client = shared.Pebble.Client(_key, proxy.DirectoryUrl);
        using (var before = await client.IssueAsync(new() { Names = ["wiped.example.org"] }, [shared.Solver], OrderFile, Stop))
            proxy.Pebble = wiped;
        using var after = await client.IssueAsync(new() { Names = ["wiped.example.org"] }, [shared.Solver], OrderFile, Stop);
        Assert.Equal(1, wiped.Issued);
        Assert.Contains("wiped.example.org", after.Certificate.Extensions.OfType<System.Security.Cryptography.X509Certificates.X509SubjectAlternativeNameExtension>().Single().EnumerateDnsNames());
        // Another process, which remembers the account's address from before.
        proxy.Pebble = shared.Pebble;
        using var other = wiped.Client(_key, null, o => o with { AccountUrl = new Uri(wiped.DirectoryUrl, "/my-account/123456") });
        using var third = await other.IssueAsync(["third.example.org"], shared.Solver, Stop);
        Assert.Equal(2, wiped.Issued);
    }

    [Theory]
    [InlineData(-400, 0)]
    [InlineData(400, 0)]
    [InlineData(0, -1)]
    [InlineData(0, 1)]
    public async Task Wrong_clocks_are_told_with_both_times_and_cost_no_certificate(int ownDays, int caHours)
    {
        using var proxy = new FaultyProxy(shared.Pebble, async (_, forward) =>
        {
            var answer = await forward();
            return answer.Without("Date") is var without ? without with { Head = without.Head + $"Date: {DateTimeOffset.UtcNow.AddHours(caHours).ToString("R", CultureInfo.InvariantCulture)}\r\n" } : null;
        });
        var clock = new OffsetClock(TimeSpan.FromDays(ownDays));
        using var client = shared.Pebble.Client(_key, proxy.DirectoryUrl, o => o with { Clock = clock });
        using var certificate = await client.IssueAsync(["clock.example.org"], shared.Solver, Stop);
        var warning = Assert.Single(certificate.Warnings);
        Assert.Contains(clock.GetUtcNow().ToString("yyyy-MM-dd HH", CultureInfo.InvariantCulture), warning, StringComparison.Ordinal);
        Assert.Contains(DateTimeOffset.UtcNow.AddHours(caHours).ToString("yyyy-MM-dd HH", CultureInfo.InvariantCulture), warning, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("notBefore")]
    [InlineData("notAfter")]
    [InlineData("replaces")]
    [InlineData("names")]
    [InlineData("key")]
    public async Task An_order_is_only_resumed_for_what_it_was_made_for(string changed)
    {
        var start = DateTimeOffset.UtcNow.AddMinutes(-5);
        var order = new CertificateOrder { Names = [$"{changed.ToLowerInvariant()}.resume.example.org"], NotBefore = start };
        using var client = shared.Pebble.Client(_key);
        using var first = await client.IssueAsync(order, [shared.Solver], OrderFile, Stop);
        using (var same = await client.IssueAsync(order, [shared.Solver], OrderFile, Stop))
            Assert.Equal(first.Order, same.Order);
        using var other = await client.IssueAsync(changed switch
        {
            "notBefore" => order with { NotBefore = start.AddMinutes(1) },
            "notAfter" => order with { NotAfter = start.AddDays(7) },
            "replaces" => order with { Replaces = CertificateId.Of(first.Certificate) },
            "names" => order with { Names = [.. order.Names, "more.resume.example.org"] },
            _ => order with { KeyType = AcmeKeyType.EcP384 },
        }, [shared.Solver], OrderFile, Stop);
        Assert.NotEqual(first.Order, other.Order);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_run_that_ends_at_any_request_is_gone_on_with_and_one_certificate_comes(bool heard)
    {
        for (var last = 1; ; last++)
        {
            var issued = shared.Pebble.Issued;
            var count = 0;
            using var death = new CancellationTokenSource();
            using var proxy = new FaultyProxy(shared.Pebble, async (_, forward) =>
            {
                if (Interlocked.Increment(ref count) != last)
                    return await forward();
                if (heard)
                    await forward();
                await death.CancelAsync();
                return null;
            });
            using var key = AcmeKey.Generate();
            var order = new CertificateOrder { Names = ["a.death.example.org", "b.death.example.org"] };
            OrderFile.Delete();
            // Who is killed takes nothing away, so the CA finds what it looks for.
            var solver = new LeavingSolver(shared.Solver);
            var died = false;
            try
            {
                using var client = shared.Pebble.Client(key, proxy.DirectoryUrl);
                using var whole = await client.IssueAsync(order, [solver], OrderFile, death.Token);
            }
            catch (OperationCanceledException)
            {
                died = true;
            }

            var kept = OrderFile.Read();
            using (var client = shared.Pebble.Client(key, proxy.DirectoryUrl))
            using (var certificate = await client.IssueAsync(order, [solver], OrderFile, Stop))
                Assert.True(kept is null || kept.PrivateKeyPem == certificate.PrivateKeyPem, $"another key after request {last}");
            Assert.True(shared.Pebble.Issued == issued + 1, $"{shared.Pebble.Issued - issued} certificates after a death at request {last}:\n{string.Join("\n", proxy.All())}");
            Assert.True(proxy.All().Count(r => r.Kind == "newOrder") <= (heard ? 1 : 2), $"a second order after a death at request {last}");
            if (!died)
            {
                Assert.True(last > 10);
                return;
            }
        }
    }

    [Fact]
    public async Task A_dead_order_is_told_for_every_name_and_does_not_stand_in_the_way_of_the_next()
    {
        using var client = shared.Pebble.Client(_key);
        var order = new CertificateOrder { Names = ["one.dead.example.org", "two.dead.example.org"] };
        var empty = new WebRootSolver(_folder.FullName);
        var dead = await Assert.ThrowsAsync<AcmeOrderException>(() => client.IssueAsync(order, [empty], OrderFile, Stop));
        Assert.Equal(["one.dead.example.org", "two.dead.example.org"], dead.Problems.Select(p => p.Identifier!.Value).Order());
        Assert.Equal(AcmeFailure.Validation, dead.Failure);
        Assert.Empty(Directory.GetFiles(_folder.FullName, "*", SearchOption.AllDirectories));
        using var certificate = await client.IssueAsync(order, [shared.Solver], OrderFile, Stop);
        Assert.NotEqual(dead.Order, certificate.Order);
    }

    [Fact]
    public async Task A_name_that_the_ca_does_not_issue_for_is_named_and_nothing_is_tried_again()
    {
        using var proxy = new FaultyProxy(shared.Pebble, async (_, forward) => await forward());
        using var client = shared.Pebble.Client(_key, proxy.DirectoryUrl);
        var refused = await Assert.ThrowsAsync<AcmeProblemException>(() => client.IssueAsync(["fine.example.org", "www.blocked.test"], shared.Solver, Stop));
        Assert.Equal((AcmeProblemType.RejectedIdentifier, AcmeFailure.Refused), (refused.Problem.Type, refused.Failure));
        Assert.Contains("www.blocked.test", refused.Message, StringComparison.Ordinal);
        Assert.Single(proxy.All(), r => r.Kind == "newOrder");
    }

    [Fact]
    public async Task A_ca_that_is_not_trusted_is_told_as_such_at_once()
    {
        using var client = shared.Pebble.Client(_key, null, o => o with { TrustedRoots = [] });
        var refused = await Assert.ThrowsAsync<AcmeConnectionException>(() => client.GetDirectoryAsync(Stop));
        Assert.Equal(AcmeFailure.Refused, refused.Failure);
        Assert.Contains("TrustedRoots", refused.Message, StringComparison.Ordinal);
    }

    private static FaultyProxy.Answer AsProcessing(FaultyProxy.Answer answer)
    {
        var order = JsonNode.Parse(answer.Body)!.AsObject();
        if (order["status"]?.GetValue<string>() is not "valid")
            return answer;
        order["status"] = "processing";
        order.Remove("certificate");
        return answer with { Body = System.Text.Encoding.UTF8.GetBytes(order.ToJsonString()) };
    }

    private sealed class LeavingSolver(IChallengeSolver inner) : IChallengeSolver
    {
        public IReadOnlyList<string> ChallengeTypes => inner.ChallengeTypes;

        public Task PresentAsync(IReadOnlyList<ChallengeAnswer> answers, CancellationToken cancellationToken) => inner.PresentAsync(answers, cancellationToken);

        public Task RemoveAsync(IReadOnlyList<ChallengeAnswer> answers, CancellationToken cancellationToken) => Task.CompletedTask;
    }

    private sealed class OffsetClock(TimeSpan offset) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + offset;
    }
}
