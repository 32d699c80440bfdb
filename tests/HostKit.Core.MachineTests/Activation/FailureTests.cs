namespace HostKit.Core.MachineTests.Activation;

/// <summary>Who is blamed when units fail during an apply, and who is not.</summary>
public sealed class FailureTests(ActivationMachine machine, ITestOutputHelper output) : IClassFixture<ActivationMachine>
{
    private const string Service = "[Service]\nExecStart=/usr/bin/sleep 1000\n";

    [Theory]
    [InlineData("exit 7", "failed (exit-code, exit status 7)")]
    [InlineData("kill -9 $$", "signal 9")]
    [InlineData("sleep 0.05; exit 7", "exit status 7")]
    public async Task A_unit_that_fails_is_named_with_its_result_and_its_own_words(string script, string expected)
    {
        var applied = await machine.ApplyAsync("fails", ActivationMachine.Started("fails.service", $"[Service]\nExecStart=/bin/sh -c 'echo my last words; {script.Replace("$", "$$", StringComparison.Ordinal)}'\n"));
        output.WriteLine(applied.Told.Item2);
        Assert.Equal(ApplyOutcome.RolledBack, applied.Result.Outcome);
        Assert.StartsWith("fails.service ", applied.Told.Item2, StringComparison.Ordinal);
        Assert.Contains(expected, applied.Told.Item2, StringComparison.Ordinal);
        Assert.Contains("my last words", applied.Told.Item2, StringComparison.Ordinal);
        Assert.Equal("not-found", await machine.PropertyAsync("fails.service", "LoadState"));
    }

