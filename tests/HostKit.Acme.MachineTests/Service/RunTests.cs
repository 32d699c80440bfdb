namespace HostKit.Acme.MachineTests.Service;

/// <summary>The service's program with a real CA: issuing, having nothing to do, renewing, failing (scenarios 12, 15 to 22, 31, 49).</summary>
public sealed class RunTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_certificate_is_issued_once_its_users_alone_are_reloaded_and_a_second_call_asks_nobody()
    {
        await using var pebble = await Pebble.StartAsync();
        using var proxy = new FaultyProxy(pebble, async (_, next) => await next());
        using var bed = new ServiceBed();
        bed.Job(pebble, proxy.DirectoryUrl, "a.example.org", "b.example.org");
        bed.Consume("a.example.org", "web.service");
        bed.Consume("a.example.org", "mail.service", "restart");
        bed.Consume("other.example.org", "other.service");
        Assert.Equal(0, (await bed.RunAsync("prepare")).ExitCode);
        Assert.True(bed.Served().IsStandIn);
        Assert.Equal(3, (await bed.RunAsync("status")).ExitCode);
        var first = await bed.RunAsync("run");
        Assert.True(first.ExitCode == 0, first.Output);
        Assert.False(bed.Served().IsStandIn);
        Assert.Equal(["a.example.org", "b.example.org"], bed.Served().Names);
        Assert.Equal(["--no-ask-password try-reload-or-restart -- web.service", "--no-ask-password try-restart -- mail.service"], bed.Reloads.Order().ToArray());
        var requests = proxy.All().Count;
        Assert.Equal(0, (await bed.RunAsync("run")).ExitCode);
        var second = await bed.RunAsync("run");
        Assert.Equal(requests, proxy.All().Count);
        Assert.Equal(2, bed.Reloads.Length);
        Assert.Equal(0, (await bed.RunAsync("status")).ExitCode);
        Assert.Contains("a.example.org: valid until", (await bed.RunAsync("status")).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await bed.RunAsync("follow", "a.example.org")).ExitCode);
        Console.WriteLine(FormattableString.Invariant($"# first call {first.Time.TotalSeconds:0.00} s with {requests} requests, second call {second.Time.TotalMilliseconds:0} ms without any"));
    }

    [Fact]
    public async Task A_window_that_is_past_means_renewal_now_with_the_certificate_it_replaces_named()
    {
        await using var pebble = await Pebble.StartAsync(new() { Release = PebbleRelease.Newest });
        using var proxy = new FaultyProxy(pebble, async (_, next) => await next());
        using var bed = new ServiceBed();
        bed.Job(pebble, proxy.DirectoryUrl);
        Assert.Equal(0, (await bed.RunAsync("run")).ExitCode);
        var first = bed.Served();
        await pebble.SetRenewalInfoAsync(await File.ReadAllTextAsync(first.ChainPath, Stop), DateTimeOffset.UtcNow.AddHours(-2), DateTimeOffset.UtcNow.AddHours(-1));
        // What the CA said before still counts until it may be asked again.
        await bed.RunAsync("run");
        Assert.Equal(first.Serial, bed.Served().Serial);
        File.Delete($"{bed.Store.Of("a.example.org").Path}/renewal.json");
        var run = await bed.RunAsync("run");
        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Contains("in the CA's window", run.Output, StringComparison.Ordinal);
        Assert.NotEqual(first.Serial, bed.Served().Serial);
        var orders = proxy.All().Where(r => r.Kind == "newOrder").Select(Payload).ToList();
        Assert.Equal(2, orders.Count);
        Assert.DoesNotContain("replaces", orders[0], StringComparison.Ordinal);
        Assert.Contains($"\"replaces\":\"{first.CertificateId}\"", orders[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html>busy</html>")]
    [InlineData("""{"suggestedWindow":{"start":"2030-01-02T00:00:00Z","end":"2030-01-01T00:00:00Z"}}""")]
    [InlineData("""{"suggestedWindow":{"start":"2020-01-01T00:00:00Z","end":"2040-01-01T00:00:00Z"}}""")]
    public async Task A_window_that_makes_no_sense_is_a_warning_and_the_lifetime_counts(string answer)
    {
        await using var pebble = await Pebble.StartAsync(new() { Release = PebbleRelease.Newest });
        using var bed = new ServiceBed();
        bed.Job(pebble, pebble.DirectoryUrl);
        Assert.Equal(0, (await bed.RunAsync("run")).ExitCode);
        var first = bed.Served();
        await pebble.SetRenewalInfoAsync(await File.ReadAllTextAsync(first.ChainPath, Stop), answer);
        File.Delete($"{bed.Store.Of("a.example.org").Path}/renewal.json");
        Assert.Equal(0, (await bed.RunAsync("run")).ExitCode);
        Assert.Equal(first.Serial, bed.Served().Serial);
        Assert.Single(bed.Store.Of("a.example.org").ReadStatus()!.Warnings);
    }

    [Fact]
    public async Task By_its_lifetime_it_is_left_alone_at_a_third_and_renewed_at_half_and_a_ca_that_is_away_harms_nothing()
    {
        await using var pebble = await Pebble.StartAsync(new() { Release = PebbleRelease.Newest, Profiles = new Dictionary<string, int> { ["brief"] = 3000 } });
        var away = false;
        using var proxy = new FaultyProxy(pebble, async (request, next) => away || request.Path.Contains("renewal", StringComparison.OrdinalIgnoreCase) ? null : await next());
        using var bed = new ServiceBed();
        bed.Write(bed.Job(pebble, proxy.DirectoryUrl) with { Profile = "brief" });
        bed.Consume("a.example.org", "web.service");
        var clock = new ShiftedClock();
        Assert.Equal(CertificateOutcome.Issued, (await RunAsync(bed, clock)).Outcome);
        var first = bed.Served();
        clock.Shift = TimeSpan.FromSeconds(1000);
        Assert.Equal(CertificateOutcome.NothingDue, (await RunAsync(bed, clock)).Outcome);

        // The CA goes away when it is due, and comes back late.
        (away, clock.Shift) = (true, TimeSpan.FromSeconds(1600));
        var bytes = await File.ReadAllBytesAsync(first.KeyPath, Stop);
        var failed = await RunAsync(bed, clock);
        Assert.Equal(CertificateOutcome.Failed, failed.Outcome);
        Assert.True(failed.IsServed);
        Assert.InRange(failed.Next!.Value - clock.GetUtcNow(), TimeSpan.FromSeconds(40), TimeSpan.FromSeconds(60));
        var status = bed.Store.Of("a.example.org").ReadStatus()!;
        Assert.Equal((CertificateState.Failing, AcmeFailure.Transient, 1), (status.State, status.Failure!.Value, status.Attempts));
        Assert.Contains("cannot be reached", status.Problem, StringComparison.Ordinal);
        var asked = proxy.All().Count;
        Assert.Equal(CertificateOutcome.Waiting, (await RunAsync(bed, clock)).Outcome);
        Assert.Equal(asked, proxy.All().Count);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(bed.Store.Of("a.example.org").KeyPath, Stop));
        Assert.Single(bed.Reloads);

        (away, clock.Shift) = (false, TimeSpan.FromSeconds(1700));
        Assert.Equal(CertificateOutcome.Issued, (await RunAsync(bed, clock)).Outcome);
        Assert.NotEqual(first.Serial, bed.Served().Serial);
        Assert.Equal(2, bed.Reloads.Length);
    }

    [Fact]
    public async Task A_ca_that_has_lost_everything_gets_the_same_account_key_and_issues()
    {
        await using var pebble = await Pebble.StartAsync();
        await using var empty = await Pebble.StartAsync(new() { HttpPort = pebble.HttpPort });
        using var proxy = new FaultyProxy(pebble, async (_, next) => await next());
        using var bed = new ServiceBed();
        bed.Job(pebble, proxy.DirectoryUrl);
        Assert.Equal(0, (await bed.RunAsync("run")).ExitCode);
        var account = Assert.Single(bed.Store.Accounts.All);
        proxy.Pebble = empty;
        var run = await bed.RunAsync("renew", "a.example.org", "--force");
        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Equal(account.Thumbprint, Assert.Single(bed.Store.Accounts.All).Thumbprint);
    }

    [Fact]
    public async Task Other_names_get_a_new_certificate_and_going_back_takes_the_former_without_asking_the_ca()
    {
        await using var pebble = await Pebble.StartAsync();
        using var proxy = new FaultyProxy(pebble, async (_, next) => await next());
        using var bed = new ServiceBed();
        var job = bed.Job(pebble, proxy.DirectoryUrl);
        bed.Consume(job.Name, "web.service");
        Assert.Equal(0, (await bed.RunAsync("run")).ExitCode);
        var first = bed.Served();
        // A name that the CA refuses: what serves goes on serving.
        bed.Write(job with { Names = ["a.example.org", "www.blocked.test"] });
        var refused = await bed.RunAsync("run");
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("www.blocked.test", refused.Output, StringComparison.Ordinal);
        Assert.Equal(first.Serial, bed.Served().Serial);
        // Mended, it is tried at once.
        bed.Write(job with { Names = ["a.example.org", "c.example.org"] });
        Assert.Equal(0, (await bed.RunAsync("run")).ExitCode);
        Assert.Equal(["a.example.org", "c.example.org"], bed.Served().Names);
        // The kind of key waits for the renewal.
        bed.Write(job with { Names = ["a.example.org", "c.example.org"], KeyType = AcmeKeyType.Rsa2048 });
        var requests = proxy.All().Count;
        Assert.Equal(0, (await bed.RunAsync("run")).ExitCode);
        bed.Write(job);
        Assert.Equal(0, (await bed.RunAsync("run")).ExitCode);
        Assert.Equal(requests, proxy.All().Count);
        Assert.Equal(first.Serial, bed.Served().Serial);
        Assert.Equal(3, bed.Reloads.Length);
        bed.Write(job with { KeyType = AcmeKeyType.Rsa2048 });
        Assert.Equal(0, (await bed.RunAsync("renew", "a.example.org", "--force")).ExitCode);
        using var key = AcmeKey.FromPem(await File.ReadAllTextAsync(bed.Served().KeyPath, Stop));
        Assert.Equal(AcmeKeyType.Rsa2048, key.Type);
    }

    [Fact]
    public async Task A_reload_that_hangs_is_ended_owed_and_tried_again_while_the_certificate_stays()
    {
        await using var pebble = await Pebble.StartAsync();
        using var bed = new ServiceBed();
        bed.Job(pebble, pebble.DirectoryUrl);
        bed.Consume("a.example.org", "web.service");
        var good = await File.ReadAllTextAsync(bed.Systemctl, Stop);
        await File.WriteAllTextAsync(bed.Systemctl, "#!/bin/sh\nsleep 600\n", Stop);
        var run = await bed.RunAsync("run", "--reload-limit", "1");
        Assert.True(run.ExitCode == 0 && run.Time < TimeSpan.FromSeconds(20), run.Output);
        Assert.Contains("web.service could not be told", run.Output, StringComparison.Ordinal);
        Assert.Equal(["web.service"], bed.Store.Of("a.example.org").ReadStatus()!.OwedReloads);
        Assert.False(bed.Served().IsStandIn);
        await File.WriteAllTextAsync(bed.Systemctl, good, Stop);
        Assert.Equal(0, (await bed.RunAsync("run")).ExitCode);
        Assert.Single(bed.Reloads);
        Assert.Empty(bed.Store.Of("a.example.org").ReadStatus()!.OwedReloads);
        Assert.Equal(0, (await bed.RunAsync("run")).ExitCode);
        Assert.Single(bed.Reloads);
    }

    [Fact]
    public async Task A_rehearsal_comes_before_the_first_real_order_and_one_that_fails_costs_nothing_there()
    {
        await using var pebble = await Pebble.StartAsync();
        await using var staging = await Pebble.StartAsync(new() { HttpPort = pebble.HttpPort });
        using var real = new FaultyProxy(pebble, async (_, next) => await next());
        var broken = true;
        using var rehearsed = new FaultyProxy(pebble, async (request, next) => broken && request.Kind == "challenge" ? null : await next()) { Pebble = staging };
        using var bed = new ServiceBed();
        var job = bed.Job(pebble, real.DirectoryUrl);
        bed.Write(job with { RehearsalCa = rehearsed.DirectoryUrl });
        Assert.Equal(3, (await bed.RunAsync("run")).ExitCode);
        Assert.DoesNotContain(real.All(), r => r.Kind == "newOrder");
        Assert.Equal("rehearsal", bed.Store.Of(job.Name).ReadStatus()!.Check);
        broken = false;
        var rehearsal = await bed.RunAsync("rehearse", job.Name);
        Assert.True(rehearsal.ExitCode == 0, rehearsal.Output);
        var issued = await bed.RunAsync("renew", job.Name);
        Assert.True(issued.ExitCode == 0, issued.Output);
        var rehearsals = rehearsed.All().Count(r => r.Kind == "newOrder");
        Assert.Equal(0, (await bed.RunAsync("renew", job.Name, "--force")).ExitCode);
        Assert.Equal(rehearsals, rehearsed.All().Count(r => r.Kind == "newOrder"));
        Assert.Equal(2, real.All().Count(r => r.Kind == "newOrder"));
    }

    [Fact]
    public async Task A_limit_of_the_ca_is_never_hit_because_it_is_counted_here()
    {
        await using var pebble = await Pebble.StartAsync();
        using var proxy = new FaultyProxy(pebble, async (_, next) => await next());
        using var bed = new ServiceBed();
        bed.Job(pebble, proxy.DirectoryUrl);
        var service = new CertificateService(Options(bed, TimeProvider.System) with { Limits = _ => new() { CertificatesPerSet = new(2, TimeSpan.FromDays(7)) } });
        Assert.Equal(CertificateOutcome.Issued, (await service.RunAsync(cancellationToken: Stop))[0].Outcome);
        Assert.Equal(CertificateOutcome.Issued, (await service.RunAsync(["a.example.org"], true, cancellationToken: Stop))[0].Outcome);
        var third = (await service.RunAsync(["a.example.org"], true, cancellationToken: Stop))[0];
        Assert.Equal(CertificateOutcome.Failed, third.Outcome);
        Assert.Contains("2 certificates for exactly these names in 7 days", third.Sentence, StringComparison.Ordinal);
        Assert.InRange(third.Next!.Value - DateTimeOffset.UtcNow, TimeSpan.FromDays(3.4), TimeSpan.FromDays(3.5));
        Assert.Equal(2, proxy.All().Count(r => r.Kind == "newOrder"));
    }

    internal static CertificateServiceOptions Options(ServiceBed bed, TimeProvider clock) => new() { State = bed.State, Jobs = bed.Jobs, Consumers = bed.Consumers, Systemctl = bed.Systemctl, Clock = clock };

    private static async Task<CertificateResult> RunAsync(ServiceBed bed, TimeProvider clock) => Assert.Single(await new CertificateService(Options(bed, clock)).RunAsync(cancellationToken: Stop));

    private static string Payload(FaultyProxy.Request request)
    {
        using var signed = System.Text.Json.JsonDocument.Parse(request.Body);
        return System.Text.Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(signed.RootElement.GetProperty("payload").GetString()));
    }

    private sealed class ShiftedClock : TimeProvider
    {
        public TimeSpan Shift { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Shift;
    }
}
