using System.Globalization;
using HostKit.Testing;
using HostKit.Tests;

namespace HostKit.Core.MachineTests.Crashes;

/// <summary>Machines that die in the middle of an apply, and are simply switched on again: no HostKit runs on them.</summary>
public sealed class BootRecoveryTests
{
    [Theory]
    [InlineData(ApplyPhase.Commit)]
    [InlineData(ApplyPhase.Activate)]
    [InlineData(ApplyPhase.Settle)]
    public async Task The_machine_boots_into_the_old_generation(ApplyPhase phase)
    {
        await using var machine = await Machine.StartAsync(MachineImage.Debian());
        Assert.Equal(0, await CrashProgram.ApplyAsync(machine, "1000", ApplyPhase.RollBack));
        Assert.Equal(137, await CrashProgram.ApplyAsync(machine, "2000", phase));
        await machine.ResetAsync();
        _ = await machine.TryRunAsync("systemctl", "is-system-running", "--wait");

        Assert.Equal("1000", await machine.ReadTextAsync("/etc/demo/conf"));
        Assert.False(await machine.ExistsAsync("/etc/demo/only2000"));
        Assert.Contains("sleep 1000", (await machine.ShellAsync("tr '\\0' ' ' </proc/$(systemctl show -P MainPID demo.service)/cmdline")).Output, StringComparison.Ordinal);
        Assert.Equal("active", (await machine.TryRunAsync("systemctl", "is-active", "extra1000.service")).Output);
        Assert.Equal("inactive", (await machine.TryRunAsync("systemctl", "is-active", "extra2000.service")).Output);
        Assert.Equal("", (await machine.ShellAsync("ls /var/lib/hostkit/test | grep -vE '^(current|generations|lock|objects|reserve|shadow|uncollected)$' || :")).Output);
        Assert.Empty((await machine.Host.StatusAsync("test")).Drift);
        Assert.Null(await machine.Host.RecoverAsync("test"));
        Assert.DoesNotContain("cycle", (await machine.ShellAsync("journalctl -b --no-pager -p warning")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_unit_that_recovers_goes_with_the_last_configuration()
    {
        await using var machine = await Machine.StartAsync(MachineImage.Debian());
        foreach (var name in new[] { "one", "two" })
            Assert.Equal(ApplyOutcome.Done, (await (await machine.Host.PlanAsync(new HostConfiguration(name).Add(new FileResource($"/etc/{name}", name)))).ApplyAsync()).Outcome);
        Assert.Equal("enabled", (await machine.RunAsync("systemctl", "is-enabled", "hostkit-recover.service")).Output);

        Assert.Equal(ApplyOutcome.Done, (await (await machine.Host.PlanRemovalAsync("one")).ApplyAsync()).Outcome);
        Assert.Equal("enabled", (await machine.RunAsync("systemctl", "is-enabled", "hostkit-recover.service")).Output);

        Assert.Equal(ApplyOutcome.Done, (await (await machine.Host.PlanRemovalAsync("two")).ApplyAsync()).Outcome);
        Assert.Equal("", (await machine.ShellAsync("find /etc/systemd /var/lib/hostkit -name '*hostkit*' 2>/dev/null || :")).Output);
    }
}
