namespace HostKit.Core.MachineTests.Activation;

/// <summary>Units that are changed by something else than a file of their own name.</summary>
public sealed class DefinitionTests(ActivationMachine machine, ITestOutputHelper output) : IClassFixture<ActivationMachine>
{
    private const string Service = "[Service]\nExecStart=/usr/bin/sleep 1000\n";

    [Fact]
    public async Task Every_kind_of_drop_in_restarts_the_units_it_is_read_for_and_no_others()
    {
        await machine.ShellAsync("""
            cd /run/systemd/system
            for u in web-one web-two other tpl@ ; do printf '[Service]\nExecStart=/usr/bin/sleep 1000\n' >$u.service; done
            systemctl daemon-reload; systemctl start web-one web-two other tpl@a tpl@b
            """);
        string[] units = ["web-one", "web-two", "other", "tpl@a", "tpl@b"];
        Assert.Equal("web-one", await Restarted("web-one.service.d/a.conf", units));
        Assert.Equal("web-one, web-two", await Restarted("web-.service.d/b.conf", units));
        Assert.Equal("tpl@a, tpl@b", await Restarted("tpl@.service.d/c.conf", units));
        Assert.Equal("tpl@b", await Restarted("tpl@b.service.d/d.conf", units));
        // The nearer one of two drop-ins of one name is in force already.
        Assert.Equal("web-two", await Restarted("web-.service.d/a.conf", units));
        Assert.Equal("web-one, web-two, other, tpl@a, tpl@b", await Restarted("service.d/e.conf", units, "[Service]\nUMask=0027\n"));
        Assert.Empty((await machine.Machine.Host.StatusAsync("drop")).Drift);
    }

    private readonly List<FileResource> _dropIns = [];

    private async Task<string> Restarted(string dropIn, string[] units, string text = "[Service]\nNice=3\n")
    {
        if (text.Contains("UMask", StringComparison.Ordinal))
        {
            // Only the units of this test: the machine's own would all restart, too.
            foreach (var unit in (await machine.ShellAsync("systemctl list-units --no-legend --plain --type=service --state=running | cut -d' ' -f1")).Split('\n').Where(u => !units.Contains(u[..^8])))
                _dropIns.Add(ActivationMachine.File($"{unit}.d/e.conf", "[Unit]\n"));
            await machine.ApplyAsync("drop", _dropIns);
        }

        var before = await Pids(units);
        _dropIns.Add(ActivationMachine.File(dropIn, text));
        var applied = await machine.ApplyAsync("drop", _dropIns);
        output.WriteLine(applied.Units);
        Assert.Equal((ApplyOutcome.Done, ""), applied.Told);
        var after = await Pids(units);
        return string.Join(", ", units.Where((_, i) => before[i] != after[i]));
    }

    private async Task<string[]> Pids(string[] units) => (await machine.ShellAsync(string.Join("; ", units.Select(u => $"systemctl show -P MainPID {u}")))).Split('\n');

    [Fact]
    public async Task A_drop_in_that_resets_what_the_unit_says_is_compared_with_it_as_one()
    {
        await machine.ApplyAsync("reset", ActivationMachine.Started("reset.service", Service + "Environment=A=1\n"));
        var pid = await machine.PropertyAsync("reset.service", "MainPID");
        IComponent[] same = [.. ActivationMachine.Started("reset.service", Service + "Environment=A=1\n"), ActivationMachine.File("reset.service.d/same.conf", "[Service]\nEnvironment=\nEnvironment=A=1\n")];
        Assert.Equal((ApplyOutcome.Done, ""), (await machine.ApplyAsync("reset", same)).Told);
        Assert.Equal(pid, await machine.PropertyAsync("reset.service", "MainPID"));
        IComponent[] moved = [.. ActivationMachine.Started("reset.service", Service), ActivationMachine.File("reset.service.d/same.conf", "[Service]\nEnvironment=A=1\n")];
        Assert.Equal((ApplyOutcome.Done, ""), (await machine.ApplyAsync("reset", moved)).Told);
        Assert.Equal(pid, await machine.PropertyAsync("reset.service", "MainPID"));
    }

    [Fact]
    public async Task A_linked_unit_changes_with_its_target()
    {
        IComponent[] Linked(string seconds) =>
        [
            new FileResource("/opt/app/linked.service", Service.Replace("1000", seconds, StringComparison.Ordinal)),
            new SymlinkResource("/etc/systemd/system/linked.service", "/opt/app/linked.service"), new UnitState("linked.service") { Started = true },
        ];
        Assert.Equal((ApplyOutcome.Done, ""), (await machine.ApplyAsync("linked", Linked("1000"))).Told);
        var pid = await machine.PropertyAsync("linked.service", "MainPID");
        var applied = await machine.ApplyAsync("linked", Linked("2000"));
        Assert.Equal((ApplyOutcome.Done, ""), applied.Told);
        Assert.Equal("Restart linked.service", applied.Units);
        Assert.NotEqual(pid, await machine.PropertyAsync("linked.service", "MainPID"));
        Assert.Equal("no", await machine.PropertyAsync("linked.service", "NeedDaemonReload"));
    }

