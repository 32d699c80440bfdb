namespace HostKit.Systemd.MachineTests;

/// <summary>Units without files, and settings of running ones.</summary>
[Collection("machine")]
public sealed class TransientTests(SystemdMachine machine)
{
    private static CancellationToken Cancel => Controlled.Cancel;

    [Fact]
    public async Task A_service_gets_its_settings_and_its_words_as_they_are()
    {
        await using var systemd = await machine.ControlAsync();
        var service = new ServiceSection
        {
            Type = ServiceType.Oneshot,
            RemainAfterExit = true,
            Environment = [("GREETING", "100 % $HOME \"quoted\""), ("EMPTY", "")],
            WorkingDirectory = "/usr",
            UMask = (UnixFileMode)0b000_010_111,
            TimeoutStopSec = TimeSpan.FromSeconds(7),
            MemoryMax = ByteSize.MiB(64),
            TasksMax = 50,
            LimitNOFILE = 4096,
            KillSignal = UnixSignal.SIGINT,
            StateDirectory = ["transient-state"],
            ExecStart = [new("/bin/sh", "-c", "pwd; umask; ulimit -n; printf '%s|' \"$GREETING\" \"$@\" \"${EMPTY-unset}\"", "sh", "a b", "$HOME ${X}", "%n")],
        };

        var unit = await systemd.StartTransientServiceAsync("made-here.service", service, new() { Description = "Made 100 % here" }, Cancel);
        var lines = (await ReadAsync(systemd, unit)).Where(e => e.Identifier == "sh").Select(e => e.Message);
        await systemd.StopAsync("made-here.service", Cancel);

        Assert.Equal(["/usr", "0027", "4096", "100 % $HOME \"quoted\"|a b|$HOME ${X}|%n||"], lines);
        Assert.Equal(("Made 100 % here", "oneshot", "exited"), (unit.Description, unit.Type, unit.SubState));
        Assert.Equal((67_108_864L, 50L, 2L, TimeSpan.FromSeconds(7)), (unit.GetNumber("MemoryMax"), unit.GetNumber("TasksMax"), unit.GetNumber("KillSignal"), unit.GetTimeSpan("TimeoutStopUSec")));
        Assert.Equal("transient", unit.UnitFileState);
        Assert.Equal(LoadStates.NotFound, (await systemd.GetAsync("made-here.service", Cancel)).LoadState);
    }

    [Fact]
    public async Task A_hardened_service_runs_in_its_sandbox()
    {
        await using var systemd = await machine.ControlAsync();
        var service = new ServiceSection { Type = ServiceType.Oneshot, RemainAfterExit = true, ExecStart = [new("/bin/sh", "-c", "touch /etc/x 2>/dev/null || echo read-only")] }.Hardened();

        var unit = await systemd.StartTransientServiceAsync("sandboxed.service", service, cancellationToken: Cancel);
        var lines = await ReadAsync(systemd, unit);
        await systemd.StopAsync("sandboxed.service", Cancel);

        Assert.Contains("read-only", lines.Select(e => e.Message));
        Assert.Equal((true, "strict", 0L), (unit.GetBoolean("NoNewPrivileges"), unit.GetText("ProtectSystem"), unit.GetNumber("CapabilityBoundingSet")));
    }

