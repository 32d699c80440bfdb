namespace HostKit.Core.MachineTests.Activation;

/// <summary>The distribution's nginx, as a unit of somebody else's whose files change.</summary>
public sealed class NginxTests(ActivationMachine machine, ITestOutputHelper output) : IClassFixture<ActivationMachine>
{
    private static readonly UnitState Nginx = new("nginx.service") { Started = true, ReloadOnChange = ["/etc/nginx"] };
    private static readonly Check Test = new("nginx -t", new Command("nginx", "-t", "-q")) { Covers = ["/etc/nginx"] };

    private static FileResource Site(string directive) => new("/etc/nginx/conf.d/site.conf", $"server {{ listen 8070; {directive} }}\n");

    [Fact]
    public async Task A_bad_configuration_is_refused_each_time_and_the_old_site_is_served_on()
    {
        Assert.Equal((ApplyOutcome.Done, ""), (await machine.ApplyAsync("a1", Nginx, Test, Site("return 200 old;"))).Told);
        var pid = await machine.PropertyAsync("nginx.service", "MainPID");
        for (var i = 0; i < 2; i++)
        {
            var refused = await machine.ApplyAsync("a1", Nginx, Test, Site("no_such_directive on;"));
            Assert.Equal(ApplyOutcome.Refused, refused.Result.Outcome);
            Assert.Contains("unknown directive \"no_such_directive\"", refused.Told.Item2, StringComparison.Ordinal);
        }

        // Without the check it is the reload that fails; nothing stays of it, and it is never "nothing to do".
        for (var i = 0; i < 2; i++)
        {
            var failed = await machine.ApplyAsync("a1", Nginx, Site("no_such_directive on;"));
            output.WriteLine(failed.Told.Item2);
            Assert.Equal(ApplyOutcome.RolledBack, failed.Result.Outcome);
            Assert.StartsWith("nginx.service did not reload: failed", failed.Told.Item2, StringComparison.Ordinal);
            Assert.Contains("unknown directive", failed.Told.Item2, StringComparison.Ordinal);
        }

        Assert.Equal($"{pid} active", $"{await machine.PropertyAsync("nginx.service", "MainPID")} {await machine.PropertyAsync("nginx.service", "ActiveState")}");
        Assert.True((await Prober.AskAsync(machine.Machine.Host, new HttpProbe("old", new Uri("http://localhost:8070/")) { Contains = "old" })).Passed);
        Assert.Empty((await machine.Machine.Host.StatusAsync("a1")).Drift);
        await machine.ApplyAsync("a1");
    }

    [Fact]
    public async Task A_changed_site_reloads_and_a_changed_unit_restarts()
    {
        machine.SettleTime = TimeSpan.FromSeconds(1);
        HttpProbe Answers(string text) => new("answers", new Uri("http://localhost:8070/")) { Contains = text };
        await machine.ApplyAsync("a2", Nginx, Test, Site("return 200 one;"), Answers("one"));
        var (pid, since) = (await machine.PropertyAsync("nginx.service", "MainPID"), await machine.PropertyAsync("nginx.service", "ActiveEnterTimestampMonotonic"));
        var reloaded = await machine.ApplyAsync("a2", Nginx, Test, Site("return 200 two;"), Answers("two"));
        Assert.Equal((ApplyOutcome.Done, "", "Reload nginx.service"), (reloaded.Result.Outcome, reloaded.Told.Item2, reloaded.Units));
        Assert.Equal((pid, since), (await machine.PropertyAsync("nginx.service", "MainPID"), await machine.PropertyAsync("nginx.service", "ActiveEnterTimestampMonotonic")));

        var restarted = await machine.ApplyAsync(
            "a2", Nginx, Test, Site("return 200 two;"), Answers("two"), ActivationMachine.File("nginx.service.d/limits.conf", "[Service]\nLimitNOFILE=9000\n"));
        Assert.Equal((ApplyOutcome.Done, "", "Restart nginx.service"), (restarted.Result.Outcome, restarted.Told.Item2, restarted.Units));
        Assert.NotEqual(pid, await machine.PropertyAsync("nginx.service", "MainPID"));
        Assert.Equal("9000", await machine.ShellAsync("prlimit --noheadings --output=SOFT --nofile --pid $(systemctl show -P MainPID nginx)"));
        await machine.ApplyAsync("a2");
    }
}
