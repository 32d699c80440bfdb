using System.Diagnostics;
using HostKit.Core.MachineTests.Crashes;
using HostKit.Testing;

namespace HostKit.Core.MachineTests.Applying;

/// <summary>Applies that return by themselves unless they are confirmed.</summary>
public sealed class ConfirmationTests
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(5);

    [Fact]
    public async Task A_confirmed_apply_stays()
    {
        await using var machine = await MachineAsync();
        var result = await ApplyAsync(machine, "2000", Long);
        Assert.Equal(ApplyOutcome.AwaitsConfirmation, result.Outcome);
        Assert.InRange(result.ConfirmBefore!.Value, DateTimeOffset.UtcNow + Long - TimeSpan.FromSeconds(30), DateTimeOffset.UtcNow + Long + TimeSpan.FromSeconds(2));
        Assert.Equal("2000", await machine.ReadTextAsync("/etc/demo/conf"));

        Assert.Equal(2, await machine.Host.ConfirmAsync("test"));

        Assert.Equal([1, 2], machine.Host.ReadGenerations("test").Select(g => g.Number));
        Assert.True(machine.Host.ReadGenerations("test")[1].IsCurrent);
        Assert.Empty((await machine.Host.StatusAsync("test")).Drift);
        Assert.Equal("", (await machine.RunAsync("systemctl", "list-timers", "--all", "--no-legend", "hostkit-*")).Output);
        var again = await Assert.ThrowsAsync<HostKitException>(() => machine.Host.ConfirmAsync("test"));
        Assert.Contains("No apply of 'test' waits for a confirmation", again.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_apply_that_nobody_confirms_is_taken_back_by_the_host()
    {
        await using var machine = await MachineAsync();
        Assert.Equal(ApplyOutcome.AwaitsConfirmation, (await ApplyAsync(machine, "2000", TimeSpan.FromSeconds(2))).Outcome);
        await ReturnedAsync(machine);
        await Assert.ThrowsAsync<HostKitException>(() => machine.Host.ConfirmAsync("test"));
    }

    [Fact]
    public async Task So_is_one_whose_process_dies_before_it_is_finished()
    {
        await using var machine = await MachineAsync();
        Assert.Equal(137, await CrashProgram.ApplyAsync(machine, "2000", ApplyPhase.Activate, "2"));
        Assert.Equal("2000", await machine.ReadTextAsync("/etc/demo/conf"));
        await ReturnedAsync(machine);
    }

    [Fact]
    public async Task A_reboot_takes_it_back_at_once()
    {
        await using var machine = await MachineAsync();
        Assert.Equal(ApplyOutcome.AwaitsConfirmation, (await ApplyAsync(machine, "2000", Long)).Outcome);
        await machine.RebootAsync();
        await ReturnedAsync(machine);
    }

    [Fact]
    public async Task Until_then_no_other_apply_begins_and_a_rollback_ends_the_waiting()
    {
        await using var machine = await MachineAsync();
        Assert.Equal(ApplyOutcome.AwaitsConfirmation, (await ApplyAsync(machine, "2000", Long)).Outcome);
        var refused = await Assert.ThrowsAsync<HostKitException>(() => machine.Host.RecoverAsync("test"));
        Assert.Contains("waits until", refused.Message, StringComparison.Ordinal);
        var apply = await ApplyAsync(machine, "3000", null);
        Assert.Equal(ApplyOutcome.Refused, apply.Outcome);
        Assert.Contains("run 'confirm' to keep it", apply.Failures.Single(), StringComparison.Ordinal);

        Assert.Contains("generation 1 again", await machine.Host.ReturnAsync("test"), StringComparison.Ordinal);
        await ReturnedAsync(machine);
        Assert.Null(await machine.Host.ReturnAsync("test"));
        Assert.Equal(ApplyOutcome.Done, (await ApplyAsync(machine, "3000", null)).Outcome);
    }

    [Fact]
    public async Task A_failed_apply_is_taken_back_at_once_and_leaves_no_timer()
    {
        await using var machine = await MachineAsync();
        var configuration = MachineConfiguration.Of("2000").Add(new UnitState("dies.service") { Started = true })
            .Add(new FileResource("/etc/systemd/system/dies.service", "[Service]\nExecStart=/bin/false\nType=oneshot\n"));
        var result = await (await machine.Host.PlanAsync(configuration)).ApplyAsync(new ApplyOptions { ConfirmWithin = Long });
        Assert.Equal(ApplyOutcome.RolledBack, result.Outcome);
        await ReturnedAsync(machine);
    }

    private static async Task<Machine> MachineAsync()
    {
        var machine = await Machine.StartAsync(MachineImage.Debian());
        Assert.Equal(ApplyOutcome.Done, (await ApplyAsync(machine, "1000", null)).Outcome);
        return machine;
    }

    private static async Task<ApplyResult> ApplyAsync(Machine machine, string number, TimeSpan? confirm)
        => await (await machine.Host.PlanAsync(MachineConfiguration.Of(number))).ApplyAsync(new ApplyOptions { ConfirmWithin = confirm });

    private static async Task ReturnedAsync(Machine machine)
    {
        for (var watch = Stopwatch.StartNew(); await machine.ExistsAsync("/var/lib/hostkit/test/journal"); await Task.Delay(100))
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"the host does not take the apply back:\n{(await machine.ShellAsync("journalctl -b --no-pager -u 'hostkit-*'; systemctl status 'hostkit-*' || :")).Output}");
        _ = await machine.TryRunAsync("systemctl", "is-system-running", "--wait");
        Assert.Equal("1000", await machine.ReadTextAsync("/etc/demo/conf"));
        Assert.Contains("sleep 1000", (await machine.ShellAsync("tr '\\0' ' ' </proc/$(systemctl show -P MainPID demo.service)/cmdline")).Output, StringComparison.Ordinal);
        Assert.Equal("active", (await machine.TryRunAsync("systemctl", "is-active", "extra1000.service")).Output);
        Assert.Equal("inactive", (await machine.TryRunAsync("systemctl", "is-active", "extra2000.service")).Output);
        Assert.Equal("", (await machine.RunAsync("systemctl", "list-timers", "--no-legend", "hostkit-*")).Output);
        Assert.Empty((await machine.Host.StatusAsync("test")).Drift);
    }
}
