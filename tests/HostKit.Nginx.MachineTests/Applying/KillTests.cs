namespace HostKit.Nginx.Tests.Applying;

/// <summary>An apply that ends at any moment leaves the one state or the other.</summary>
public sealed class KillTests(NginxMachine nginx, ITestOutputHelper output) : IClassFixture<NginxMachine>
{
    [Fact]
    public async Task A_kill_at_a_random_moment_leaves_the_old_or_the_new_state_and_nginx_serving_it()
    {
        await nginx.BeginAsync();
        await (await nginx.Machine.Host.PlanAsync(KilledApply.Configuration("0"))).ApplyAsync();
        var pid = await nginx.MainPidAsync();
        var random = new Random(7);
        var (current, recovered) = ("0", 0);
        for (var i = 1; i <= 10; i++)
        {
            var phase = i % 2 == 0 ? ApplyPhase.Stage : ApplyPhase.Commit;
            var after = TimeSpan.FromMilliseconds(random.Next(i % 2 == 0 ? 80 : 900));
            await KilledApply.StartAndKillAsync(nginx.Machine.Leader, i.ToString(System.Globalization.CultureInfo.InvariantCulture), phase, after);
            recovered += await nginx.Machine.Host.RecoverAsync("test") is null ? 0 : 1;

            var served = await Ask("a.org");
            output.WriteLine($"{i}: killed {after.TotalMilliseconds} ms after {phase}: {served}");
            Assert.Contains(served, (string[])[current, $"{i}"]);
            Assert.Equal(served, await Ask("b.org"));
            Assert.Contains($"return 200 {served};", await nginx.Machine.ReadTextAsync("/etc/nginx/conf.d/a.org.conf"), StringComparison.Ordinal);
            Assert.Empty((await nginx.Machine.Host.StatusAsync("test")).Drift);
            current = served;
        }

        Assert.Equal(pid, await nginx.MainPidAsync());
        Assert.True(recovered > 0, "no kill came in the middle");
    }

    private Task<string> Ask(string host) => nginx.GetAsync("http://127.0.0.1/", "-H", $"Host: {host}");
}
