using System.Net;
using System.Text;
using HostKit.Tests;

namespace HostKit.Acme.MachineTests.Service;

/// <summary>The service when the CA, the DNS or the clock make it hard (scenarios 4, 8, 13, 19, 24, 29 and 33, each with the service's own files and its own next try).</summary>
public sealed class HardTimesTests
{
    private const string Name = "a.example.org";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Scenario_24_what_the_ca_says_of_its_limit_is_kept_and_nothing_is_sent_before(bool asDate)
    {
        await using var pebble = await Pebble.StartAsync();
        var limited = true;
        var until = DateTimeOffset.UtcNow.AddHours(1);
        using var proxy = new FaultyProxy(pebble, async (request, next) =>
            limited && request.Kind == "newOrder" ? FaultyProxy.Answer.Problem(429, "rateLimited", asDate ? until.ToString("R") : "3600") : await next());
        using var bed = new ServiceBed();
        bed.Job(pebble, proxy.DirectoryUrl);
        var begun = System.Diagnostics.Stopwatch.GetTimestamp();
        Assert.Equal(3, (await bed.RunAsync("run")).ExitCode);
        var status = bed.Store.Of(Name).ReadStatus()!;
        Assert.Equal(AcmeFailure.RateLimited, status.Failure);
        Assert.InRange(status.NextTry!.Value, until.AddMinutes(-1), until.AddMinutes(10));
        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(begun) < TimeSpan.FromSeconds(30));

        // Also by another process, and with the clock a minute before.
        var posts = proxy.All().Count;
        Assert.Equal(3, (await bed.RunAsync("run")).ExitCode);
        var clock = new ShiftedClock { Shift = status.NextTry.Value.AddMinutes(-1) - DateTimeOffset.UtcNow };
        Assert.Equal(CertificateOutcome.Waiting, (await RunAsync(bed, clock)).Outcome);
        Assert.Equal(posts, proxy.All().Count);

