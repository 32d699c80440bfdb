namespace HostKit.Core.MachineTests.Activation;

/// <summary>Units as other people write them.</summary>
public sealed class ForeignUnitTests(ActivationMachine machine, ITestOutputHelper output) : IClassFixture<ActivationMachine>
{
    private const string Service = "[Service]\nExecStart=/usr/bin/sleep 1000\n";

    [Fact]
    public async Task A_drop_in_under_another_name_of_a_unit_is_one_of_the_unit()
    {
        await machine.ShellAsync("cd /usr/lib/systemd/system; printf '[Service]\\nExecStart=/usr/bin/sleep 1000\\n' >real.service; ln -s real.service called.service; systemctl daemon-reload; systemctl start called");
        var pid = await machine.PropertyAsync("real.service", "MainPID");
        var applied = await machine.ApplyAsync("alias", ActivationMachine.File("called.service.d/a.conf", "[Service]\nNice=4\n"));
        Assert.Equal((ApplyOutcome.Done, "", "Restart real.service"), (applied.Result.Outcome, applied.Told.Item2, applied.Units));
        Assert.NotEqual(pid, await machine.PropertyAsync("real.service", "MainPID"));
        Assert.Equal("4", await machine.PropertyAsync("real.service", "Nice"));
        Assert.Equal("Restart real.service", (await machine.ApplyAsync("alias")).Units);
        Assert.Equal("0", await machine.PropertyAsync("real.service", "Nice"));
    }

    [Fact]
    public async Task A_service_that_notifies_of_its_reload_is_waited_for()
    {
        IComponent[] Units(string conf) =>
        [
            new FileResource("/etc/tells.conf", conf),
            ActivationMachine.File("tells.service", """
                [Service]
                Type=notify-reload
                NotifyAccess=all
                ExecStart=/bin/bash -c 'load() { systemd-notify --reloading; sleep 0.5; cp /etc/tells.conf /run/tells; systemd-notify --ready; }; trap load HUP; cp /etc/tells.conf /run/tells; systemd-notify --ready; while :; do sleep 0.05; done'

                """),
            new UnitState("tells.service") { Started = true, ReloadOnChange = ["/etc/tells.conf"] },
        ];
        Assert.Equal((ApplyOutcome.Done, ""), (await machine.ApplyAsync("tells", Units("one"))).Told);
        var pid = await machine.PropertyAsync("tells.service", "MainPID");
        var applied = await machine.ApplyAsync("tells", Units("two"));
        Assert.Equal((ApplyOutcome.Done, "", "Reload tells.service"), (applied.Result.Outcome, applied.Told.Item2, applied.Units));
        Assert.Equal(("two", pid), (await machine.ShellAsync("cat /run/tells"), await machine.PropertyAsync("tells.service", "MainPID")));
    }

    [Fact]
    public async Task A_kept_oneshot_is_undone_by_its_former_words_and_done_by_its_new_ones()
    {
        IComponent[] Rule(string name) => ActivationMachine.Started("rule.service", $"[Service]\nType=oneshot\nRemainAfterExit=yes\nExecStart=/bin/touch /run/rule-{name}\nExecStop=/bin/rm /run/rule-{name}\n");
        await machine.ApplyAsync("rule", Rule("one"));
        Assert.Equal((ApplyOutcome.Done, ""), (await machine.ApplyAsync("rule", Rule("two"))).Told);
        Assert.Equal("/run/rule-two", await machine.ShellAsync("ls /run/rule-*"));
        Assert.Equal((ApplyOutcome.Done, ""), (await machine.ApplyAsync("rule")).Told);
        Assert.Equal("", await machine.ShellAsync("ls /run/rule-* 2>/dev/null || :"));
    }

