using System.Globalization;

namespace HostKit.Core.MachineTests.Activation;

/// <summary>What starts a unit while it is meant to be down, and what goes down with it.</summary>
public sealed class TriggerTests(ActivationMachine machine, ITestOutputHelper output) : IClassFixture<ActivationMachine>
{
    private const string Service = "[Service]\nExecStart=/usr/bin/sleep 1000\n";

    [Fact]
    public async Task A_timer_that_fires_ten_times_a_second_does_not_start_the_former_service_in_between()
    {
        // Up most of the time, and started by its timer within 100 ms whenever it is not; it takes its time to stop.
        IComponent[] Units(string word) =>
        [
            ActivationMachine.File("busy.service", $"[Unit]\nStartLimitIntervalSec=0\n[Service]\nEnvironment=WORD={word}\nExecStart=/bin/sh -c 'echo $WORD $(cat /etc/busy/word) >>/run/busy; exec sleep 1000'\nExecStop=/bin/sleep 0.5\n"),
            new FileResource("/etc/busy/word", word), .. ActivationMachine.Started("busy.timer", "[Timer]\nAccuracySec=1ms\nOnActiveSec=100ms\nOnUnitInactiveSec=100ms\n"),
        ];
        await machine.ApplyAsync("busy", Units("0"));
        await machine.ShellAsync("until [ -e /run/busy ]; do sleep 0.02; done");
        for (var i = 1; i <= 5; i++)
        {
            var applied = await machine.ApplyAsync("busy", Units(i.ToString(CultureInfo.InvariantCulture)));
            Assert.Equal((ApplyOutcome.Done, ""), applied.Told);
            Assert.Equal("Restart busy.service, Restart busy.timer", applied.Units);
        }

        output.WriteLine(await machine.ShellAsync("cat /run/busy"));
        Assert.Equal("0 0\n1 1\n2 2\n3 3\n4 4\n5 5", await machine.ShellAsync("cat /run/busy"));

        var removed = await machine.ApplyAsync("busy");
        Assert.Equal((ApplyOutcome.Done, ""), removed.Told);
        Assert.Equal("", await machine.ShellAsync("systemctl list-units --all --no-legend 'busy*'"));
    }

    [Fact]
    public async Task A_job_that_its_timer_starts_all_the_time_is_changed_and_removed_without_a_fuss()
    {
        IComponent[] Units(string word) =>
        [
            ActivationMachine.File("job.service", $"[Unit]\nStartLimitIntervalSec=0\n[Service]\nType=oneshot\nExecStart=/bin/sh -c 'sleep 0.05; echo {word} >>/run/job'\n"),
            .. ActivationMachine.Started("job.timer", "[Timer]\nAccuracySec=1ms\nOnActiveSec=1ms\nOnUnitInactiveSec=50ms\n"),
        ];
        await machine.ApplyAsync("job", Units("0"));
        for (var i = 1; i <= 5; i++)
        {
            var applied = await machine.ApplyAsync("job", Units(i.ToString(CultureInfo.InvariantCulture)));
            Assert.Equal((ApplyOutcome.Done, "", ""), (applied.Result.Outcome, applied.Told.Item2, applied.Units));
            await Task.Delay(200, TestContext.Current.CancellationToken);
        }

        Assert.Equal("0 1 2 3 4 5", await machine.ShellAsync("uniq /run/job | tr '\\n' ' '"));
        Assert.Equal((ApplyOutcome.Done, ""), (await machine.ApplyAsync("job")).Told);
        Assert.Equal("", await machine.ShellAsync("systemctl list-units --all --no-legend 'job.*'"));
    }

    [Fact]
    public async Task A_socket_is_bound_anew_and_what_it_serves_comes_back_if_it_was_up()
    {
        IComponent[] Units(string port, string extra) =>
        [
            .. ActivationMachine.Started("listen.socket", $"[Socket]\nListenStream=127.0.0.1:{port}\n"),
            ActivationMachine.File("listen.service", "[Unit]\nRequires=listen.socket\n" + Service + extra),
        ];
        await machine.ApplyAsync("listen", Units("7101", ""));
        Assert.Equal((ApplyOutcome.Done, ""), (await machine.ApplyAsync("listen", Units("7102", ""))).Told);
        Assert.Equal("inactive", await machine.PropertyAsync("listen.service", "ActiveState"));
        await machine.ShellAsync("exec 3<>/dev/null; bash -c 'exec 3<>/dev/tcp/127.0.0.1/7102'; until systemctl -q is-active listen; do sleep 0.02; done");

        var moved = await machine.ApplyAsync("listen", Units("7103", "KillMode=mixed\n"));
        Assert.Equal((ApplyOutcome.Done, ""), moved.Told);
        Assert.Equal("Restart listen.service, Restart listen.socket", moved.Units);
        Assert.Equal("active active", $"{await machine.PropertyAsync("listen.socket", "ActiveState")} {await machine.PropertyAsync("listen.service", "ActiveState")}");
        Assert.Contains(":7103", await machine.ShellAsync("ss -ltn 2>/dev/null || cat /proc/net/tcp | grep -q 1BBF && echo :7103"), StringComparison.Ordinal);

        // A service alone, changed in place: its socket stays open all the time.
        var since = await machine.PropertyAsync("listen.socket", "ActiveEnterTimestampMonotonic");
        var alone = await machine.ApplyAsync("listen", Units("7103", "KillMode=mixed\nNice=3\n"));
        Assert.Equal((ApplyOutcome.Done, "", "Restart listen.service"), (alone.Result.Outcome, alone.Told.Item2, alone.Units));
        Assert.Equal(since, await machine.PropertyAsync("listen.socket", "ActiveEnterTimestampMonotonic"));
    }

