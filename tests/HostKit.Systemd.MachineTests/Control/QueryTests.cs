using System.Collections.Immutable;

namespace HostKit.Systemd.MachineTests;

/// <summary>Lists, unit files and properties.</summary>
[Collection("machine")]
public sealed class QueryTests(SystemdMachine machine)
{
    private static CancellationToken Cancel => Controlled.Cancel;

    [Fact]
    public async Task Units_are_listed_by_pattern_and_state()
    {
        await machine.WriteUnitsAsync(("listed-up.service", "[Service]\nExecStart=sleep infinity"), ("listed-failed.service", "[Service]\nType=oneshot\nExecStart=false"));
        await using var systemd = await machine.ControlAsync();
        await systemd.StartAsync("listed-up.service", Cancel);
        await Assert.ThrowsAsync<UnitFailedException>(() => systemd.StartAsync("listed-failed.service", Cancel));

        var all = await systemd.ListAsync(cancellationToken: Cancel);
        var both = await systemd.ListAsync(["listed-*.service"], cancellationToken: Cancel);
        var failed = await systemd.ListAsync(["listed-*"], [ActiveStates.Failed], Cancel);
        await systemd.ResetFailedAsync("listed-failed.service", Cancel);
        var forgotten = await systemd.ListAsync(["listed-*"], [ActiveStates.Failed], Cancel);

        Assert.Contains(all, u => u.Name == "multi-user.target");
        Assert.Equal(["listed-failed.service", "listed-up.service"], both.Select(u => u.Name.Value).Order(StringComparer.Ordinal));
        Assert.Equal("listed-failed.service", Assert.Single(failed).Name.Value);
        Assert.Empty(forgotten);
    }

    [Fact]
    public async Task Unit_files_are_listed_as_systemctl_lists_them()
    {
        await using var systemd = await machine.ControlAsync();

        var files = await systemd.ListFilesAsync(["systemd-*", "*.target"], cancellationToken: Cancel);
        var enabled = await systemd.ListFilesAsync(["systemd-*", "*.target"], ["enabled"], Cancel);

        var said = await machine.Machine.RunAsync("systemctl", "list-unit-files", "--no-legend", "systemd-*", "*.target");
        Assert.Equal(
            said.Output.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(words => $"{words[0]} {words[1]}").Order(StringComparer.Ordinal),
            files.Select(f => $"{f.Name} {f.State}").Order(StringComparer.Ordinal));
        Assert.Equal(files.Where(f => f.State == "enabled").Select(f => f.Path).Order(StringComparer.Ordinal), enabled.Select(f => f.Path).Order(StringComparer.Ordinal));
        Assert.Contains(files, f => f.Name.IsTemplate);
    }

    [Fact]
    public async Task Any_property_is_read_with_its_type()
    {
        await machine.WriteUnitsAsync(("typed.service", """
            [Service]
            Type=exec
            ExecStart=/usr/bin/sleep infinity
            Environment=A=1 "B=two words"
            Nice=-5
            TimeoutStopSec=1min 30s
            RuntimeMaxSec=infinity
            CPUWeight=50
            SystemCallFilter=~@reboot
            """));
        await using var systemd = await machine.ControlAsync();
        var before = DateTimeOffset.UtcNow.AddSeconds(-1);

        var unit = await systemd.StartAsync("typed.service", Cancel);

        Assert.Equal(["A=1", "B=two words"], unit.GetTexts("Environment"));
        Assert.Equal((-5L, 50L), (unit.GetNumber("Nice"), unit.GetNumber("CPUWeight")));
        Assert.Equal((TimeSpan.FromSeconds(90), Timeout.InfiniteTimeSpan), (unit.GetTimeSpan("TimeoutStopUSec"), unit.GetTimeSpan("RuntimeMaxUSec")));
        Assert.InRange(unit.GetTime("ActiveEnterTimestamp")!.Value, before, DateTimeOffset.UtcNow.AddSeconds(1));
        Assert.Null(unit.GetTime("InactiveEnterTimestamp"));
        Assert.Equal((true, "system.slice"), (unit.GetBoolean("CanStart"), unit.GetText("Slice")));
        Assert.Equal((null, null, null), (unit.GetText("NoSuchProperty"), unit.GetNumber("NoSuchProperty"), unit.GetBoolean("NoSuchProperty")));
        var command = Assert.IsType<ImmutableArray<object?>>(Assert.Single(Assert.IsType<ImmutableArray<object?>>(unit.GetValue("ExecStart"))));
        Assert.Equal("/usr/bin/sleep", command[0]);
        Assert.Equal(["/usr/bin/sleep", "infinity"], Assert.IsType<ImmutableArray<string>>(command[1]));
        Assert.Equal(false, Assert.IsType<ImmutableArray<object?>>(unit.GetValue("SystemCallFilter"))[0]);
        Assert.True(unit.PropertyNames.Count() > 200);
    }

