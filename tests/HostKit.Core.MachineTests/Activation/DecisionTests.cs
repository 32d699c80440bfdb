namespace HostKit.Core.MachineTests.Activation;

/// <summary>What a running service makes of a change of its definition.</summary>
public sealed class DecisionTests(ActivationMachine machine, ITestOutputHelper output) : IClassFixture<ActivationMachine>
{
    private const string Service = "[Service]\nExecStart=/usr/bin/sleep 1000\nExecReload=/bin/sh -c 'echo reload >>/run/log-%N'\nExecStop=/bin/sh -c 'echo stop old >>/run/log-%N'\n";
    private static int _number;

    [Theory]
    [InlineData("", "[Unit]\nDescription=New\n", "nothing")]
    [InlineData("", "[Install]\nWantedBy=multi-user.target\n", "nothing")]
    [InlineData("", "# comment\n[Unit]\n; another\n", "nothing")]
    [InlineData("", "[Unit]\nAfter=network.target\n", "nothing")]
    [InlineData("[Unit]\nAfter=a.service\n", "[Unit]\nAfter=a.service\nAfter=\nAfter=a.service\n", "nothing")]
    [InlineData("[Service]\nEnvironment=A=1\nEnvironment=B=2\n", "[Service]\nEnvironment=X=1\nEnvironment=\nEnvironment=A=1\nEnvironment=B=2\n", "nothing")]
    [InlineData("", "[Service]\nNice=5\n", "restart")]
    [InlineData("[Service]\nNice=5\n", "", "restart")]
    [InlineData("[Service]\nEnvironment=A=1\nEnvironment=B=2\n", "[Service]\nEnvironment=A=1\nEnvironment=\nEnvironment=B=2\n", "restart, stopped as before")]
    [InlineData("[Service]\nTimeoutStartSec=50\n", "[Service]\nTimeoutStartSec=60\nRestart=on-failure\n", "nothing")]
    [InlineData("", "[Service]\nNice=5\nX-RestartIfChanged=false\n", "nothing: X-RestartIfChanged=false")]
    [InlineData("", "[Unit]\nX-RestartIfChanged=no\n[Service]\nNice=5\n", "nothing: X-RestartIfChanged=false")]
    [InlineData("", "[Unit]\nX-OnlyManualStart=true\n[Service]\nNice=5\n", "nothing: X-OnlyManualStart=true")]
    [InlineData("", "[Unit]\nRefuseManualStop=yes\n[Service]\nNice=5\n", "nothing: RefuseManualStop=yes")]
    [InlineData("", "[Unit]\nRefuseManualStart=yes\n[Service]\nNice=5\n", "nothing: RefuseManualStart=yes")]
    [InlineData("", "[Service]\nNice=5\nX-ReloadIfChanged=true\n", "reload")]
    [InlineData("", "[Service]\nX-ReloadIfChanged=true\nX-StopIfChanged=false\n", "nothing")]
    [InlineData("", "[Unit]\nX-Reload-Triggers=a\n", "reload")]
    [InlineData("[Unit]\nX-Reload-Triggers=a\n", "[Unit]\nX-Reload-Triggers=b\nDescription=New\n", "reload")]
    [InlineData("[Unit]\nX-Reload-Triggers=a\n", "[Unit]\nX-Reload-Triggers=b\n[Service]\nNice=5\n", "restart")]
    [InlineData("[Unit]\nX-Reload-Triggers=a\n", "", "nothing")]
    [InlineData("", "[Unit]\nX-Restart-Triggers=a\n", "restart")]
    [InlineData("[Unit]\nX-Restart-Triggers=a\n", "[Unit]\nX-Restart-Triggers=b\nX-Reload-Triggers=a\n", "restart")]
    [InlineData("[Unit]\nX-Restart-Triggers=a\n", "", "restart")]
    [InlineData("", "[Service]\nKillMode=mixed\n", "restart, stopped as before")]
    [InlineData("", "[Service]\nX-StopIfChanged=true\nNice=5\n", "restart, stopped before")]
    [InlineData("", "[Service]\nX-StopIfChanged=false\nKillMode=mixed\n", "restart")]
    public async Task A_service_gets_what_its_change_needs(string before, string after, string expected)
    {
        var name = $"decide-{Interlocked.Increment(ref _number)}";
        var unit = name + ".service";
        Assert.Equal(ApplyOutcome.Done, (await machine.ApplyAsync(name, ActivationMachine.Started(unit, Service + before))).Result.Outcome);
        var pid = await machine.PropertyAsync(unit, "MainPID");

        var applied = await machine.ApplyAsync(name, ActivationMachine.Started(unit, Service + after));

        output.WriteLine($"{applied.Units} | {applied.Notes}");
        Assert.Equal((ApplyOutcome.Done, ""), applied.Told);
        var log = await machine.ShellAsync($"cat /run/log-{name} 2>/dev/null || :");
        Assert.Equal(expected.StartsWith("restart", StringComparison.Ordinal), pid != await machine.PropertyAsync(unit, "MainPID"));
        Assert.Equal(expected == "reload", log.Contains("reload", StringComparison.Ordinal));
        Assert.Equal("active", await machine.PropertyAsync(unit, "ActiveState"));
        Assert.Equal("no", await machine.PropertyAsync(unit, "NeedDaemonReload"));
        Assert.Equal(expected.Contains("before", StringComparison.Ordinal), StoppedBeforeTheCommit(applied, unit));
        Assert.Equal(expected.Contains(':', StringComparison.Ordinal) ? $"core.left-running: not restarted: {expected[9..]}; it takes up the change at its next start" : "", applied.Notes);
        Assert.Empty((await machine.Machine.Host.StatusAsync(name)).Drift);
    }

