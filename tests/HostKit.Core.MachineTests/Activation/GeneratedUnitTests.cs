namespace HostKit.Core.MachineTests.Activation;

/// <summary>Units that a generator makes of a declared file, as podman's does: they are not there when the plan is made. The generator here is a stand-in of a few lines.</summary>
public sealed class GeneratedUnitTests(ActivationMachine machine) : IClassFixture<ActivationMachine>
{
    private const string Generator = """
        #!/bin/sh
        for file in /etc/containers/systemd/*.container; do
            [ -e "$file" ] || continue
            name=${file##*/}; name=${name%.container}
            printf '[Service]\nExecStart=/usr/bin/sleep %s\n' "$(sed -n 's/^Seconds=//p' "$file")" >"$1/$name.service"
        done
        """;

    [Fact]
    public async Task A_unit_of_a_generator_is_started_restarted_gone_back_to_and_stopped_with_its_file()
    {
        await machine.Machine.WriteTextAsync("/etc/systemd/system-generators/containers", Generator);
        await machine.ShellAsync("chmod 755 /etc/systemd/system-generators/containers");
        IComponent[] Container(int seconds) =>
        [
            new FileResource("/etc/containers/systemd/made.container", FormattableString.Invariant($"[Container]\nSeconds={seconds}\n")),
            new UnitState("made.service") { Started = true, RestartOnChange = ["/etc/containers/systemd/made.container"] },
        ];

        var first = await machine.ApplyAsync("made", Container(1001));
        Assert.Equal((ApplyOutcome.Done, "", "Start made.service"), (first.Result.Outcome, first.Told.Item2, first.Units));
        Assert.Contains("sleep 1001", await machine.PropertyAsync("made.service", "ExecStart"), StringComparison.Ordinal);
        Assert.Empty((await machine.PlanAsync("made", Container(1001))).Changes);

        var second = await machine.ApplyAsync("made", Container(1002));
        Assert.Equal((ApplyOutcome.Done, "", "Restart made.service"), (second.Result.Outcome, second.Told.Item2, second.Units));
        Assert.Equal("active", await machine.PropertyAsync("made.service", "ActiveState"));
        Assert.Contains("sleep 1002", await machine.ShellAsync("tr '\\0' ' ' </proc/$(systemctl show -P MainPID made.service)/cmdline"), StringComparison.Ordinal);

        var back = await (await machine.Machine.Host.PlanRollbackAsync("made", 1)).ApplyAsync();
        Assert.Equal((ApplyOutcome.Done, ""), (back.Outcome, string.Join('\n', back.Failures)));
        Assert.Contains("sleep 1001", await machine.ShellAsync("tr '\\0' ' ' </proc/$(systemctl show -P MainPID made.service)/cmdline"), StringComparison.Ordinal);

        var removed = await machine.ApplyAsync("made");
        Assert.Equal((ApplyOutcome.Done, ""), removed.Told);
        Assert.Equal("", await machine.ShellAsync("systemctl list-units --all --no-legend 'made*'"));
        Assert.False(await machine.Machine.ExistsAsync("/etc/containers/systemd/made.container"));
    }

    [Fact]
    public async Task A_unit_that_no_declared_file_makes_is_still_an_error()
    {
        var mistake = await Assert.ThrowsAsync<InvalidConfigurationException>(() => machine.PlanAsync("made-not", new UnitState("nowhere.service") { Started = true, RestartOnChange = ["/etc/containers/systemd/other.container"] }));
        Assert.Contains("the host has no such unit", mistake.Message, StringComparison.Ordinal);
    }
}