    [Theory]
    [InlineData("RestartSec=100ms\n", "exit-code, exit status 7")]
    [InlineData("RestartSec=1ms\nStartLimitBurst=1000\n", "ended and")]
    public async Task A_unit_that_is_restarted_because_of_errors_has_failed(string extra, string expected)
    {
        var applied = await machine.ApplyAsync("loops", ActivationMachine.Started("loops.service", $"[Service]\nRestart=always\n{extra}ExecStart=/bin/sh -c 'sleep 0.02; exit 7'\n"));
        output.WriteLine(applied.Told.Item2);
        Assert.Equal(ApplyOutcome.RolledBack, applied.Result.Outcome);
        Assert.Contains(expected, applied.Told.Item2, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Restart=always\nRestartSec=100ms\nExecStart=/bin/sh -c 'sleep 0.05'")]
    [InlineData("Restart=always\nRestartSec=1ms\nExecStart=/bin/sh -c 'sleep 0.05'")]
    [InlineData("Type=oneshot\nExecStart=/bin/true")]
    [InlineData("Type=oneshot\nRemainAfterExit=yes\nExecStart=/bin/true\nExecReload=/bin/true")]
    [InlineData("Type=exec\nSuccessExitStatus=3\nRestart=on-success\nRestartSec=50ms\nExecStart=/bin/sh -c 'sleep 0.05; exit 3'")]
    public async Task A_unit_that_ends_well_has_not_failed(string text)
    {
        var applied = await machine.ApplyAsync("well", ActivationMachine.Started("well.service", $"[Unit]\nStartLimitIntervalSec=0\n[Service]\n{text}\n"));
        Assert.Equal((ApplyOutcome.Done, ""), applied.Told);
        Assert.Equal((ApplyOutcome.Done, ""), (await machine.ApplyAsync("well")).Told);
    }

    [Fact]
    public async Task What_was_failing_before_or_has_nothing_to_do_with_it_is_not_blamed()
    {
        IComponent[] Looping(string conf) =>
        [
            new FileResource("/etc/looping.conf", conf), ActivationMachine.File("looping.service", "[Unit]\nStartLimitIntervalSec=0\n[Service]\nRestart=always\nRestartSec=20ms\nExecReload=/bin/true\nExecStart=/bin/sh -c 'test -e /run/looping-ok && exec sleep 1000; sleep 0.05; exit 1'\n"),
            new UnitState("looping.service") { Started = true, ReloadOnChange = ["/etc/looping.conf"] }, .. ActivationMachine.Started("steady.service", Service + $"Environment=A={conf}\n"),
        ];
        await machine.ShellAsync("touch /run/looping-ok");
        Assert.Equal((ApplyOutcome.Done, ""), (await machine.ApplyAsync("looping", Looping("1"))).Told);
        await machine.ShellAsync("rm /run/looping-ok; systemctl kill -s KILL looping; printf '[Service]\\nExecStart=/bin/sh -c \"sleep 0.3; exit 1\"\\n' >/run/systemd/system/stranger.service; systemctl daemon-reload; systemctl start stranger; sleep 0.1");
        var applied = await machine.ApplyAsync("looping", Looping("2"));
        Assert.Equal((ApplyOutcome.Done, ""), applied.Told);
        Assert.Equal("Restart steady.service, Reload looping.service", applied.Units);

        // Restarted by this apply, it is this apply's.
        var restarted = await machine.ApplyAsync("looping", [.. Looping("2"), ActivationMachine.File("looping.service.d/a.conf", "[Service]\nNice=1\n")]);
        Assert.Equal(ApplyOutcome.RolledBack, restarted.Result.Outcome);
        Assert.Contains("looping.service", restarted.Told.Item2, StringComparison.Ordinal);

        // And what has been mended is steady whatever it was before.
        var mended = await machine.ApplyAsync("looping", [.. Looping("2"), ActivationMachine.File("looping.service.d/a.conf", "[Service]\nExecStart=\nExecStart=/usr/bin/sleep 1000\n")]);
        Assert.Equal((ApplyOutcome.Done, ""), mended.Told);
    }

    [Fact]
    public async Task A_unit_without_a_time_limit_is_waited_for_and_told_of()
    {
        var applied = await machine.ApplyAsync("patient", ActivationMachine.Started("patient.service", "[Service]\nType=notify\nNotifyAccess=all\nTimeoutStartSec=infinity\nExecStart=/bin/sh -c 'sleep 11; systemd-notify --ready; exec sleep 1000'\n"));
        Assert.Equal((ApplyOutcome.Done, ""), applied.Told);
        Assert.Contains(applied.Events, e => e.Message == "waiting for patient.service");
    }

    [Fact]
    public async Task Reloads_that_notify_and_those_of_a_oneshot_are_waited_for()
    {
        IComponent[] Units(string conf) =>
        [
            new FileResource("/etc/reloads.conf", conf),
            ActivationMachine.File("kept.service", "[Service]\nType=oneshot\nRemainAfterExit=yes\nExecStart=/bin/cp /etc/reloads.conf /run/kept\nExecReload=/bin/cp /etc/reloads.conf /run/kept\n"),
            ActivationMachine.File("notifies.service", "[Service]\nType=notify\nNotifyAccess=all\nExecStart=/bin/sh -c 'trap \"cp /etc/reloads.conf /run/notifies\" HUP; cp /etc/reloads.conf /run/notifies; systemd-notify --ready; while :; do sleep 0.02; done'\nExecReload=/bin/sh -c 'kill -HUP $MAINPID; until cmp -s /etc/reloads.conf /run/notifies; do sleep 0.02; done'\n"),
            new UnitState("kept.service") { Started = true, ReloadOnChange = ["/etc/reloads.conf"] }, new UnitState("notifies.service") { Started = true, ReloadOnChange = ["/etc/reloads.conf"] },
        ];
        Assert.Equal((ApplyOutcome.Done, ""), (await machine.ApplyAsync("reloads", Units("one"))).Told);
        var applied = await machine.ApplyAsync("reloads", Units("two"));
        Assert.Equal((ApplyOutcome.Done, "", "Reload kept.service, Reload notifies.service"), (applied.Result.Outcome, applied.Told.Item2, applied.Units));
        Assert.Equal("twotwo", await machine.ShellAsync("cat /run/kept /run/notifies"));

        // What fails after a reload takes the reload back, too.
        Assert.Equal(ApplyOutcome.RolledBack, (await machine.ApplyAsync("reloads", [.. Units("three"), .. ActivationMachine.Started("bad.service", "[Service]\nExecStart=/bin/false\n")])).Result.Outcome);
        Assert.Equal("twotwo", await machine.ShellAsync("cat /run/kept /run/notifies"));
    }
}
