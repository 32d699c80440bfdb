namespace HostKit.Acme.Tests.Service;

/// <summary>What the service does before it asks any CA: jobs, back-off, locks, stand-ins.</summary>
public sealed class CertificateServiceTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hostkit-service-");
    private readonly SetClock _clock = new(new(2026, 11, 1, 12, 0, 0, TimeSpan.Zero));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private CertificateService Service => new(new() { State = $"{_folder.FullName}/state", Jobs = Jobs, Consumers = $"{_folder.FullName}/consumers", Clock = _clock });

    private string Jobs => Directory.CreateDirectory($"{_folder.FullName}/jobs").FullName;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_job_that_cannot_be_read_is_a_failure_of_its_own()
    {
        Write(Job("good.example.org"));
        await File.WriteAllTextAsync($"{Jobs}/bad.example.org.json", "{ \"formatVersion\": 1, \"nmae\": 3 }", Stop);
        await File.WriteAllBytesAsync($"{Jobs}/other.json", Job("name.example.org").ToJson(), Stop);
        var results = await Service.RunAsync(cancellationToken: Stop);
        Assert.Equal(["bad.example.org", "good.example.org", "other"], results.Select(r => r.Name));
        Assert.Contains("'nmae'", results[0].Sentence, StringComparison.Ordinal);
        Assert.Contains("missing.env", results[1].Sentence, StringComparison.Ordinal);
        Assert.Contains("name.example.org.json", results[2].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_refused_waits_a_day_unless_the_job_changes_or_it_is_asked_for()
    {
        Write(Job("a.example.org"));
        var failed = (await Service.RunAsync(cancellationToken: Stop))[0];
        Assert.Equal((CertificateOutcome.Failed, _clock.GetUtcNow().AddDays(1)), (failed.Outcome, failed.Next));
        var status = Service.Store.Of("a.example.org").ReadStatus()!;
        Assert.Equal((CertificateState.Failing, AcmeFailure.Refused, 1), (status.State, status.Failure!.Value, status.Attempts));
        _clock.Advance(TimeSpan.FromHours(23));
        Assert.Equal(CertificateOutcome.Waiting, (await Service.RunAsync(cancellationToken: Stop))[0].Outcome);
        Assert.Equal(CertificateOutcome.Failed, (await Service.RunAsync(["a.example.org"], retry: true, cancellationToken: Stop))[0].Outcome);
        Write(Job("a.example.org") with { ReuseKey = true });
        Assert.Equal(CertificateOutcome.Failed, (await Service.RunAsync(cancellationToken: Stop))[0].Outcome);
        _clock.Advance(TimeSpan.FromHours(25));
        Assert.Equal(CertificateOutcome.Failed, (await Service.RunAsync(cancellationToken: Stop))[0].Outcome);
        // A clock that was years ahead when the next try was written must not stop it for years.
        _clock.Advance(TimeSpan.FromDays(-1000));
        Assert.Equal(CertificateOutcome.Failed, (await Service.RunAsync(cancellationToken: Stop))[0].Outcome);
    }

    [Fact]
    public async Task Credentials_that_change_are_tried_at_once_and_must_not_be_open_to_others()
    {
        var file = $"{_folder.FullName}/dns.env";
        await File.WriteAllTextAsync(file, "NAMESILO_API_KEY=secret-value\n", Stop);
        File.SetUnixFileMode(file, (UnixFileMode)0b110_100_100);
        Write(Job("a.example.org") with { Credentials = file });
        var open = (await Service.RunAsync(cancellationToken: Stop))[0];
        Assert.Contains($"chmod 600 {file}", open.Sentence, StringComparison.Ordinal);
        Assert.Equal(CertificateOutcome.Waiting, (await Service.RunAsync(cancellationToken: Stop))[0].Outcome);
        File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddMinutes(1));
        Assert.Equal(CertificateOutcome.Failed, (await Service.RunAsync(cancellationToken: Stop))[0].Outcome);
        Assert.All(Directory.GetFiles($"{_folder.FullName}/state", "*", SearchOption.AllDirectories), f => Assert.DoesNotContain("secret-value", File.ReadAllText(f), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_comes_second_is_told_that_another_is_at_it()
    {
        Write(Job("a.example.org"));
        using var held = new CertificateStore($"{_folder.FullName}/state").Of("a.example.org").TryLock();
        Assert.NotNull(held);
        Assert.Equal(CertificateOutcome.InProgress, (await Service.RunAsync(cancellationToken: Stop))[0].Outcome);
    }

    [Fact]
    public void Preparing_makes_stand_ins_once()
    {
        Write(Job("a.example.org"));
        Write(Job("b.example.org"));
        Assert.Empty(Service.Prepare());
        var first = Service.Store.Of("a.example.org").Current!;
        Assert.True(first.IsStandIn);
        Assert.Empty(Service.Prepare());
        Assert.Equal(first.Serial, Service.Store.Of("a.example.org").Current!.Serial);
        Assert.Equal(CertificateState.StandIn, Service.Store.Of("b.example.org").ReadStatus()!.State);
    }

    [Fact]
    public async Task A_name_without_a_job_is_refused_with_those_that_there_are()
    {
        Write(Job("a.example.org"));
        Assert.Contains("There are: a.example.org", (await Assert.ThrowsAsync<HostKitException>(() => Service.RunAsync(["b.example.org"], cancellationToken: Stop))).Message, StringComparison.Ordinal);
    }

    // It fails before anything is sent: there are no credentials.
    private CertificateJob Job(string name) => new()
    {
        Name = name, Names = [name], Ca = new("https://127.0.0.1:1/dir"), Challenge = ChallengeTypes.Dns01, DnsProvider = "namesilo", Credentials = $"{_folder.FullName}/missing.env",
    };

    private void Write(CertificateJob job) => File.WriteAllBytes($"{Jobs}/{job.Name}.json", job.ToJson());
}
