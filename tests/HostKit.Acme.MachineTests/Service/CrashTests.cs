using System.Diagnostics;
using System.Globalization;

namespace HostKit.Acme.MachineTests.Service;

/// <summary>The program killed at any moment, and many at once (scenarios 45 to 47).</summary>
public sealed class CrashTests(NativeProgram native)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>How often it is killed; 200 for a thorough look.</summary>
    private static int Kills => int.TryParse(Environment.GetEnvironmentVariable("HOSTKIT_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var kills) ? kills : 40;

    [Fact]
    public async Task Killed_at_any_moment_of_issuing_and_renewing_it_leaves_a_pair_an_account_and_an_order_to_go_on_with()
    {
        await using var pebble = await Pebble.StartAsync();
        using var proxy = new FaultyProxy(pebble, async (_, next) => await next());
        using var bed = new ServiceBed { Program = await native.PathAsync() };
        bed.Job(pebble, proxy.DirectoryUrl);
        await bed.RunAsync("prepare");
        var random = new Random(20);
        // As long as a whole issuing takes, and a little more: some live to the end.
        var begun = Stopwatch.GetTimestamp();
        Assert.Equal(0, (await bed.RunAsync("run")).ExitCode);
        var whole = Stopwatch.GetElapsedTime(begun);
        var (killed, orders, issued) = (0, proxy.All().Count(r => r.Kind == "newOrder"), 1);
        var account = Assert.Single(bed.Store.Accounts.All).Thumbprint;
        while (killed < Kills)
        {
            // Every second time it is the first issuing of all, with another account.
            var isFirst = killed % 2 == 0;
            if (isFirst)
                Directory.Delete(bed.State, recursive: true);
            Assert.Equal(0, (await bed.RunAsync("prepare")).ExitCode);
            var before = bed.Served().Serial;
            using (var process = bed.Start(isFirst ? ["run"] : ["renew", "a.example.org", "--force"]))
            {
                await Task.Delay(whole * (random.NextDouble() * 1.1), Stop);
                if (!process.HasExited)
                    killed++;
                process.Kill();
                await process.WaitForExitAsync(Stop);
            }

            var left = bed.Served();
            Assert.True(left.Serial == before || !left.IsStandIn);
            var accounts = bed.Store.Accounts.All;
            Assert.True(accounts.Count <= 1);
            if (isFirst)
                account = accounts.Count > 0 ? accounts[0].Thumbprint : null;
            else
                Assert.Equal(account, accounts[0].Thumbprint);
            var next = await bed.RunAsync(isFirst || !File.Exists(bed.Store.Of("a.example.org").Order.Path) ? ["run"] : ["renew", "a.example.org", "--force"]);
            Assert.True(next.ExitCode == 0, next.Output);
            Assert.False(bed.Served().IsStandIn);
            Assert.False(File.Exists(bed.Store.Of("a.example.org").Order.Path));
            if (account is not null)
                Assert.Equal(account, Assert.Single(bed.Store.Accounts.All).Thumbprint);
            account = bed.Store.Accounts.All[0].Thumbprint;
            var ordered = proxy.All().Count(r => r.Kind == "newOrder");
            Assert.InRange(ordered - orders, 0, 2);
            (orders, issued) = (ordered, pebble.Issued);
        }

        Console.WriteLine(FormattableString.Invariant($"# killed {killed} times: {orders} orders, {issued} certificates"));
    }

    [Fact]
    public async Task Eight_at_once_for_one_name_get_one_certificate_and_eight_names_at_once_one_account()
    {
        await using var pebble = await Pebble.StartAsync();
        using var bed = new ServiceBed();
        bed.Job(pebble, pebble.DirectoryUrl);
        var runs = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => bed.RunAsync("run")));
        Assert.All(runs, run => Assert.True(run.ExitCode == 0, run.Output));
        Assert.Equal(1, pebble.Issued);
        for (var i = 0; i < 8; i++)
            bed.Write(bed.Job(pebble, pebble.DirectoryUrl, $"n{i}.example.org") with { ChallengeFiles = null, Port = pebble.HttpPort });
        var many = await bed.RunAsync("run");
        Assert.True(many.ExitCode == 0, many.Output);
        Assert.Equal(9, pebble.Issued);
        Assert.Single(bed.Store.Accounts.All);
    }
}