    [Theory]
    [InlineData("old", null)]
    [InlineData("new", "false")]
    public async Task A_changed_stop_command_is_that_of_the_definition_the_unit_was_started_with_unless_it_is_restarted_in_place(string expected, string? stopIfChanged)
    {
        var name = $"stop-{expected}";
        string Text(string word) => $"[Service]\nExecStart=/usr/bin/sleep 1000\nExecStop=/bin/sh -c 'echo {word} >>/run/log-{name}'\n{(stopIfChanged is null ? "" : $"X-StopIfChanged={stopIfChanged}\n")}";
        await machine.ApplyAsync(name, ActivationMachine.Started(name + ".service", Text("old")));
        Assert.Equal((ApplyOutcome.Done, ""), (await machine.ApplyAsync(name, ActivationMachine.Started(name + ".service", Text("new")))).Told);
        Assert.Equal(expected, await machine.ShellAsync($"cat /run/log-{name}"));
    }

    [Fact]
    public async Task A_service_is_stopped_by_its_script_while_that_is_still_there()
    {
        var script = new FileResource("/opt/leaving/stop.sh", "#!/bin/sh\necho \"$(cat /opt/leaving/word)\" >>/run/leaving\n") { Mode = DirectoryResource.DefaultMode };
        var word = new FileResource("/opt/leaving/word", "first");
        IComponent[] unit = ActivationMachine.Started("leaving.service", "[Service]\nExecStart=/usr/bin/sleep 1000\nExecStop=/opt/leaving/stop.sh\n");
        Assert.Equal((ApplyOutcome.Done, ""), (await machine.ApplyAsync("leaving", [script, word, .. unit])).Told);

        // A script that changes runs as it was, too; the unit has to be restarted for that.
        var changed = new UnitState("leaving.service") { Started = true, RestartOnChange = ["/opt/leaving"] };
        var second = await machine.ApplyAsync("leaving", [script with { Content = "#!/bin/sh\necho changed >>/run/leaving\n" }, word with { Content = "second" }, unit[0], changed]);
        Assert.Equal((ApplyOutcome.Done, "first"), (second.Result.Outcome, await machine.ShellAsync("cat /run/leaving")));

        Assert.Equal((ApplyOutcome.Done, ""), (await machine.ApplyAsync("leaving")).Told);
        Assert.Equal("first\nchanged", await machine.ShellAsync("cat /run/leaving"));
        Assert.False(await machine.Machine.ExistsAsync("/opt/leaving"));
    }

    [Fact]
    public async Task A_removed_unit_that_says_so_stays_up()
    {
        await machine.ApplyAsync("staying", ActivationMachine.Started("staying.service", "[Unit]\nX-StopOnRemoval=false\n" + Service));
        var applied = await machine.ApplyAsync("staying");
        Assert.Equal("core.left-running: goes, and is not stopped: X-StopOnRemoval=false", applied.Notes);
        Assert.Equal((ApplyOutcome.Done, "active"), (applied.Result.Outcome, await machine.PropertyAsync("staying.service", "ActiveState")));
        Assert.False(await machine.Machine.ExistsAsync("/etc/systemd/system/staying.service"));
    }

    [Fact]
    public async Task Names_with_dashes_and_backslashes_are_units_like_others()
    {
        const string unit = @"dash-x\x2dy-z.service";
        await machine.ApplyAsync("dashes", ActivationMachine.Started(unit, Service));
        var pid = await machine.PropertyAsync(unit, "MainPID");
        Assert.Equal((ApplyOutcome.Done, ""), (await machine.ApplyAsync("dashes", ActivationMachine.Started(unit, Service + "Nice=5\n"))).Told);
        Assert.NotEqual(pid, await machine.PropertyAsync(unit, "MainPID"));
        Assert.Equal((ApplyOutcome.Done, ""), (await machine.ApplyAsync("dashes")).Told);
        Assert.Equal("inactive", await machine.PropertyAsync(unit, "ActiveState"));
    }

    private static bool StoppedBeforeTheCommit(Applied applied, string unit)
        => applied.Events.TakeWhile(e => e.Phase != ApplyPhase.Commit).Any(e => e.Phase == ApplyPhase.Activate && e.Resource == $"unit[{unit}]");
}
