using System.Diagnostics;

namespace HostKit.Systemd.MachineTests;

/// <summary>Waiting for units without asking again and again.</summary>
[Collection("machine")]
public sealed class WaitingTests(SystemdMachine machine)
{
    private static CancellationToken Cancel => Controlled.Cancel;

    [Fact]
    public async Task A_unit_is_waited_for_from_before_it_exists_until_it_is_down_again()
    {
        await using var systemd = await machine.ControlAsync();
        var up = systemd.WaitForActiveAsync("awaited.service", cancellationToken: Cancel);
        var stage = systemd.WaitForAsync("awaited.service", u => u.StatusText == "half way", cancellationToken: Cancel);
        await machine.WriteUnitsAsync(("awaited.service", "[Service]\nType=notify\nNotifyAccess=all\nExecStart=sh -c 'sleep 0.2; systemd-notify --status=\"half way\"; sleep 0.2; systemd-notify --ready; sleep 1'"));

        await systemd.Bus.RunJobsAsync([new("awaited.service", JobKind.Start)], TimeSpan.FromSeconds(20), cancellationToken: Cancel);
        var down = await systemd.WaitForInactiveAsync("awaited.service", cancellationToken: Cancel);

        Assert.Equal(ActiveStates.Active, (await up).ActiveState);
        Assert.Equal("half way", (await stage).StatusText);
        Assert.Equal((ActiveStates.Inactive, "success"), (down.ActiveState, down.Result));
    }

    [Fact]
    public async Task A_change_is_noticed_at_once_and_between_changes_nothing_is_asked()
    {
        await machine.WriteUnitsAsync(("noticed.service", "[Service]\nType=exec\nExecStart=sleep infinity"));
        await using var systemd = await machine.ControlAsync();
        var looks = 0;
        var waiting = systemd.WaitForAsync(
            "noticed.service",
            u =>
            {
                looks++;
                return u.ActiveState == ActiveStates.Active;
            },
            cancellationToken: Cancel);
        await Task.Delay(1000, Cancel);
        var before = looks;

        await systemd.StartAsync("noticed.service", Cancel);
        var started = Stopwatch.GetTimestamp();
        await waiting;

        Assert.InRange(before, 1, 3);
        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task What_does_not_come_is_told_with_the_state_and_the_journal()
    {
        await machine.WriteUnitsAsync(
            ("never-up.service", "[Service]\nType=notify\nExecStart=sh -c 'echo waiting for the database; sleep infinity'"),
            ("breaks-down.service", "[Service]\nType=exec\nExecStart=sh -c 'sleep 0.5; exit 9'"));
        await using var systemd = await machine.ControlAsync();
        var starting = systemd.Bus.RunJobsAsync([new("never-up.service", JobKind.Start)], TimeSpan.FromSeconds(30), cancellationToken: Cancel);

        var late = await Controlled.FailureAsync(() => systemd.WaitForActiveAsync("never-up.service", TimeSpan.FromMilliseconds(1500), Cancel));
        var broken = systemd.WaitForAsync("breaks-down.service", u => u.ActiveState == ActiveStates.Failed, cancellationToken: Cancel);
        await systemd.Bus.RunJobsAsync([new("breaks-down.service", JobKind.Start)], TimeSpan.FromSeconds(30), cancellationToken: Cancel);
        await broken;
        var failed = await Controlled.FailureAsync(() => systemd.WaitForActiveAsync("breaks-down.service", cancellationToken: Cancel));
        await systemd.StopAsync("never-up.service", Cancel);
        await starting;

        Assert.Equal("never-up.service did not become as wanted within 1.500000s; it is activating (start).", late.Reason);
        Assert.Contains("waiting for the database", late.Journal.Select(e => e.Message));
        Assert.Equal("breaks-down.service did not come up; it is failed (exit-code, exit status 9).", failed.Reason);
    }

    [Fact]
    public async Task Waiting_can_be_given_up()
    {
        await using var systemd = await machine.ControlAsync();
        using var giveUp = new CancellationTokenSource(300);
        var start = Stopwatch.GetTimestamp();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => systemd.WaitForActiveAsync("never-there.service", Timeout.InfiniteTimeSpan, giveUp.Token));

        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(5));
    }
}