    [Fact]
    public async Task What_cannot_be_given_is_named_altogether_before_anything_is_made()
    {
        await using var systemd = await machine.ControlAsync();
        var service = new ServiceSection { ExecStart = [new(UnitString.Template("/opt/%i"))], User = UnitString.Template("%i"), ["MadeUp"] = "1", ["Environment"] = "A=b", Nice = 5 };

        var refused = await Assert.ThrowsAsync<HostKitException>(() => systemd.StartTransientServiceAsync("impossible.service", service, cancellationToken: Cancel));
        var unknown = await Controlled.FailureAsync(() => systemd.StartTransientServiceAsync("unstartable.service", new() { ExecStart = [new("/not/there")], Type = ServiceType.Exec }, cancellationToken: Cancel));
        await systemd.ResetFailedAsync("unstartable.service", Cancel);
        var taken = await Controlled.FailureAsync(() => systemd.StartTransientServiceAsync("dbus.service", new() { ExecStart = [new("/bin/true")] }, cancellationToken: Cancel));

        Assert.Equal(
            "impossible.service cannot be given over the bus: ExecStart= (specifiers are not expanded), User= (specifiers are not expanded), MadeUp= (not settable there), "
            + "Environment= (a list in systemd's own syntax). Leave these out, or declare the unit as a file.",
            refused.Message);
        Assert.Contains("exit status 203", unknown.Reason, StringComparison.Ordinal);
        Assert.StartsWith("dbus.service cannot be made: there is a unit of that name.", taken.Reason, StringComparison.Ordinal);
        Assert.Equal(LoadStates.NotFound, (await systemd.GetAsync("impossible.service", Cancel)).LoadState);
    }

    [Fact]
    public async Task Processes_are_put_into_a_scope_and_its_limits_change_while_it_runs()
    {
        await using var systemd = await machine.ControlAsync();
        var started = await machine.Machine.ShellAsync("sleep 300 >/dev/null 2>&1 & echo $!", Cancel);
        var pid = int.Parse(started.Output, System.Globalization.CultureInfo.InvariantCulture);

        var scope = await systemd.StartTransientScopeAsync("gathered.scope", [pid], new() { Description = "Gathered" }, new ServiceSection { TasksMax = 10 }, Cancel);
        var changed = await systemd.SetAsync("gathered.scope", new ServiceSection { TasksMax = 20, MemoryHigh = ByteSize.MiB(100) }, cancellationToken: Cancel);
        var refused = await Assert.ThrowsAsync<HostKitException>(() => systemd.SetAsync("gathered.scope", new ServiceSection { User = "nobody" }, cancellationToken: Cancel));
        await systemd.StopAsync("gathered.scope", Cancel);

        Assert.Equal((ActiveStates.Active, "Gathered", 10L), (scope.ActiveState, scope.Description, scope.GetNumber("TasksMax")));
        Assert.Equal((20L, 104_857_600L), (changed.GetNumber("TasksMax"), changed.GetNumber("MemoryHigh")));
        Assert.Contains("User of gathered.scope cannot be changed while it runs", refused.Message, StringComparison.Ordinal);
        Assert.False(await machine.Machine.ExistsAsync($"/proc/{pid}/exe", Cancel));
    }

    [Fact]
    public async Task A_timer_runs_its_service()
    {
        await using var systemd = await machine.ControlAsync();
        var ran = systemd.WaitForAsync("ticking.service", u => u.ActiveState == ActiveStates.Active, cancellationToken: Cancel);

        var timer = await systemd.StartTransientTimerAsync(
            "ticking.timer",
            new() { OnActiveSec = [TimeSpan.FromMilliseconds(300)], OnCalendar = ["2100-01-01 UTC"], AccuracySec = TimeSpan.FromMilliseconds(1) },
            new() { Type = ServiceType.Oneshot, RemainAfterExit = true, ExecStart = [new("/bin/true")] }, Cancel);
        await ran;
        await systemd.StopAsync("ticking.timer", Cancel);
        await systemd.StopAsync("ticking.service", Cancel);

        Assert.Equal(new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero), timer.GetTime("NextElapseUSecRealtime"));
        Assert.Equal(TimeSpan.FromMilliseconds(1), timer.GetTimeSpan("AccuracyUSec"));
    }

    private static async Task<IEnumerable<JournalEntry>> ReadAsync(SystemdControl systemd, UnitProperties unit)
    {
        // What the program wrote comes to the journal on its own way.
        for (var i = 0; i < 50; i++)
        {
            var entries = await systemd.ReadJournalAsync(unit.Name, cancellationToken: Cancel);
            if (entries.Any(e => e.Message.StartsWith("Finished", StringComparison.Ordinal)) && entries.Any(e => e.Identifier == "sh"))
                return entries;
            await Task.Delay(50, Cancel);
        }

        return [];
    }
}
