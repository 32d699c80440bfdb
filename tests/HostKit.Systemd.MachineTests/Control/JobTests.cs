using System.Diagnostics;

namespace HostKit.Systemd.MachineTests;

/// <summary>Starting, stopping and reloading units, and what is told when they do not do it.</summary>
[Collection("machine")]
public sealed class JobTests(SystemdMachine machine)
{
    private static CancellationToken Cancel => Controlled.Cancel;

    [Fact]
    public async Task A_unit_is_started_reloaded_restarted_and_stopped()
    {
        await machine.WriteUnitsAsync(("obeys.service", "[Service]\nType=exec\nExecStart=sleep infinity\nExecReload=true"));
        await using var systemd = await machine.ControlAsync();

        var idle = await systemd.TryRestartAsync("obeys.service", Cancel);
        var started = await systemd.StartAsync("obeys.service", Cancel);
        var reloaded = await systemd.ReloadAsync("obeys.service", Cancel);
        var both = await systemd.ReloadOrRestartAsync("obeys.service", Cancel);
        var restarted = await systemd.RestartAsync("obeys.service", Cancel);
        var tried = await systemd.TryRestartAsync("obeys.service", Cancel);
        var stopped = await systemd.StopAsync("obeys.service", Cancel);

        Assert.Equal(
            [ActiveStates.Inactive, ActiveStates.Active, ActiveStates.Active, ActiveStates.Active, ActiveStates.Active, ActiveStates.Active, ActiveStates.Inactive],
            new[] { idle, started, reloaded, both, restarted, tried, stopped }.Select(u => u.ActiveState));
        Assert.Equal([started.MainPid, started.MainPid], [reloaded.MainPid, both.MainPid]);
        Assert.Equal(3, new[] { started.MainPid, restarted.MainPid, tried.MainPid }.Distinct().Count());
    }

