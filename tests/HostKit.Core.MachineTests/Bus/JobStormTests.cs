using System.Globalization;

namespace HostKit.Core.MachineTests.Bus;

[Collection("bus")]
public sealed class JobStormTests(BusMachine machine)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static UnitJob[] Jobs(int count, string template)
        => [.. Enumerable.Range(0, count).Select(number => new UnitJob($"{template}@{number}.service", JobKind.Start))];

    [Fact]
    public async Task More_jobs_than_the_bus_takes_open_calls_all_end()
    {
        await machine.WriteUnitsAsync(("many@.service", "[Service]\nType=oneshot\nExecStart=true"));
        var ended = 0;

        var results = await machine.Bus.RunJobsAsync(Jobs(300, "many"), BusMachine.Enough, _ => ended++, Cancel);

        Assert.All(results, result => Assert.True(result is { Result: JobResults.Done, Error: null }, $"{result}"));
        Assert.Equal((300, 300), (results.Length, ended));
    }

    [Fact]
    public async Task No_job_is_lost_while_others_reload_systemd()
    {
        await machine.WriteUnitsAsync(("stormy@.service", "[Service]\nType=oneshot\nExecStart=sleep 0.%i"));
        var storm = machine.Machine.ShellAsync(
            "rm -f /run/calm; n=0; touch /run/storm; while [ ! -e /run/calm ]; do systemctl daemon-reload; n=$((n + 1)); done; echo $n", Cancel);
        while (!(await machine.Machine.TryRunAsync("test", "-e", "/run/storm")).Succeeded)
            await Task.Delay(20, Cancel);

        var results = await machine.Bus.RunJobsAsync(Jobs(60, "stormy"), BusMachine.Enough, cancellationToken: Cancel);
        await machine.Machine.RunAsync("touch", "/run/calm");
        var reloads = int.Parse((await storm).Output, CultureInfo.InvariantCulture);

        Assert.All(results, result => Assert.Equal(JobResults.Done, result.Result));
        Assert.Equal(60, results.Length);
        Assert.True(reloads >= 2, $"only {reloads} reloads");
    }

    [Fact]
    public async Task A_job_whose_signal_was_lost_is_judged_by_its_unit()
    {
        await machine.WriteUnitsAsync(
            ("unheard.service", "[Service]\nType=oneshot\nExecStart=true"),
            ("unheard-failing.service", "[Service]\nType=oneshot\nExecStart=false"),
            ("unheard-down.service", "[Service]\nExecStart=sleep infinity"));
        await machine.RunAsync(new UnitJob("unheard-down.service", JobKind.Start));
        await using var relay = new BusRelay(machine.Machine.BusSocket, dropped: "JobRemoved");
        await using var bus = await SystemdBus.ConnectAsync(relay.Address, Cancel);

        var results = await bus.RunJobsAsync(
            [new("unheard.service", JobKind.Start), new("unheard-failing.service", JobKind.Start), new("unheard-down.service", JobKind.Stop)],
            BusMachine.Enough, cancellationToken: Cancel);

        Assert.True(relay.Dropped >= 3);
        Assert.Equal([JobResults.Done, JobResults.Failed, JobResults.Done], results.Select(result => result.Result));
        Assert.All(results, result => Assert.Contains("systemd did not say how the job ended", result.Error, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_lost_connection_leaves_what_has_ended_its_result()
    {
        await machine.WriteUnitsAsync(
            ("cut-off.service", "[Service]\nType=oneshot\nExecStart=sleep 600\nTimeoutStartSec=infinity"),
            ("in-time.service", "[Service]\nType=oneshot\nExecStart=true"));
        var relay = new BusRelay(machine.Machine.BusSocket);
        await using var bus = await SystemdBus.ConnectAsync(relay.Address, Cancel);

        var results = await bus.RunJobsAsync(
            [new("cut-off.service", JobKind.Start), new("in-time.service", JobKind.Start)], BusMachine.Enough, _ => relay.Cut(), Cancel);
        var exception = await Assert.ThrowsAsync<HostKitException>(() => bus.ReloadAsync(Cancel));
        await relay.DisposeAsync();
        await machine.RunAsync(new UnitJob("cut-off.service", JobKind.Stop));

        Assert.Equal([JobResults.Unfinished, JobResults.Done], results.Select(result => result.Result));
        Assert.Contains("was lost", results[0].Error, StringComparison.Ordinal);
        Assert.Contains("was lost", exception.Message, StringComparison.Ordinal);
    }
}