    [Fact]
    public async Task A_connection_is_served_to_its_end_by_the_definition_it_began_with()
    {
        IComponent[] Units(string word) =>
        [
            .. ActivationMachine.Started("each.socket", "[Socket]\nListenStream=127.0.0.1:7110\nAccept=yes\n"),
            ActivationMachine.File("each@.service", $"[Service]\nStandardInput=socket\nExecStart=/bin/sh -c 'echo {word}; exec cat'\n"),
        ];
        await machine.ApplyAsync("each", Units("old"));
        await machine.ShellAsync("setsid -f bash -c 'exec 3<>/dev/tcp/127.0.0.1/7110; head -n1 <&3 >/run/each; until [ -e /run/go ]; do sleep 0.02; done; echo still >&3; head -n1 <&3 >>/run/each' >/dev/null 2>&1; until [ -s /run/each ]; do sleep 0.02; done");
        var applied = await machine.ApplyAsync("each", Units("new"));
        output.WriteLine(applied.Notes);
        Assert.Equal((ApplyOutcome.Done, "", ""), (applied.Result.Outcome, applied.Told.Item2, applied.Units));
        Assert.Contains("it serves one connection", applied.Notes, StringComparison.Ordinal);
        await machine.ShellAsync("touch /run/go; until [ \"$(wc -l </run/each)\" = 2 ]; do sleep 0.02; done");
        Assert.Equal("old\nstill\nnew", await machine.ShellAsync("cat /run/each; bash -c 'exec 3<>/dev/tcp/127.0.0.1/7110; head -n1 <&3'"));
    }

    [Fact]
    public async Task What_systemd_takes_down_with_a_restarted_unit_is_up_again_and_what_was_down_stays_down()
    {
        await machine.ShellAsync("""
            cd /run/systemd/system
            printf '[Unit]\nRequires=base.service\nAfter=base.service\n[Service]\nExecStart=/usr/bin/sleep 1000\n' >requires.service
            printf '[Unit]\nBindsTo=requires.service\nAfter=requires.service\n[Service]\nExecStart=/usr/bin/sleep 1000\n' >bound.service
            printf '[Unit]\nPartOf=base.service\n[Service]\nExecStart=/usr/bin/sleep 1000\n' >part.service
            cp requires.service down.service
            """);
        IComponent[] Base(string text) => ActivationMachine.Started("base.service", Service + text);
        await machine.ApplyAsync("base", Base(""));
        await machine.ShellAsync("systemctl start bound part");
        foreach (var text in new[] { "KillMode=mixed\n", "KillMode=mixed\nNice=3\n" })
        {
            Assert.Equal((ApplyOutcome.Done, ""), (await machine.ApplyAsync("base", Base(text))).Told);
            Assert.Equal("active\nactive\nactive\ninactive", await machine.ShellAsync("systemctl is-active requires bound part down || :"));
        }

        var stopped = await machine.ApplyAsync("base", ActivationMachine.File("base.service", Service + "KillMode=mixed\nNice=3\n"), new UnitState("base.service") { Started = false });
        output.WriteLine(stopped.Notes);
        Assert.Contains("core.stops-with: requires.service needs it", stopped.Notes, StringComparison.Ordinal);
        Assert.Equal((ApplyOutcome.Done, ""), stopped.Told);
        Assert.Equal("inactive", await machine.PropertyAsync("requires.service", "ActiveState"));
    }

    [Fact]
    public async Task What_was_stopped_by_hand_is_told_and_comes_back_only_where_the_script_says_so()
    {
        IComponent[] Units(string text) =>
        [
            .. ActivationMachine.Started("said.service", Service),
            ActivationMachine.File("unsaid.service", "[Unit]\nPartOf=said.service\n" + Service + "[Install]\nWantedBy=multi-user.target\n"), new UnitState("unsaid.service") { Enabled = true },
            ActivationMachine.File("some.target", "[Unit]\nWants=unsaid.service\n" + text), new UnitState("some.target") { Started = true },
        ];
        await machine.ApplyAsync("hand", Units(""));
        await machine.ShellAsync("systemctl stop said unsaid");
        var drift = Assert.Single((await machine.Machine.Host.StatusAsync("hand")).Drift);
        output.WriteLine(drift.Cause);
        Assert.Equal(("said.service", ChangeAction.Start), (drift.Id, drift.Action));
        Assert.StartsWith("was stopped by hand, or ended by itself, at ", drift.Cause, StringComparison.Ordinal);
        Assert.EndsWith("since generation 1", drift.Cause, StringComparison.Ordinal);

        var applied = await machine.ApplyAsync("hand", Units("Description=Changed\nAfter=network.target\nWants=other.service\n"));
        Assert.Equal((ApplyOutcome.Done, "", "Start said.service"), (applied.Result.Outcome, applied.Told.Item2, applied.Units));
        Assert.Equal("active\ninactive", await machine.ShellAsync("systemctl is-active said unsaid || :"));
    }
}