        (limited, clock.Shift) = (false, status.NextTry.Value.AddSeconds(1) - DateTimeOffset.UtcNow);
        var run = await RunAsync(bed, clock);
        Assert.True(run.Outcome == CertificateOutcome.Issued, run.Sentence);
        Assert.Equal(1, pebble.Issued);
    }

    [Fact]
    public async Task Scenario_29_after_an_order_that_is_dead_a_new_one_comes_only_when_its_time_has_come()
    {
        await using var pebble = await Pebble.StartAsync();
        using var proxy = new FaultyProxy(pebble, async (_, next) => await next());
        using var bed = new ServiceBed();
        using var files = new TestFolder();
        using var web = new ChallengeWeb(files.Path, pebble.HttpPort) { Answers = "something else" };
        bed.Write(bed.Job(pebble, proxy.DirectoryUrl, Name, "b.example.org") with { Port = null, ChallengeFiles = files.Path });
        var clock = new ShiftedClock();
        var failed = await RunAsync(bed, clock);
        Assert.Equal(CertificateOutcome.Failed, failed.Outcome);
        Assert.Equal(AcmeFailure.Validation, bed.Store.Of(Name).ReadStatus()!.Failure);
        Assert.Equal(1, Orders());
        Assert.Empty(files.Files);

        web.Answers = null;
        clock.Shift = failed.Next!.Value.AddSeconds(-2) - DateTimeOffset.UtcNow;
        Assert.Equal(CertificateOutcome.Waiting, (await RunAsync(bed, clock)).Outcome);
        Assert.Equal(1, Orders());
        clock.Shift = failed.Next!.Value.AddSeconds(1) - DateTimeOffset.UtcNow;
        var run = await RunAsync(bed, clock);
        Assert.True(run.Outcome == CertificateOutcome.Issued, run.Sentence);
        Assert.Equal(2, Orders());
        Assert.Equal(1, pebble.Issued);

        int Orders() => proxy.All().Count(r => r.Kind == "newOrder");
    }

    [Fact]
    public async Task Scenario_19_a_certificate_that_was_revoked_is_renewed_at_the_next_run_that_may_ask()
    {
        await using var pebble = await Pebble.StartAsync(new() { Release = PebbleRelease.Newest });
        using var bed = new ServiceBed();
        bed.Job(pebble, pebble.DirectoryUrl);
        bed.Consume(Name, "web.service");
        Assert.Equal(0, (await bed.RunAsync("run")).ExitCode);
        var first = bed.Served();
        using var key = AcmeKey.FromPem(await File.ReadAllTextAsync(first.KeyPath, Stop));
        using var client = pebble.Client(AcmeKey.Generate());
        using var certificate = System.Security.Cryptography.X509Certificates.X509Certificate2.CreateFromPem(await File.ReadAllTextAsync(first.ChainPath, Stop));
        await client.RevokeAsync(certificate, key, RevocationReason.KeyCompromise, Stop);
        Assert.True(await pebble.IsRevokedAsync(certificate.SerialNumber));

        // The CA's window is asked for again when the CA said it may be.
        var run = await RunAsync(bed, new ShiftedClock { Shift = TimeSpan.FromHours(7) });
        Assert.True(run.Outcome == CertificateOutcome.Issued, run.Sentence);
        Assert.NotEqual(first.Serial, bed.Served().Serial);
        Assert.Equal(2, bed.Reloads.Length);
        using var next = AcmeKey.FromPem(await File.ReadAllTextAsync(bed.Served().KeyPath, Stop));
        Assert.NotEqual(key.Thumbprint, next.Thumbprint);
    }

    [Fact]
    public async Task Scenario_33_a_clock_that_is_wrong_is_told_with_both_times_and_a_fresh_certificate_is_not_called_expired()
    {
        await using var pebble = await Pebble.StartAsync();
        using var bed = new ServiceBed();
        bed.Job(pebble, pebble.DirectoryUrl);
        var clock = new ShiftedClock { Shift = TimeSpan.FromDays(400) };
        var run = await RunAsync(bed, clock);
        Assert.True(run.Outcome == CertificateOutcome.Issued, run.Sentence);
        var issued = bed.Served();
        run = await RunAsync(bed, clock);
        Assert.Equal(CertificateOutcome.NothingDue, run.Outcome);
        var warning = Assert.Single(bed.Store.Of(Name).ReadStatus()!.Warnings);
        Assert.Contains($"{clock.GetUtcNow():yyyy-MM-dd}", warning, StringComparison.Ordinal);
        Assert.Contains($"{DateTimeOffset.UtcNow:yyyy-MM-dd}", warning, StringComparison.Ordinal);
        Assert.Equal(issued.Serial, bed.Served().Serial);
        Assert.Equal(1, pebble.Issued);
    }

    [Fact]
    public async Task Scenario_8_an_account_that_the_ca_binds_is_made_once_by_the_credentials()
    {
        var mac = System.Buffers.Text.Base64Url.EncodeToString(Enumerable.Range(1, 32).Select(i => (byte)i).ToArray());
        await using var pebble = await Pebble.StartAsync(new() { ExternalAccounts = new Dictionary<string, string> { ["kid-1"] = mac } });
        using var proxy = new FaultyProxy(pebble, async (_, next) => await next());
        using var bed = new ServiceBed();
        using var folder = new TestFolder();
        var job = bed.Job(pebble, proxy.DirectoryUrl);
        var unbound = await bed.RunAsync("run");
        Assert.Equal(3, unbound.ExitCode);
        Assert.Contains("ACME_EAB_KID", unbound.Output, StringComparison.Ordinal);
        var credentials = $"{folder.Path}/eab.env";
        await File.WriteAllTextAsync(credentials, $"ACME_EAB_KID=kid-1\nACME_EAB_HMAC_KEY={mac}\n", Stop);
        File.SetUnixFileMode(credentials, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        bed.Write(job with { Credentials = credentials });
        var run = await bed.RunAsync("renew", Name, "--force");
        Assert.True(run.ExitCode == 0, run.Output);
        Assert.DoesNotContain(mac, run.Output, StringComparison.Ordinal);
        var accounts = proxy.All().Count(r => r.Kind == "newAccount");
        Assert.Equal(0, (await bed.RunAsync("renew", Name, "--force")).ExitCode);
        Assert.Equal(accounts, proxy.All().Count(r => r.Kind == "newAccount"));
    }

    [Fact]
    public async Task Scenario_4_a_name_is_proven_inside_tls_and_the_port_is_free_again()
    {
        await using var pebble = await Pebble.StartAsync();
        using var bed = new ServiceBed();
        bed.Write(bed.Job(pebble, pebble.DirectoryUrl) with { Challenge = ChallengeTypes.TlsAlpn01, Port = pebble.TlsPort });
        var run = await bed.RunAsync("run");
        Assert.True(run.ExitCode == 0, run.Output);
        Assert.False(bed.Served().IsStandIn);
        using var free = new System.Net.Sockets.TcpListener(IPAddress.Loopback, pebble.TlsPort);
        free.Start();
    }

    [Fact]
    public async Task Scenario_13_a_provider_that_publishes_late_is_followed_and_its_key_is_seen_nowhere()
    {
        using var silo = new NameSiloServer(["example.org"], nameServers: [IPAddress.Parse("127.0.0.61"), IPAddress.Parse("127.0.0.62"), IPAddress.Parse("127.0.0.63")]);
        // Three seconds apart instead of five minutes.
        silo.PublishEvery(TimeSpan.FromSeconds(9));
        var dns = silo.NameServers[0].EndPoint.ToString();
        await using var pebble = await Pebble.StartAsync(new() { DnsServer = dns });
        using var bed = new ServiceBed();
        using var folder = new TestFolder();
        var credentials = $"{folder.Path}/namesilo.env";
        await File.WriteAllTextAsync(credentials, $"NAMESILO_API_KEY={NameSiloServer.Key}\nNAMESILO_BASE_URL={silo.Url}\nNAMESILO_POLLING_INTERVAL=1\nNAMESILO_PROPAGATION_TIMEOUT=120\n", Stop);
        File.SetUnixFileMode(credentials, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        bed.Write(new() { Name = "example.org", Names = ["example.org", "*.example.org"], Ca = pebble.DirectoryUrl, TrustedRoots = pebble.WebRootFile, Challenge = ChallengeTypes.Dns01, DnsProvider = "namesilo", Credentials = credentials, Resolver = dns });
        var follow = bed.RunAsync("follow", "example.org");
        var work = bed.RunAsync("run");
        HashSet<string> seen = [];
        while (!work.IsCompleted)
        {
            seen.UnionWith(Directory.GetDirectories("/proc").Where(d => int.TryParse(Path.GetFileName(d), out _)).SelectMany(d => new[] { Read($"{d}/cmdline"), Read($"{d}/environ") })
                // Another test gives its script the same key.
                .Select(t => t.Replace($"HOSTKIT_STORY_KEY={NameSiloServer.Key}", "", StringComparison.Ordinal)).Where(t => t.Contains(NameSiloServer.Key, StringComparison.Ordinal)));
            await Task.Delay(50, Stop);
        }

        var run = await work;
        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Equal(["*.example.org", "example.org"], bed.Served("example.org").Names.Order(StringComparer.Ordinal));
        Assert.Empty(silo.Stored);
        var followed = await follow;
        Assert.True(followed.ExitCode == 0, followed.Output);
        Assert.Contains("of 3 name servers", followed.Output, StringComparison.Ordinal);
        Assert.Empty(seen);
        Assert.DoesNotContain(NameSiloServer.Key, run.Output + followed.Output + (await bed.RunAsync("status")).Output + (await bed.RunAsync("report", "--json")).Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.GetFiles(bed.State, "*", SearchOption.AllDirectories).Concat(Directory.GetFiles(bed.Jobs)), f => File.ReadAllText(f).Contains(NameSiloServer.Key, StringComparison.Ordinal));
    }

    private static async Task<CertificateResult> RunAsync(ServiceBed bed, TimeProvider clock) => Assert.Single(await new CertificateService(RunTests.Options(bed, clock)).RunAsync(cancellationToken: Stop));

    private static string Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private sealed class ShiftedClock : TimeProvider
    {
        public TimeSpan Shift { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Shift;
    }

    // A web server that shows the files of a directory, or something else.
    private sealed class ChallengeWeb : IDisposable
    {
        private readonly HttpListener _listener = new();
        private readonly string _directory;

        public ChallengeWeb(string directory, int port)
        {
            _directory = directory;
            _listener.Prefixes.Add($"http://*:{port}/");
            _listener.Start();
            _ = ServeAsync();
        }

        public string? Answers { get; set; }

        public void Dispose() => _listener.Close();

        private async Task ServeAsync()
        {
            try
            {
                while (true)
                {
                    var context = await _listener.GetContextAsync();
                    var file = Path.Combine(_directory, Path.GetFileName(context.Request.Url!.AbsolutePath));
                    var there = Directory.EnumerateFiles(_directory, Path.GetFileName(file), SearchOption.AllDirectories).FirstOrDefault();
                    await context.Response.OutputStream.WriteAsync(Encoding.ASCII.GetBytes(Answers ?? (there is null ? "none" : await File.ReadAllTextAsync(there))));
                    context.Response.Close();
                }
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
            }
        }
    }
}
