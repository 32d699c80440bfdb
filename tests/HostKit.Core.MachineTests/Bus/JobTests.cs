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
        Assert.Equal((ActiveStates.Inactive, false, "success"), (condition.ActiveState, condition.ConditionResult, condition.Result));
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
    [InlineData("first", "second")]
    [InlineData("second", "first")]
    public async Task Jobs_submitted_together_follow_the_units_order(string one, string other)
    {
        await machine.WriteUnitsAsync(
            ("first.service", Noting("first", "")),
            ("second.service", Noting("second", "[Unit]\nAfter=first.service\n")));
        await machine.Machine.RunAsync("rm", "-f", "/run/order");

        await machine.RunAsync(new($"{one}.service", JobKind.Start), new($"{other}.service", JobKind.Start));
        await machine.RunAsync(new($"{one}.service", JobKind.Stop), new($"{other}.service", JobKind.Stop));

        Assert.Equal("+first\n+second\n-second\n-first\n", await machine.Machine.ReadTextAsync("/run/order", Cancel));

        static string Noting(string name, string unit) => unit + "[Service]\nType=oneshot\nRemainAfterExit=yes\n"
            + $"ExecStart=sh -c 'sleep 0.2; echo +{name} >> /run/order'\nExecStop=sh -c 'sleep 0.2; echo -{name} >> /run/order'";
    }

    [Fact]
    public async Task Contrary_jobs_for_one_unit_replace_each_other_and_equal_ones_share_their_end()
    {
        await machine.WriteUnitsAsync(("wanted.service", "[Service]\nType=oneshot\nExecStart=sleep 1"));

        var equal = await machine.RunAsync(new("wanted.service", JobKind.Start), new("wanted.service", JobKind.Start));
        var contrary = await machine.RunAsync(new("wanted.service", JobKind.Start), new("wanted.service", JobKind.Stop));
        var refused = await machine.RunAsync(
            new("wanted.service", JobKind.Start), new UnitJob("wanted.service", JobKind.Stop) { Mode = "fail" });

        Assert.Equal([JobResults.Done, JobResults.Done], equal.Select(result => result.Result));
        Assert.Equal([JobResults.Canceled, JobResults.Done], contrary.Select(result => result.Result));
        Assert.Equal([JobResults.Done, JobResults.Refused], refused.Select(result => result.Result));
        Assert.Equal("org.freedesktop.systemd1.TransactionIsDestructive", refused[1].ErrorName);
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
