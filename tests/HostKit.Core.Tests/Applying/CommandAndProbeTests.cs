using System.Net;
using System.Net.Sockets;
using System.Text;

namespace HostKit.Core.Tests.Applying;

/// <summary>Commands and probes: what is recorded of them, what they refuse, and what a directory makes of them. Machine tests run them for real.</summary>
public sealed class CommandAndProbeTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    private Host Target => Host.Directory(_directory.Path);

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task In_a_directory_they_are_recorded_skipped_and_told()
    {
        var configuration = Everything();
        var plan = await Target.PlanAsync(configuration, TestContext.Current.CancellationToken);
        Assert.DoesNotContain(plan.Changes, c => c.Kind is "command" or "probe");
        var events = new List<ApplyEvent>();
        Assert.Equal(ApplyOutcome.Done, (await plan.ApplyAsync(new Listener(events), TestContext.Current.CancellationToken)).Outcome);
        Assert.Contains(events, e => e.Message == "skipped in a directory: command[derive]");
        Assert.Contains(events, e => e.Message == "skipped in a directory: probe[web], probe[tls], probe[tcp], probe[program]");
        await Assert.ThrowsAsync<ArgumentException>(() => Prober.AskAsync(Target, new TcpProbe("tcp", "localhost", 1)));
    }

    [Fact]
    public async Task All_that_they_say_comes_back_from_a_generation()
    {
        Assert.Equal(ApplyOutcome.Done, (await (await Target.PlanAsync(Everything(), TestContext.Current.CancellationToken)).ApplyAsync(null, TestContext.Current.CancellationToken)).Outcome);
        var again = await (await Target.PlanAsync(Everything(), TestContext.Current.CancellationToken)).ApplyAsync(null, TestContext.Current.CancellationToken);
        Assert.Equal((ApplyOutcome.NothingToDo, 1), (again.Outcome, again.Generation));

        // What is taken from the generation is the same as what the script says, in every property.
        Assert.Equal(ApplyOutcome.NothingToDo, (await (await Target.PlanRollbackAsync("test", 1, TestContext.Current.CancellationToken)).ApplyAsync(null, TestContext.Current.CancellationToken)).Outcome);
    }

    [Theory]
    [InlineData("{\"type\":\"http\",\"deadline\":\"1\",\"interval\":\"1\",\"list\":[]}")]
    [InlineData("{\"type\":\"smtp\",\"deadline\":\"1\",\"interval\":\"1\",\"list\":[]}")]
    [InlineData("{}")]
    public async Task A_damaged_record_of_a_probe_is_refused_by_name(string probe)
    {
        await (await Target.PlanAsync(Everything(), TestContext.Current.CancellationToken)).ApplyAsync(null, TestContext.Current.CancellationToken);
        var manifest = _directory["var/lib/hostkit/test/generations/1/manifest.json"];
        File.WriteAllText(manifest, $$"""{"formatVersion":1,"configuration":"test","generation":1,"appliedAt":"2000-01-01T00:00:00Z","entries":[{"kind":"probe","id":"web","probe":{{probe}}}]}""");
        var refused = await Assert.ThrowsAsync<HostKitException>(() => Target.PlanAsync(Everything(), TestContext.Current.CancellationToken));
        Assert.Contains("generations/1/manifest.json' is damaged", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ftp://example.org/")]
    [InlineData("https://me:secret@example.org/")]
    [InlineData("/relative")]
    public void A_probe_takes_only_an_address_it_can_ask_and_show(string url)
    {
        var refused = Assert.Throws<ArgumentException>(() => new HttpProbe("home", new Uri(url, UriKind.RelativeOrAbsolute)));
        Assert.DoesNotContain("secret", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_makes_no_sense_is_refused_when_it_is_said()
    {
        Assert.Throws<ArgumentException>(() => new CommandResource("", new Command("true")));
        Assert.Throws<ArgumentException>(() => new TcpProbe("", "localhost", 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TcpProbe("tcp", "localhost", 70000));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TlsProbe("tls", "localhost", 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TcpProbe("tcp", "localhost", 1) { Deadline = TimeSpan.Zero });
    }

    [Fact]
    public async Task Two_components_may_need_the_same_command_for_different_paths()
    {
        var configuration = new HostConfiguration("test")
            .Add(new CommandResource("derive", new Command("true")) { OnChange = ["/etc/a"] })
            .Add(new CommandResource("derive", new Command("true")) { OnChange = ["/etc/b"] });
        await Target.PlanAsync(configuration, TestContext.Current.CancellationToken);
        configuration.Add(new CommandResource("derive", new Command("false")));
        var refused = await Assert.ThrowsAsync<InvalidConfigurationException>(() => Target.PlanAsync(configuration, TestContext.Current.CancellationToken));
        Assert.Contains("command[derive]", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_probe_is_asked_again_until_it_passes_or_its_time_is_up()
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        var port = ((IPEndPoint)server.LocalEndpoint).Port;
        var asked = 0;
        var serving = Task.Run(async () =>
        {
            while (true)
            {
                using var connection = await server.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
                await connection.GetStream().ReadAtLeastAsync(new byte[1 << 10], 1);
                await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(++asked < 3 ? "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n" : "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"));
            }
        });
        var probe = new HttpProbe("hello", new Uri($"http://anything.example:{port}/")) { At = IPAddress.Loopback, Contains = "hello", Interval = TimeSpan.FromMilliseconds(10) };
        var once = await Prober.AskAsync(Host.Local, probe, TestContext.Current.CancellationToken);
        Assert.Equal((false, $"GET http://anything.example:{port}/ at 127.0.0.1: status 503, not 200"), (once.Passed, once.Detail));
        var result = await Prober.WaitAsync(Host.Local, probe, TestContext.Current.CancellationToken);
        Assert.Equal((true, 3), (result.Passed, asked));

        var silent = await Prober.WaitAsync(Host.Local, probe with { Contains = "goodbye", Deadline = TimeSpan.FromMilliseconds(50) }, TestContext.Current.CancellationToken);
        Assert.False(silent.Passed);
        Assert.Contains("the page does not contain 'goodbye' (asked ", silent.Detail, StringComparison.Ordinal);
        server.Stop();
        await Assert.ThrowsAnyAsync<Exception>(() => serving);
        Assert.EndsWith(": Connection refused", (await Prober.AskAsync(Host.Local, probe, TestContext.Current.CancellationToken)).Detail.Split(" (", 2)[0], StringComparison.Ordinal);
    }

    private static HostConfiguration Everything()
        => new HostConfiguration("test")
            .Add(new FileResource("/etc/a", "1"))
            .Add(new CommandResource("derive", new Command("sh", "-c", "exit 0")) { OnChange = ["/etc/a"], TimeLimit = TimeSpan.FromSeconds(2.5), User = "daemon" })
            .Add(new HttpProbe("web", new Uri("https://shop.example.org/a?b=c")) { At = IPAddress.IPv6Loopback, Status = 204, Contains = "it's \"there\"", Trusted = true, Deadline = TimeSpan.FromSeconds(0.5) })
            .Add(new TlsProbe("tls", "shop.example.org", 8443) { At = IPAddress.Loopback, Names = ["b.example", "a.example"], LeastValidity = TimeSpan.FromDays(7), Trusted = true })
            .Add(new TcpProbe("tcp", "localhost", 22) { Interval = TimeSpan.FromSeconds(0.1) })
            .Add(new CommandProbe("program", new Command("true", "a b", "c'd")) { User = "daemon" });

    private sealed class Listener(List<ApplyEvent> events) : IProgress<ApplyEvent>
    {
        public void Report(ApplyEvent value) => events.Add(value);
    }
}