    [Fact]
    public async Task A_masked_unit_stops_and_can_be_started_again_when_the_mask_goes()
    {
        await machine.ShellAsync("printf '[Service]\\nExecStart=/usr/bin/sleep 1000\\n' >/usr/lib/systemd/system/theirs.service; systemctl daemon-reload; systemctl start theirs");
        var masked = await machine.ApplyAsync("mask", new SymlinkResource("/etc/systemd/system/theirs.service", "/dev/null"));
        Assert.Equal((ApplyOutcome.Done, ""), masked.Told);
        Assert.Equal(("Stop theirs.service", "inactive", "masked"), (masked.Units, await machine.PropertyAsync("theirs.service", "ActiveState"), await machine.PropertyAsync("theirs.service", "LoadState")));
        var refused = await Assert.ThrowsAsync<InvalidConfigurationException>(() => machine.PlanAsync("mask", new SymlinkResource("/etc/systemd/system/theirs.service", "/dev/null"), new UnitState("theirs.service") { Started = true }));
        Assert.Contains("core.masked", refused.Message, StringComparison.Ordinal);

        Assert.Equal((ApplyOutcome.Done, ""), (await machine.ApplyAsync("mask", new UnitState("theirs.service") { Started = true })).Told);
        Assert.Equal("active", await machine.PropertyAsync("theirs.service", "ActiveState"));
    }

    [Fact]
    public async Task A_mount_takes_up_options_while_it_is_mounted_and_is_mounted_anew_from_elsewhere()
    {
        IComponent[] Mount(string type, string options) => ActivationMachine.Started("srv-disk.mount", $"[Unit]\nDescription=A disk of {options}\n[Mount]\nWhat=none\nWhere=/srv/disk\nType={type}\nOptions={options}\n");
        Assert.Equal((ApplyOutcome.Done, ""), (await machine.ApplyAsync("mount", Mount("tmpfs", "size=1m"))).Told);
        await machine.ShellAsync("echo kept >/srv/disk/file");
        var options = await machine.ApplyAsync("mount", Mount("tmpfs", "size=2m"));
        Assert.Equal((ApplyOutcome.Done, ""), options.Told);
        Assert.Equal(("Reload srv-disk.mount", "kept"), (options.Units, await machine.ShellAsync("cat /srv/disk/file")));
        Assert.Contains("size=2048k", await machine.ShellAsync("grep /srv/disk /proc/mounts"), StringComparison.Ordinal);
        var type = await machine.ApplyAsync("mount", Mount("ramfs", "size=2m"));
        Assert.Equal((ApplyOutcome.Done, ""), type.Told);
        Assert.Equal("Restart srv-disk.mount", type.Units);
        Assert.Contains("ramfs", await machine.ShellAsync("grep /srv/disk /proc/mounts"), StringComparison.Ordinal);
        Assert.Equal((ApplyOutcome.Done, ""), (await machine.ApplyAsync("mount")).Told);
        Assert.Equal("", await machine.ShellAsync("grep /srv/disk /proc/mounts || :"));
    }

    [Fact]
    public async Task What_others_stand_on_is_only_read_again()
    {
        var applied = await machine.ApplyAsync(
            "standing", ActivationMachine.File("tmp.mount.d/a.conf", "[Mount]\nWhat=elsewhere\n"), ActivationMachine.File("system.slice.d/a.conf", "[Slice]\nTasksMax=9000\n"),
            ActivationMachine.File("multi-user.target.d/a.conf", "[Unit]\nDescription=All\nWants=nobody.service\n"));
        output.WriteLine(applied.Notes);
        Assert.Equal((ApplyOutcome.Done, ""), applied.Told);
        Assert.Equal("", applied.Units);
        Assert.Equal("All", await machine.PropertyAsync("multi-user.target", "Description"));
        Assert.Equal("9000", await machine.PropertyAsync("system.slice", "TasksMax"));
    }

    [Fact]
    public async Task An_elapsed_timer_and_a_path_take_up_what_they_wait_for_now()
    {
        IComponent[] Units(string timer, string path) =>
        [
            ActivationMachine.File("watch.service", "[Service]\nType=oneshot\nExecStart=/bin/sh -c 'echo %n >>/run/watch'\n"),
            .. ActivationMachine.Started("watch.timer", $"[Timer]\nAccuracySec=1ms\n{timer}\n"), .. ActivationMachine.Started("watch.path", $"[Path]\nPathExists={path}\n"),
        ];
        await machine.ApplyAsync("watch", Units("OnActiveSec=1ms", "/run/nowhere"));
        await machine.ShellAsync("until [ -e /run/watch ]; do sleep 0.02; done; rm /run/watch");
        Assert.Equal("elapsed", await machine.PropertyAsync("watch.timer", "SubState"));
        var applied = await machine.ApplyAsync("watch", Units("OnCalendar=*-01-01", "/run/somewhere"));
        Assert.Equal((ApplyOutcome.Done, ""), applied.Told);
        Assert.Equal(("Restart watch.path, Restart watch.timer", "waiting"), (applied.Units, await machine.PropertyAsync("watch.timer", "SubState")));
        await machine.ShellAsync("touch /run/somewhere; until [ -e /run/watch ]; do sleep 0.02; done; rm -f /run/somewhere");
    }
}
