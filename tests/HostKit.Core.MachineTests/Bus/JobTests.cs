using System.Diagnostics;

namespace HostKit.Core.MachineTests.Bus;

[Collection("bus")]
public sealed class JobTests(BusMachine machine)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_job_ends_with_systemds_word_for_it_and_none_hides_another()
    {
        await machine.WriteUnitsAsync(
            ("good.service", "[Service]\nType=oneshot\nExecStart=true"),
            ("failing.service", "[Service]\nType=oneshot\nExecStart=sh -c 'exit 3'"),
            ("missing-binary.service", "[Service]\nType=exec\nExecStart=/opt/not/there"),
            ("condition.service", "[Unit]\nConditionPathExists=/not/there\n[Service]\nType=oneshot\nExecStart=true"),
            ("assertion.service", "[Unit]\nAssertPathExists=/not/there\n[Service]\nType=oneshot\nExecStart=true"),
            ("waiter.service", "[Unit]\nRequires=failing.service\nAfter=failing.service\n[Service]\nType=oneshot\nExecStart=true"),
            ("too-slow.service", "[Service]\nType=oneshot\nExecStart=sleep 60\nTimeoutStartSec=200ms"),
            ("bad-setting.service", "[Service]\nType=oneshot"),
            ("cannot-reload.service", "[Service]\nExecStart=sleep infinity"));
        UnitName[] started =
        [
            "good.service", "failing.service", "missing-binary.service", "condition.service", "assertion.service", "waiter.service", "too-slow.service",
            "bad-setting.service", "no-such.service", "getty@.service", "cannot-reload.service",
        ];

        var results = await machine.RunAsync([.. started.Select(unit => new UnitJob(unit, JobKind.Start))]);

        Assert.Equal(started, results.Select(result => result.Unit));
        Assert.Equal(
            [
                JobResults.Done, JobResults.Failed, JobResults.Failed, JobResults.Done, JobResults.Assert, JobResults.Dependency, JobResults.Failed,
                JobResults.Refused, JobResults.Refused, JobResults.Refused, JobResults.Done,
            ],
            results.Select(result => result.Result));
        Assert.Equal(
            ["org.freedesktop.systemd1.BadUnitSetting", "org.freedesktop.systemd1.NoSuchUnit", "org.freedesktop.DBus.Error.InvalidArgs"],
            results.Where(result => result.Result == JobResults.Refused).Select(result => result.ErrorName));
        Assert.Contains("no-such.service not found", results[8].Error, StringComparison.Ordinal);
        Assert.Equal(results.Select(result => result.Result == JobResults.Done), results.Select(result => result.Succeeded));
        Assert.True(results[6].Duration >= TimeSpan.FromMilliseconds(200), $"{results[6].Duration}");

        var failing = await machine.PropertiesAsync("failing.service");
        Assert.Equal((ActiveStates.Failed, "exit-code", 1, 3), (failing.ActiveState, failing.Result, failing.ExecMainCode, failing.ExecMainStatus));
        var missing = await machine.PropertiesAsync("missing-binary.service");
        Assert.Equal((ActiveStates.Failed, 203), (missing.ActiveState, missing.ExecMainStatus));
        var condition = await machine.PropertiesAsync("condition.service");
        // Nothing keeps the unit in memory, and with it goes what is known of its last start.
        Assert.Equal((ActiveStates.Inactive, null, "success"), (condition.ActiveState, condition.ConditionResult, condition.Result));
        Assert.Equal("timeout", (await machine.PropertiesAsync("too-slow.service")).Result);

        var reload = Assert.Single(await machine.RunAsync(new UnitJob("cannot-reload.service", JobKind.Reload)));
        Assert.Equal((JobResults.Refused, "org.freedesktop.systemd1.JobTypeNotApplicable"), (reload.Result, reload.ErrorName));
    }

    [Fact]
    public async Task A_service_that_dies_right_after_its_start_was_a_done_job_and_is_a_failed_unit()
    {
        await machine.WriteUnitsAsync(("short-lived.service", "[Service]\nType=simple\nExecStart=sh -c 'exit 4'"));

        var result = Assert.Single(await machine.RunAsync(new UnitJob("short-lived.service", JobKind.Start)));
        UnitProperties unit;
        do
            unit = await machine.PropertiesAsync("short-lived.service");
        while (unit.ActiveState == ActiveStates.Active);

        Assert.True(result.Succeeded);
        Assert.Equal((ActiveStates.Failed, "exit-code", 4, (int?)null), (unit.ActiveState, unit.Result, unit.ExecMainStatus, unit.MainPid));
        await machine.Bus.ResetFailedAsync("short-lived.service", Cancel);
        Assert.Equal(ActiveStates.Inactive, (await machine.PropertiesAsync("short-lived.service")).ActiveState);
    }

    [Fact]
    public async Task Resetting_a_unit_that_is_not_loaded_does_nothing() => await machine.Bus.ResetFailedAsync("not-loaded.service", Cancel);

    [Fact]
    public async Task Every_kind_of_job_does_its_own()
    {
        await machine.WriteUnitsAsync(
            ("kinds.service", "[Service]\nType=exec\nExecStart=sleep infinity\nExecReload=sh -c 'echo reloaded >> /run/kinds'"),
            ("kinds-down.service", "[Service]\nType=exec\nExecStart=sleep infinity"));

        async Task<int?> AfterAsync(JobKind kind)
        {
            var result = Assert.Single(await machine.RunAsync(new UnitJob("kinds.service", kind)));
            Assert.True(result is { Result: JobResults.Done, Error: null }, $"{result}");
            return (await machine.PropertiesAsync("kinds.service")).MainPid;
        }

        var first = await AfterAsync(JobKind.Start);
        Assert.NotNull(first);
        Assert.Equal(first, await AfterAsync(JobKind.Start));
        Assert.Equal(first, await AfterAsync(JobKind.Reload));
        Assert.Equal(first, await AfterAsync(JobKind.ReloadOrRestart));
        Assert.Equal(first, await AfterAsync(JobKind.ReloadOrTryRestart));
        Assert.Equal("reloaded\nreloaded\nreloaded\n", await machine.Machine.ReadTextAsync("/run/kinds", Cancel));
        var second = await AfterAsync(JobKind.Restart);
        var third = await AfterAsync(JobKind.TryRestart);
        Assert.Equal(3, new[] { first, second, third }.Distinct().Count());
        Assert.Null(await AfterAsync(JobKind.Stop));
        Assert.Null(await AfterAsync(JobKind.TryRestart));
        Assert.Null(await AfterAsync(JobKind.ReloadOrTryRestart));
        Assert.NotNull(await AfterAsync(JobKind.ReloadOrRestart));
    }

    [Theory]
    [InlineData(0, 1, 2, 3, 4)]
    [InlineData(4, 3, 2, 1, 0)]
    [InlineData(2, 4, 0, 3, 1)]
    public async Task Jobs_follow_the_units_order_however_they_are_listed(params int[] listed)
    {
        await machine.WriteUnitsAsync(
            ("link0.service", Noting(0, "")),
            ("link1.service", Noting(1, "[Unit]\nAfter=link0.service\nBefore=link2.service\n")),
            ("link2.service", Noting(2, "")),
            ("link3.service", Noting(3, "[Unit]\nAfter=link2.service\nBefore=link4.service\n[Install]\nAlias=link-alias.service\n")),
            ("link4.service", Noting(4, "")));
        await machine.Machine.ShellAsync("ln -sf link3.service /etc/systemd/system/link-alias.service; systemctl daemon-reload; rm -f /run/order", Cancel);

        await RunAsync(JobKind.Start);
        var starts = await TakeNotesAsync();
        await RunAsync(JobKind.Restart);
        var restarts = await TakeNotesAsync();
        await RunAsync(JobKind.Stop);
        var stops = await TakeNotesAsync();

        Assert.Equal(["+0", "+1", "+2", "+3", "+4"], starts);
        Assert.Equal(["+0", "+1", "+2", "+3", "+4"], restarts.Where(note => note[0] == '+'));
        Assert.Equal(["-4", "-3", "-2", "-1", "-0"], stops);

        Task RunAsync(JobKind kind)
            => machine.RunAsync([.. listed.Select(number => new UnitJob(number == 3 ? "link-alias.service" : $"link{number}.service", kind))]);

        async Task<string[]> TakeNotesAsync()
        {
            var notes = await machine.Machine.ReadTextAsync("/run/order", Cancel);
            await machine.Machine.RunAsync("rm", "/run/order");
            return notes.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }

        static string Noting(int number, string unit) => unit + "[Service]\nType=oneshot\nRemainAfterExit=yes\n"
            + $"ExecStart=sh -c 'echo +{number} >> /run/order'\nExecStop=sh -c 'echo -{number} >> /run/order'";
    }

    [Fact]
    public async Task What_stops_has_stopped_before_what_follows_it_starts()
    {
        await machine.WriteUnitsAsync(
            ("leaving.service", "[Service]\nType=oneshot\nRemainAfterExit=yes\nExecStart=true\nExecStop=sh -c 'sleep 0.3; echo left >> /run/handover'"),
            ("coming.service", "[Unit]\nAfter=leaving.service\n[Service]\nType=oneshot\nExecStart=sh -c 'echo came >> /run/handover'"));
        await machine.RunAsync(new UnitJob("leaving.service", JobKind.Start));

        await machine.RunAsync(new("coming.service", JobKind.Start), new("leaving.service", JobKind.Stop));

        Assert.Equal("left\ncame\n", await machine.Machine.ReadTextAsync("/run/handover", Cancel));
    }

    [Fact]
    public async Task Of_units_that_follow_each_other_in_a_circle_one_is_refused()
    {
        await machine.WriteUnitsAsync(
            ("circle1.service", "[Unit]\nAfter=circle2.service\n[Service]\nType=oneshot\nExecStart=sleep 1"),
            ("circle2.service", "[Unit]\nAfter=circle1.service\n[Service]\nType=oneshot\nExecStart=sleep 1"));

        var results = await machine.RunAsync(new("circle1.service", JobKind.Start), new("circle2.service", JobKind.Start));

        Assert.Equal([JobResults.Refused, JobResults.Done], results.Select(result => result.Result));
        Assert.Equal("org.freedesktop.systemd1.TransactionOrderIsCyclic", results[0].ErrorName);
    }

    [Fact]
    public async Task Equal_jobs_share_their_end_and_a_contrary_one_of_somebody_else_replaces_them()
    {
        await machine.WriteUnitsAsync(("wanted.service", "[Service]\nType=oneshot\nExecStart=sleep 1"));

        var equal = await machine.RunAsync(new("wanted.service", JobKind.Start), new("wanted.service", JobKind.Start));
        var starting = machine.RunAsync(new UnitJob("wanted.service", JobKind.Start));
        while ((await machine.PropertiesAsync("wanted.service")).ActiveState != ActiveStates.Activating)
            await Task.Delay(5, Cancel);
        var meek = await machine.RunAsync(new UnitJob("wanted.service", JobKind.Stop) { Mode = "fail" });
        var firm = await machine.RunAsync(new UnitJob("wanted.service", JobKind.Stop));

        Assert.Equal([JobResults.Done, JobResults.Done], equal.Select(result => result.Result));
        Assert.Equal((JobResults.Refused, "org.freedesktop.systemd1.TransactionIsDestructive"), (meek[0].Result, meek[0].ErrorName));
        Assert.Equal(JobResults.Done, firm[0].Result);
        Assert.Equal(JobResults.Canceled, (await starting)[0].Result);
    }

    [Fact]
    public async Task A_job_that_takes_too_long_is_unfinished_and_the_others_keep_their_results()
    {
        await machine.WriteUnitsAsync(
            ("endless.service", "[Service]\nType=oneshot\nExecStart=sleep 600\nTimeoutStartSec=infinity"),
            ("behind.service", "[Unit]\nAfter=endless.service\n[Service]\nType=oneshot\nExecStart=true"),
            ("quick.service", "[Service]\nType=oneshot\nExecStart=true"));
        var ended = new List<string>();

        var results = await machine.Bus.RunJobsAsync(
            [new("endless.service", JobKind.Start), new("behind.service", JobKind.Start), new("quick.service", JobKind.Start)],
            TimeSpan.FromSeconds(1), result => ended.Add(result.Unit.Value), Cancel);
        await machine.RunAsync(new("endless.service", JobKind.Stop), new("behind.service", JobKind.Stop));

        Assert.Equal([JobResults.Unfinished, JobResults.Unfinished, JobResults.Done], results.Select(result => result.Result));
        Assert.Contains("within 1 s; the unit is activating (start)", results[0].Error, StringComparison.Ordinal);
        Assert.Contains("the unit is inactive (dead)", results[1].Error, StringComparison.Ordinal);
        Assert.InRange(results[0].Duration.TotalSeconds, 0.9, 5);
        Assert.Equal(["quick.service", "endless.service", "behind.service"], ended);
    }

    [Fact]
    public async Task Waiting_is_given_up_when_cancelled_and_the_connection_serves_on()
    {
        await machine.WriteUnitsAsync(("patient.service", "[Service]\nType=oneshot\nExecStart=sleep 600\nTimeoutStartSec=infinity"));
        using var cancel = new CancellationTokenSource(500);
        var start = Stopwatch.GetTimestamp();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => machine.Bus.RunJobsAsync([new("patient.service", JobKind.Start)], BusMachine.Enough, cancellationToken: cancel.Token));
        var waited = Stopwatch.GetElapsedTime(start);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => machine.Bus.ReloadAsync(cancel.Token));
        var unit = await machine.PropertiesAsync("patient.service");
        await machine.RunAsync(new UnitJob("patient.service", JobKind.Stop));

        Assert.True(waited < TimeSpan.FromSeconds(5), $"{waited}");
        Assert.Equal(ActiveStates.Activating, unit.ActiveState);
    }

    [Fact]
    public async Task Nothing_to_do_is_done_at_once() => Assert.Empty(await machine.RunAsync());
}
