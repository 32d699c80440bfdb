namespace HostKit.Core.MachineTests.Bus;

[Collection("bus")]
public sealed class UnitQueryTests(BusMachine machine)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_connection_knows_systemds_version()
    {
        var said = await machine.Machine.RunAsync("systemctl", "--version");

        Assert.Contains($"({machine.Bus.Version})", said.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Units_are_listed_in_the_order_asked_for_whether_they_exist_or_not()
    {
        var units = await machine.Bus.ListUnitsByNamesAsync(
            ["no-such.service", "dbus.service", "multi-user.target", "dbus.service", "1st-\\x2d:odd_one@x.service"], Cancel);

        Assert.Equal(["no-such.service", "dbus.service", "multi-user.target", "dbus.service", "1st-\\x2d:odd_one@x.service"], units.Select(u => u.Name.Value));
        Assert.Equal([LoadStates.NotFound, LoadStates.Loaded, LoadStates.Loaded, LoadStates.Loaded, LoadStates.NotFound], units.Select(u => u.LoadState));
        Assert.Equal(
            [("inactive", "dead"), ("active", "running"), ("active", "active"), ("active", "running"), ("inactive", "dead")],
            units.Select(u => (u.ActiveState, u.SubState)));
        Assert.Equal("D-Bus System Message Bus", units[1].Description);
        Assert.Equal("/org/freedesktop/systemd1/unit/dbus_2eservice", units[1].ObjectPath);
        Assert.All(units, unit => Assert.Null(unit.JobId));
    }

    [Fact]
    public async Task An_alias_is_answered_with_the_units_main_name()
    {
        var unit = Assert.Single(await machine.Bus.ListUnitsByNamesAsync(["dbus-org.freedesktop.login1.service"], Cancel));
        var properties = await machine.PropertiesAsync("dbus-org.freedesktop.login1.service");

        Assert.Equal("systemd-logind.service", unit.Name.Value);
        Assert.Equal("systemd-logind.service", properties.Name.Value);
        Assert.Contains("dbus-org.freedesktop.login1.service", properties.Names);
    }

    [Fact]
    public async Task No_names_give_no_units() => Assert.Empty(await machine.Bus.ListUnitsByNamesAsync([], Cancel));

    [Fact]
    public async Task A_template_is_refused_in_systemds_words()
    {
        var exception = await Assert.ThrowsAsync<BusException>(() => machine.Bus.ListUnitsByNamesAsync(["getty@.service"], Cancel));

        Assert.Equal("org.freedesktop.DBus.Error.InvalidArgs", exception.ErrorName);
        Assert.Contains("getty@.service is missing the instance name", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_in_the_middle_of_its_start_shows_its_job()
    {
        await machine.WriteUnitsAsync(("slow-start.service", "[Service]\nType=oneshot\nExecStart=sleep 30"));
        await machine.Bus.RunJobsAsync([new("slow-start.service", JobKind.Start)], TimeSpan.FromMilliseconds(300), cancellationToken: Cancel);

        var unit = Assert.Single(await machine.Bus.ListUnitsByNamesAsync(["slow-start.service"], Cancel));
        await machine.RunAsync(new UnitJob("slow-start.service", JobKind.Stop));

        Assert.Equal("start", unit.JobType);
        Assert.True(unit.JobId > 0);
        Assert.Equal((ActiveStates.Activating, "start"), (unit.ActiveState, unit.SubState));
    }

    [Fact]
    public async Task Properties_of_a_running_service_are_those_systemctl_shows()
    {
        await machine.WriteUnitsAsync(
            ("props.service", "[Unit]\nDescription=Prüfung „ä“\n[Service]\nType=exec\nExecStart=sleep infinity\nExecReload=true\n[Install]\nWantedBy=multi-user.target"),
            ("props.timer", "[Timer]\nOnActiveSec=1h"));
        await machine.Machine.RunAsync("mkdir", "-p", "/etc/systemd/system/props.service.d");
        await machine.WriteUnitsAsync(("props.service.d/10-a.conf", "[Service]\nNice=1"), ("props.service.d/20-b.conf", "[Service]\nNice=2"));
        await machine.RunAsync(new("props.service", JobKind.Start), new("props.timer", JobKind.Start));

        var unit = await machine.PropertiesAsync("props.service");
        var timer = await machine.PropertiesAsync("props.timer");

        Assert.Equal("Prüfung „ä“", unit.Description);
        Assert.Equal(
            (LoadStates.Loaded, ActiveStates.Active, "running", "disabled"), (unit.LoadState, unit.ActiveState, unit.SubState, unit.UnitFileState));
        Assert.Equal("/etc/systemd/system/props.service", unit.FragmentPath);
        Assert.Equal(["/etc/systemd/system/props.service.d/10-a.conf", "/etc/systemd/system/props.service.d/20-b.conf"], unit.DropInPaths);
        Assert.Equal(("exec", "success", 0), (unit.Type, unit.Result, unit.NRestarts));
        Assert.True(unit.CanReload);
        Assert.True(unit.ConditionResult);
        Assert.False(unit.NeedDaemonReload);
        Assert.Equal((null, null), (unit.ExecMainCode, unit.ExecMainStatus));
        Assert.Equal(["props.timer"], unit.TriggeredBy.Select(u => u.Value));
        Assert.Equal(["props.service"], timer.Triggers.Select(u => u.Value));
        Assert.Equal((null, null, "success"), (timer.Type, timer.MainPid, timer.Result));
        var shown = await machine.Machine.RunAsync("systemctl", "show", "-P", "MainPID", "-P", "InvocationID", "props.service");
        Assert.Equal([$"{unit.MainPid}", unit.InvocationId], shown.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Properties_of_a_missing_unit_say_that_it_is_missing()
    {
        var unit = await machine.PropertiesAsync("no-such.service");

        Assert.Equal((LoadStates.NotFound, ActiveStates.Inactive), (unit.LoadState, unit.ActiveState));
        Assert.Equal((null, null, null, null), (unit.FragmentPath, unit.InvocationId, unit.MainPid, unit.ConditionResult));
    }

    [Fact]
    public async Task Properties_of_units_without_processes_are_read_too()
    {
        var target = await machine.PropertiesAsync("multi-user.target");
        var mount = await machine.PropertiesAsync("-.mount");

        Assert.Equal((ActiveStates.Active, null, null), (target.ActiveState, target.Result, target.Type));
        Assert.Equal((ActiveStates.Active, "success", "-.mount"), (mount.ActiveState, mount.Result, mount.Name.Value));
    }

    [Fact]
    public async Task A_changed_file_is_taken_up_by_a_reload()
    {
        await machine.WriteUnitsAsync(("changing.service", "[Unit]\nDescription=before\n[Service]\nExecStart=sleep infinity"));
        Assert.Equal("before", (await machine.PropertiesAsync("changing.service")).Description);
        await machine.RunAsync(new UnitJob("changing.service", JobKind.Start));
        await machine.Machine.WriteTextAsync(
            "/etc/systemd/system/changing.service", "[Unit]\nDescription=after\n[Service]\nExecStart=sleep infinity\n", cancellationToken: Cancel);

        var changed = await machine.PropertiesAsync("changing.service");
        await machine.Bus.ReloadAsync(Cancel);
        var reloaded = await machine.PropertiesAsync("changing.service");

        Assert.Equal(("before", true), (changed.Description, changed.NeedDaemonReload));
        Assert.Equal(("after", false), (reloaded.Description, reloaded.NeedDaemonReload));
        Assert.Equal(changed.MainPid, reloaded.MainPid);
    }

    [Fact]
    public async Task Calls_from_many_threads_are_all_answered()
    {
        var calls = Enumerable.Range(0, 100).Select(async number =>
        {
            UnitName name = number % 2 == 0 ? "dbus.service" : $"missing-{number}.service";
            return (await machine.PropertiesAsync(name)).Name == name;
        });

        Assert.All(await Task.WhenAll(calls), Assert.True);
    }
}
