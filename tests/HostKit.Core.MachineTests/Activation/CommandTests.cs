namespace HostKit.Core.MachineTests.Activation;

/// <summary>Commands that follow files.</summary>
public sealed class CommandTests(ActivationMachine machine, ITestOutputHelper output) : IClassFixture<ActivationMachine>
{
    private static FileResource Conf(string name, string text) => new($"/etc/{name}/conf", text);

    // Derives /run/NAME from /etc/NAME/conf, and keeps count.
    private static CommandResource Copy(string name) => new(name, new Command("sh", "-c", $"cp /etc/{name}/conf /run/{name} 2>/dev/null || rm -f /run/{name}; echo ran >>/run/{name}.log")) { OnChange = [$"/etc/{name}"] };

    [Fact]
    public async Task A_command_runs_when_it_is_new_and_when_its_paths_change_or_go_and_never_else()
    {
        var first = await machine.ApplyAsync("copy", Conf("copy", "one"), Copy("copy"));
        Assert.Equal((ApplyOutcome.Done, ""), first.Told);
        var run = Assert.Single(first.Plan.Changes, c => c.Kind == "command");
        Assert.Equal((ChangeAction.Run, "copy", "is new"), (run.Action, run.Id, run.Cause));
        Assert.NotNull(run.Source);

        Assert.Equal(ApplyOutcome.NothingToDo, (await machine.ApplyAsync("copy", Conf("copy", "one"), Copy("copy"))).Result.Outcome);
        await machine.ApplyAsync("copy", Conf("copy", "one"), Copy("copy"), new FileResource("/etc/other", "1"));
        Assert.Equal("one 1", await machine.ShellAsync("echo $(cat /run/copy) $(wc -l </run/copy.log)"));

        var changed = await machine.ApplyAsync("copy", Conf("copy", "two"), Copy("copy"));
        Assert.Equal("/etc/copy/conf changes", Assert.Single(changed.Plan.Changes, c => c.Kind == "command").Cause);
        Assert.Equal("two 2", await machine.ShellAsync("echo $(cat /run/copy) $(wc -l </run/copy.log)"));

        var back = await (await machine.Machine.Host.PlanRollbackAsync("copy", 1)).ApplyAsync();
        Assert.Equal((ApplyOutcome.Done, "one 3"), (back.Outcome, await machine.ShellAsync("echo $(cat /run/copy) $(wc -l </run/copy.log)")));

        var gone = await (await machine.Machine.Host.PlanRemovalAsync("copy")).ApplyAsync();
        Assert.Equal((ApplyOutcome.Done, "4"), (gone.Outcome, await machine.ShellAsync("cat /run/copy 2>/dev/null || :; wc -l </run/copy.log")));
    }

    [Fact]
    public async Task It_runs_after_the_files_are_there_and_before_units_are_restarted()
    {
        IComponent[] Units(string text) =>
        [
            Conf("before", text), Copy("before"),
            ActivationMachine.File("before.service", "[Service]\nExecStart=/bin/sh -c 'cp /run/before /run/before.seen; exec sleep 1000'\n"),
            new UnitState("before.service") { Started = true, RestartOnChange = ["/etc/before"] },
        ];
        await machine.ApplyAsync("before", Units("one"));
        Assert.Equal((ApplyOutcome.Done, ""), (await machine.ApplyAsync("before", Units("two"))).Told);
        Assert.Equal("two", await machine.ShellAsync("cat /run/before.seen"));
    }

    [Fact]
    public async Task A_command_that_fails_takes_everything_back_and_what_it_derived_follows()
    {
        static CommandResource Checked(string name) => Copy(name) with { OnChange = [$"/etc/{name}"] };
        await machine.ApplyAsync("wrong", Conf("wrong", "good"), Checked("wrong"));
        var fails = new CommandResource("refuses", new Command("sh", "-c", "echo no such locale: xx; exit 3")) { OnChange = ["/etc/wrong"] };
        var applied = await machine.ApplyAsync("wrong", Conf("wrong", "bad"), Checked("wrong"), fails);
        output.WriteLine(applied.Told.Item2);
        Assert.Equal((ApplyOutcome.RolledBack, "The command 'refuses' ended with exit status 3\n  no such locale: xx"), applied.Told);
        Assert.Equal("good good", await machine.ShellAsync("echo $(cat /etc/wrong/conf) $(cat /run/wrong)"));

        // And when a unit fails after it.
        var unit = await machine.ApplyAsync("wrong", [Conf("wrong", "bad"), Checked("wrong"), .. ActivationMachine.Started("wrong.service", "[Service]\nExecStart=/bin/false\n")]);
        Assert.Equal((ApplyOutcome.RolledBack, "good good"), (unit.Result.Outcome, await machine.ShellAsync("echo $(cat /etc/wrong/conf) $(cat /run/wrong)")));
    }

    [Fact]
    public async Task A_command_has_a_time_limit_and_a_user_and_may_leave_a_program_behind()
    {
        var slow = await machine.ApplyAsync("slow", new CommandResource("slow", new Command("sleep", "100")) { TimeLimit = TimeSpan.FromSeconds(1) });
        Assert.Equal((ApplyOutcome.RolledBack, "The command 'slow' did not end within 1 s"), slow.Told);
        Assert.Equal("", await machine.ShellAsync("pgrep -fx 'sleep 100' || :"));
        var missing = await machine.ApplyAsync("slow", new CommandResource("missing", new Command("no-such-program")));
        Assert.StartsWith("The command 'missing' could not run: the host has no program 'no-such-program'", missing.Told.Item2, StringComparison.Ordinal);
        var asUser = await machine.ApplyAsync("slow", new CommandResource("who", new Command("sh", "-c", "id -un >/tmp/who; sleep 1000 & exit 0")) { User = "daemon" });
        Assert.Equal((ApplyOutcome.Done, "daemon"), (asUser.Result.Outcome, await machine.ShellAsync("cat /tmp/who; pkill -x sleep || :")));
        Assert.Equal("", await machine.ShellAsync("ls /tmp/tmp.* 2>/dev/null || :"));
    }
}
