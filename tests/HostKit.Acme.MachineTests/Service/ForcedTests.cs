namespace HostKit.Acme.MachineTests.Service;

/// <summary>A renewal that a person asks for with --force, and the ledger.</summary>
public sealed class ForcedTests
{
    private const string Name = "a.example.org";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_passes_the_limit_of_ours_by_the_program_where_the_service_waits()
    {
        await using var pebble = await Pebble.StartAsync(new() { Release = PebbleRelease.Newest });
        using var bed = new ServiceBed();
        bed.Job(pebble, pebble.DirectoryUrl);
        Assert.Equal(0, (await bed.RunAsync("run")).ExitCode);
        var first = bed.Served();
        await WindowIsPastAsync(pebble, bed);
        await UseUpAsync(bed, pebble.DirectoryUrl, AcmeLimits.None);

        var waiting = await bed.RunAsync("run");
        Assert.Equal(1, waiting.ExitCode);
        Assert.Contains("renewals that the CA suggested", waiting.Output, StringComparison.Ordinal);
        Assert.Equal((first.Serial, 1), (bed.Served().Serial, pebble.Issued));

        var forced = await bed.RunAsync("renew", Name, "--force");
        Assert.True(forced.ExitCode == 0, forced.Output);
        Assert.NotEqual(first.Serial, bed.Served().Serial);
        Assert.Equal(2, pebble.Issued);
    }

    [Fact]
    public async Task It_stops_at_the_ca_s_limit_also_in_the_ca_s_window_and_what_serves_stays()
    {
        await using var pebble = await Pebble.StartAsync(new() { Release = PebbleRelease.Newest });
        using var proxy = new FaultyProxy(pebble, async (_, next) => await next());
        using var bed = new ServiceBed();
        bed.Job(pebble, proxy.DirectoryUrl);
        var limits = new AcmeLimits { CertificatesPerSet = new(2, TimeSpan.FromDays(7)) };
        var service = new CertificateService(RunTests.Options(bed, TimeProvider.System) with { Limits = _ => limits });
        Assert.Equal(CertificateOutcome.Issued, Assert.Single(await service.RunAsync(cancellationToken: Stop)).Outcome);
        await UseUpAsync(bed, proxy.DirectoryUrl, limits);
        await WindowIsPastAsync(pebble, bed);
        var second = Assert.Single(await service.RunAsync([Name], force: true, cancellationToken: Stop));
        Assert.True(second.Outcome == CertificateOutcome.Issued, second.Sentence);
        await WindowIsPastAsync(pebble, bed);
        var serial = bed.Served().Serial;
        var third = Assert.Single(await service.RunAsync([Name], force: true, cancellationToken: Stop));
        Assert.Equal((CertificateOutcome.Failed, true), (third.Outcome, third.IsServed));
        Assert.Contains("2 certificates for exactly these names", third.Sentence, StringComparison.Ordinal);
        Assert.Equal(2, proxy.All().Count(r => r.Kind == "newOrder"));
        Assert.Equal(serial, bed.Served().Serial);
    }

    [Fact]
    public async Task A_certificate_that_cannot_be_used_has_been_made_and_counts()
    {
        await using var pebble = await Pebble.StartAsync();
        byte[]? former = null;
        using var proxy = new FaultyProxy(pebble, async (request, next) =>
        {
            var answer = await next();
            if (request.Kind != "certificate")
                return answer;
            // The chain of the first order for every other: well signed, and for another key.
            former ??= answer.Body;
            return answer with { Body = former };
        });
        using var bed = new ServiceBed();
        bed.Job(pebble, proxy.DirectoryUrl);
        var service = new CertificateService(RunTests.Options(bed, TimeProvider.System) with { Limits = _ => new() { CertificatesPerSet = new(3, TimeSpan.FromDays(7)) } });
        Assert.Equal(CertificateOutcome.Issued, Assert.Single(await service.RunAsync(cancellationToken: Stop)).Outcome);
        for (var i = 0; i < 4; i++)
            Assert.Equal(CertificateOutcome.Failed, Assert.Single(await service.RunAsync([Name], force: true, retry: true, cancellationToken: Stop)).Outcome);
        Assert.Equal(3, pebble.Issued);
        Assert.Contains("3 certificates for exactly these names", bed.Store.Of(Name).ReadStatus()!.Problem, StringComparison.Ordinal);
    }

    private static async Task WindowIsPastAsync(Pebble pebble, ServiceBed bed)
    {
        await pebble.SetRenewalInfoAsync(await File.ReadAllTextAsync(bed.Served().ChainPath, Stop), DateTimeOffset.UtcNow.AddHours(-2), DateTimeOffset.UtcNow.AddHours(-1));
        File.Delete($"{bed.Store.Of(Name).Path}/renewal.json");
    }

    /// <summary>Five renewals that the CA suggested today.</summary>
    private static async Task UseUpAsync(ServiceBed bed, Uri ca, AcmeLimits limits)
    {
        var ledger = new Ledger(new($"{bed.State}/ledger.json"), _ => limits, TimeProvider.System);
        for (var i = 0; i < 5; i++)
            Assert.Null(await ledger.TakeOrderAsync(new() { Ca = ca, Account = bed.Store.Accounts.All[0].Thumbprint, Names = [Name], IsRenewal = true, IsSuggested = true }, Stop));
    }
}