    [Fact]
    public async Task Every_property_of_every_unit_can_be_read()
    {
        await using var systemd = await machine.ControlAsync();

        foreach (var unit in await systemd.ListAsync(cancellationToken: Cancel))
        {
            var properties = await systemd.GetAsync(unit.Name, Cancel);
            Assert.All(properties.PropertyNames, name => Assert.NotNull(properties.GetValue(name)));
        }
    }

    [Fact]
    public async Task Timers_tell_their_next_elapse_as_the_expression_does()
    {
        await machine.WriteUnitsAsync(("soon.timer", "[Timer]\nOnCalendar=Mon..Fri 04:30 UTC\nUnit=systemd-tmpfiles-clean.service"));
        await using var systemd = await machine.ControlAsync();
        await systemd.StartAsync("soon.timer", Cancel);

        var timer = await systemd.GetAsync("soon.timer", Cancel);
        await systemd.StopAsync("soon.timer", Cancel);

        Assert.Equal(CalendarExpression.Parse("Mon..Fri 04:30 UTC").Next(DateTimeOffset.UtcNow), timer.GetTime("NextElapseUSecRealtime"));
    }

    [Fact]
    public async Task Units_are_enabled_and_disabled_with_the_links_told()
    {
        await machine.WriteUnitsAsync(("at-boot.service", "[Service]\nExecStart=true\n[Install]\nWantedBy=multi-user.target"), ("never.service", "[Service]\nExecStart=true"));
        await using var systemd = await machine.ControlAsync();

        var enabled = await systemd.EnableAsync("at-boot.service", cancellationToken: Cancel);
        var again = await systemd.EnableAsync("at-boot.service", cancellationToken: Cancel);
        var state = (await systemd.GetAsync("at-boot.service", Cancel)).UnitFileState;
        var disabled = await systemd.DisableAsync("at-boot.service", cancellationToken: Cancel);

        Assert.Equal("symlink /etc/systemd/system/multi-user.target.wants/at-boot.service -> /etc/systemd/system/at-boot.service", Assert.Single(enabled).ToString());
        Assert.Empty(again);
        Assert.Equal("enabled", state);
        Assert.Equal("unlink /etc/systemd/system/multi-user.target.wants/at-boot.service", Assert.Single(disabled).ToString());
        Assert.Equal("disabled", (await systemd.GetAsync("at-boot.service", Cancel)).UnitFileState);
        Assert.Contains("no [Install] section", (await Assert.ThrowsAsync<HostKitException>(() => systemd.EnableAsync("never.service", cancellationToken: Cancel))).Message, StringComparison.Ordinal);
        Assert.StartsWith("no-such.service cannot be enabled: there is no file of that unit.", (await Assert.ThrowsAsync<HostKitException>(() => systemd.EnableAsync("no-such.service", cancellationToken: Cancel))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Masked_units_cannot_be_started_until_they_are_unmasked()
    {
        await machine.Machine.WriteTextAsync("/usr/lib/systemd/system/hidden.service", "[Service]\nType=oneshot\nExecStart=true\n[Install]\nWantedBy=multi-user.target\n", cancellationToken: Cancel);
        await machine.WriteUnitsAsync(("in-the-way.service", "[Service]\nType=oneshot\nExecStart=true"));
        await using var systemd = await machine.ControlAsync();

        var masked = await systemd.MaskAsync("hidden.service", cancellationToken: Cancel);
        var refused = await Controlled.FailureAsync(() => systemd.StartAsync("hidden.service", Cancel));
        var notEnabled = await Assert.ThrowsAsync<HostKitException>(() => systemd.EnableAsync("hidden.service", cancellationToken: Cancel));
        var unmasked = await systemd.UnmaskAsync("hidden.service", cancellationToken: Cancel);
        var started = await systemd.StartAsync("hidden.service", Cancel);
        var inTheWay = await Assert.ThrowsAsync<HostKitException>(() => systemd.MaskAsync("in-the-way.service", cancellationToken: Cancel));

        Assert.Equal("symlink /etc/systemd/system/hidden.service -> /dev/null", Assert.Single(masked).ToString());
        Assert.Equal("hidden.service did not start: it is masked, its name linked to /dev/null. UnmaskAsync takes that back.", refused.Reason);
        Assert.Contains("masked", notEnabled.Message, StringComparison.Ordinal);
        Assert.Equal("unlink", Assert.Single(unmasked).Kind);
        Assert.Equal("success", started.Result);
        Assert.Contains("in-the-way.service cannot be masked: something else has the place", inTheWay.Message, StringComparison.Ordinal);
    }
}