    [Fact]
    public async Task An_exit_status_is_told_with_the_lines_of_that_run_only()
    {
        await machine.WriteUnitsAsync(("exits.service", "[Service]\nType=oneshot\nExecStart=sh -c 'echo run $$$$ wants a port; exit 3'"));
        await using var systemd = await machine.ControlAsync();

        var first = await Controlled.FailureAsync(() => systemd.StartAsync("exits.service", Cancel));
        var second = await Controlled.FailureAsync(() => systemd.StartAsync("exits.service", Cancel));

        Assert.Equal("exits.service did not start: it is failed (exit-code, exit status 3).", first.Reason);
        Assert.Equal((JobResults.Failed, 3), (first.Job!.Result, first.Properties!.ExecMainStatus));
        Assert.Single(second.Journal, e => e.Message.EndsWith("wants a port", StringComparison.Ordinal));
        Assert.DoesNotContain(second.Journal.Select(e => e.Cursor), first.Journal.Select(e => e.Cursor).Contains);
        Assert.Contains("Its last lines in the journal:\n", first.ToString(), StringComparison.Ordinal);
        Assert.Contains("wants a port\n", first.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_ends_right_after_its_start_has_not_started()
    {
        await machine.WriteUnitsAsync(
            ("dies.service", "[Service]\nExecStart=sh -c 'sleep 0.1; echo cannot bind; exit 4'"),
            ("killed.service", "[Service]\nExecStart=sh -c 'kill -SEGV $$$$'"),
            ("loops.service", "[Service]\nExecStart=false\nRestart=always\nRestartSec=10"),
            ("done.service", "[Service]\nExecStart=true"));
        await using var systemd = await machine.ControlAsync();

        var died = await Controlled.FailureAsync(() => systemd.StartAsync("dies.service", Cancel));
        var killed = await Controlled.FailureAsync(() => systemd.StartAsync("killed.service", Cancel));
        var loops = await Controlled.FailureAsync(() => systemd.StartAsync("loops.service", Cancel));
        var done = await systemd.StartAsync("done.service", Cancel);
        await systemd.StopAsync("loops.service", Cancel);

        Assert.Equal("dies.service was started and did not stay up; it is failed (exit-code, exit status 4).", died.Reason);
        Assert.Contains("cannot bind", died.Journal.Select(e => e.Message));
        Assert.Matches(@"it is failed \((signal|core-dump), signal 11\)\.$", killed.Reason);
        Assert.Equal("loops.service was started and did not stay up; it is activating (exit-code, exit status 1).", loops.Reason);
        Assert.Equal((ActiveStates.Inactive, "success"), (done.ActiveState, done.Result));
    }

    [Fact]
    public async Task Timeouts_dependencies_and_assertions_are_told_and_a_condition_is_no_failure()
    {
        await machine.WriteUnitsAsync(
            ("slow.service", "[Service]\nType=oneshot\nExecStart=sleep 60\nTimeoutStartSec=300ms"),
            ("needs.service", "[Unit]\nRequires=breaks.service\nAfter=breaks.service\n[Service]\nType=oneshot\nExecStart=true"),
            ("breaks.service", "[Service]\nType=oneshot\nExecStart=false"),
            ("asserts.service", "[Unit]\nAssertPathExists=/not/there\n[Service]\nType=oneshot\nExecStart=true"),
            ("conditional.service", "[Unit]\nConditionPathExists=/not/there\n[Service]\nType=oneshot\nExecStart=true"),
            ("nobody.service", "[Service]\nType=exec\nUser=nosuchuser\nExecStart=sleep 60"));
        await using var systemd = await machine.ControlAsync();

        Assert.Equal("slow.service did not start: it is failed (timeout, signal 15).", (await Controlled.FailureAsync(() => systemd.StartAsync("slow.service", Cancel))).Reason);
        Assert.Equal(
            "needs.service did not start: it requires what failed: breaks.service is failed (exit-code, exit status 1).",
            (await Controlled.FailureAsync(() => systemd.StartAsync("needs.service", Cancel))).Reason);
        Assert.Equal("asserts.service did not start: an Assert…= of it does not hold.", (await Controlled.FailureAsync(() => systemd.StartAsync("asserts.service", Cancel))).Reason);
        Assert.Equal("nobody.service did not start: it is failed (exit-code, exit status 217).", (await Controlled.FailureAsync(() => systemd.StartAsync("nobody.service", Cancel))).Reason);
        var conditional = await systemd.StartAsync("conditional.service", Cancel);
        Assert.Equal((ActiveStates.Inactive, false), (conditional.ActiveState, conditional.ConditionResult));
    }

    [Fact]
    public async Task A_job_that_takes_longer_than_allowed_is_told_with_a_way_to_give_it_up()
    {
        await machine.WriteUnitsAsync(("endless.service", "[Service]\nType=oneshot\nExecStart=sleep 600\nTimeoutStartSec=infinity"));
        await using var systemd = await machine.ControlAsync();
        systemd.JobTimeout = TimeSpan.FromMilliseconds(300);

        var failure = await Controlled.FailureAsync(() => systemd.StartAsync("endless.service", Cancel));
        systemd.JobTimeout = TimeSpan.FromSeconds(30);
        await systemd.StopAsync("endless.service", Cancel);

        Assert.Equal(JobResults.Unfinished, failure.Job!.Result);
        Assert.StartsWith("endless.service did not start: The job did not end within 0.3 s; the unit is activating (start)", failure.Reason, StringComparison.Ordinal);
        Assert.Contains("systemctl cancel", failure.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mistakes_are_told_with_unit_cause_and_way_out()
    {
        await machine.WriteUnitsAsync(
            ("cannot-reload.service", "[Service]\nType=exec\nExecStart=sleep infinity"),
            ("can-reload.service", "[Service]\nType=exec\nExecStart=sleep infinity\nExecReload=true"),
            ("bad.service", "[Service]\nType=exec"),
            ("by-others.service", "[Unit]\nRefuseManualStart=yes\n[Service]\nExecStart=true"));
        await using var systemd = await machine.ControlAsync();
        await systemd.StartAsync("cannot-reload.service", Cancel);

        Assert.Equal(
            "no-such.service did not start: there is no unit of that name. Correct the name; if its file was just written, have systemd read it by ReloadUnitsAsync.",
            (await Controlled.FailureAsync(() => systemd.StartAsync("no-such.service", Cancel))).Reason);
        Assert.Equal(
            "cannot-reload.service did not reload: it has no ExecReload= and cannot reload. ReloadOrRestartAsync restarts such units.",
            (await Controlled.FailureAsync(() => systemd.ReloadAsync("cannot-reload.service", Cancel))).Reason);
        Assert.Equal(
            "can-reload.service did not reload: it is inactive (dead), and only a unit that is up can reload. ReloadOrRestartAsync starts it.",
            (await Controlled.FailureAsync(() => systemd.ReloadAsync("can-reload.service", Cancel))).Reason);
        Assert.StartsWith(
            "bad.service did not start: systemd cannot read its file /etc/systemd/system/bad.service: ",
            (await Controlled.FailureAsync(() => systemd.StartAsync("bad.service", Cancel))).Reason, StringComparison.Ordinal);
        Assert.Contains("RefuseManualStart=", (await Controlled.FailureAsync(() => systemd.StartAsync("by-others.service", Cancel))).Reason, StringComparison.Ordinal);
        Assert.Contains("no unit of that name", (await Controlled.FailureAsync(() => systemd.StopAsync("no-such.service", Cancel))).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_hundred_jobs_at_once_all_get_their_result()
    {
        await machine.WriteUnitsAsync(("many@.service", "[Service]\nType=oneshot\nRemainAfterExit=yes\nExecStart=sh -c 'test $((%i %% 20)) != 7'"));
        await using var systemd = await machine.ControlAsync();
        var jobs = Enumerable.Range(0, 200).Select(n => new UnitJob($"many@{n}.service", JobKind.Start)).ToList();

        // In ten calls at the same time, of twenty jobs each.
        var calls = await Task.WhenAll(jobs.Chunk(20).Select(async chunk =>
        {
            var failure = await Assert.ThrowsAsync<UnitFailedException>(() => systemd.RunAsync(chunk, Cancel));
            return failure.Failures.Select(f => f.Unit.Value).ToList();
        }));
        var stopped = await systemd.RunAsync([.. jobs.Select(j => new UnitJob(j.Unit, JobKind.Stop))], Cancel);
        var left = await systemd.ListAsync(["many@*.service"], [ActiveStates.Active], Cancel);

        Assert.Equal(Enumerable.Range(0, 10).Select(n => $"many@{(n * 20) + 7}.service"), calls.SelectMany(c => c));
        Assert.All(stopped, r => Assert.True(r.Succeeded));
        Assert.Empty(left);
    }

    [Fact]
    public async Task A_unit_that_runs_costs_the_time_it_is_watched_and_one_that_is_done_does_not()
    {
        await machine.WriteUnitsAsync(("quick.service", "[Service]\nType=oneshot\nExecStart=true"));
        await using var systemd = await machine.ControlAsync();
        await systemd.StartAsync("quick.service", Cancel);

        var start = Stopwatch.GetTimestamp();
        await systemd.StartAsync("quick.service", Cancel);

        Assert.Equal(TimeSpan.FromMilliseconds(200), systemd.SettleTime);
        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(5));
    }
}