    [Fact]
    public async Task A_renamed_service_hands_its_port_over()
    {
        IComponent[] Web(string name) => [.. ActivationMachine.Started($"{name}.service", "[Service]\nType=exec\nExecStart=/usr/sbin/nginx -c /etc/web.conf\n"),
            new FileResource("/etc/web.conf", "pid /run/web.pid; daemon off; events {} http { server { listen 8111; return 204; } }\n"), new HttpProbe("web", new Uri("http://127.0.0.1:8111/")) { Status = 204 }];
        Assert.Equal((ApplyOutcome.Done, ""), (await machine.ApplyAsync("web", Web("oldweb"))).Told);
        var renamed = await machine.ApplyAsync("web", Web("newweb"));
        Assert.Equal((ApplyOutcome.Done, "", "Stop oldweb.service, Start newweb.service"), (renamed.Result.Outcome, renamed.Told.Item2, renamed.Units));
        // And back, all the way, when the new one does not work.
        var failed = await machine.ApplyAsync("web", [.. Web("lastweb")[..^1], new HttpProbe("web", new Uri("http://127.0.0.1:8111/")) { Status = 500, Deadline = TimeSpan.FromMilliseconds(300) }]);
        output.WriteLine(failed.Told.Item2);
        Assert.Equal(ApplyOutcome.RolledBack, failed.Result.Outcome);
        Assert.Equal("active not-found", $"{await machine.PropertyAsync("newweb.service", "ActiveState")} {await machine.PropertyAsync("lastweb.service", "LoadState")}");
        await machine.ApplyAsync("web");
    }

    [Fact]
    public async Task A_path_unit_a_service_of_another_name_and_a_slice_of_their_own_come_change_and_go()
    {
        IComponent[] Units(string word) =>
        [
            ActivationMachine.File("box-jobs.slice", "[Slice]\nTasksMax=50\n"),
            ActivationMachine.File("inbox-work.service", $"[Service]\nSlice=box-jobs.slice\nExecStart=/bin/sh -c 'rm -f /run/inbox; echo {word} >>/run/inbox.log; exec sleep 1000'\nExecStopPost=/bin/sh -c 'echo {word} down >>/run/inbox.log'\n"),
            .. ActivationMachine.Started("inbox.path", "[Path]\nPathExists=/run/inbox\nUnit=inbox-work.service\n"),
        ];
        await machine.ApplyAsync("inbox", Units("one"));
        await machine.ShellAsync("touch /run/inbox; until [ -e /run/inbox.log ]; do sleep 0.02; done; touch /run/inbox");
        var changed = await machine.ApplyAsync("inbox", Units("two"));
        Assert.Equal((ApplyOutcome.Done, "", "Restart inbox-work.service, Restart inbox.path"), (changed.Result.Outcome, changed.Told.Item2, changed.Units));
        await machine.ShellAsync("until [ \"$(wc -l </run/inbox.log)\" = 3 ]; do sleep 0.02; done");
        Assert.Equal("one, one down, two", (await machine.ShellAsync("cat /run/inbox.log")).Replace("\n", ", ", StringComparison.Ordinal));
        Assert.Equal((ApplyOutcome.Done, ""), (await machine.ApplyAsync("inbox")).Told);
        Assert.Equal("", await machine.ShellAsync("systemctl list-units --all --no-legend 'inbox*'; systemctl list-jobs --no-legend"));
    }

    [Fact]
    public async Task Those_who_are_logged_in_stay_so()
    {
        await machine.ShellAsync("systemctl start user@0.service");
        var pid = await machine.PropertyAsync("user@0.service", "MainPID");
        var applied = await machine.ApplyAsync("users", ActivationMachine.File("user@.service.d/a.conf", "[Service]\nEnvironment=A=1\n"));
        Assert.Equal((ApplyOutcome.Done, "", ""), (applied.Result.Outcome, applied.Told.Item2, applied.Units));
        Assert.Contains("unit", applied.Plan.Findings[0].Path, StringComparison.Ordinal);
        Assert.Contains("people are logged in through it", applied.Notes, StringComparison.Ordinal);
        Assert.Equal(pid, await machine.PropertyAsync("user@0.service", "MainPID"));
    }

    [Fact]
    public async Task An_adopted_unit_that_is_given_back_runs_as_it_was_before()
    {
        await machine.ShellAsync("printf '[Service]\\nExecStart=/usr/bin/sleep 111\\n' >/etc/systemd/system/taken.service; systemctl daemon-reload; systemctl start taken");
        Assert.Equal((ApplyOutcome.Done, ""), (await machine.ApplyAsync("taken", new FileResource("/etc/systemd/system/taken.service", Service) { Adopt = true })).Told);
        Assert.Equal("sleep 1000", await Command());
        var back = await machine.ApplyAsync("taken");
        Assert.Equal((ApplyOutcome.Done, "", "Restart taken.service"), (back.Result.Outcome, back.Told.Item2, back.Units));
        Assert.Equal("sleep 111", await Command());

        async Task<string> Command() => (await machine.ShellAsync("tr '\\0' ' ' </proc/$(systemctl show -P MainPID taken)/cmdline")).Replace("/usr/bin/", "", StringComparison.Ordinal);
    }
}
