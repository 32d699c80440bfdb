namespace HostKit;

/// <summary>How a running unit takes up a change: what its type allows, and what it says of itself.</summary>
internal static class UnitPolicy
{
    // Where the system itself stands; what is mounted there is never taken away under it.
    private static readonly string[] Fixed = ["/", "/usr", "/etc", "/var", "/run", "/dev", "/proc", "/sys", "/tmp", "/nix", "/nix/store", "/gnu/store"];

    // Who is logged in through one of these would be thrown out.
    private static readonly string[] Sessions =
        ["user@.service", "user-runtime-dir@.service", "getty@.service", "serial-getty@.service", "container-getty@.service", "autovt@.service", "console-getty.service", "display-manager.service", "systemd-logind.service"];

    /// <summary>Decides; a note says why a unit that needs an action gets none.</summary>
    /// <param name="unit">The unit, which is up.</param>
    /// <param name="needed">What all changes together need.</param>
    /// <param name="asked">What the script asks for by RestartOnChange and ReloadOnChange; a unit's own opt-outs do not count against that.</param>
    /// <param name="change">The change of its definition; null when only other paths change.</param>
    /// <param name="changes">All changes.</param>
    public static (ChangeAction? Action, bool StopsFirst, string? Note) Decide(
        UnitName unit, UnitDifference needed, UnitDifference asked, UnitChange? change, UnitChanges changes)
    {
        var future = change?.New ?? changes.Future(unit);
        if (needed == UnitDifference.Reload)
            return (ChangeAction.Reload, false, null);
        if (IsBus(unit))
            return (null, false, null);
        if (future.IsJob && change?.Old.IsJob != false)
            // What runs now ends as it began; the next run is one of the new definition.
            return (null, false, null);
        if (change?.Paths.Length > 0 && asked < UnitDifference.Restart && Sessions.Contains((unit.Template ?? unit).Value))
            return (null, false, "not restarted: people are logged in through it; it takes up the change at its next start");
        if (IsConnection(unit, changes))
            return (null, false, "not restarted: it serves one connection, whose end it waits for");
        if (unit.Type == "mount" && future.Value("Mount", "Where") is { } where && Fixed.Contains(where))
            return (null, false, $"not restarted: the system stands on {where}; reboot to bring the change into force");
        foreach (var flag in (string[])["RefuseManualStop", "RefuseManualStart"])
        {
            if (future.Flag(flag) == true || change?.Old.Flag(flag) == true)
                return (null, false, $"not restarted: {flag}=yes; it takes up the change at its next start");
        }

        if (asked < UnitDifference.Restart)
        {
            if (future.Flag("X-RestartIfChanged") == false)
                return Instead("X-RestartIfChanged=false");
            if (future.Flag("X-OnlyManualStart") == true)
                return Instead("X-OnlyManualStart=true");
            if (future.Flag("X-ReloadIfChanged") == true)
                return (ChangeAction.Reload, false, null);
        }

        return (ChangeAction.Restart, future.Flag("X-StopIfChanged") ?? UnitComparison.NeedsFormerStop(change?.Old ?? future, future, changes.ChangedPaths), null);

        (ChangeAction?, bool, string?) Instead(string cause)
            => (asked == UnitDifference.Reload ? ChangeAction.Reload : null, false, $"not restarted: {cause}; it takes up the change at its next start");
    }

    /// <summary>The system's bus: half the machine hangs on it, this apply too, so that it takes up changes at the next boot.</summary>
    public static bool IsBus(UnitName unit) => unit.Value is "dbus.service" or "dbus-broker.service";

    /// <summary>Whether a socket starts a service for each connection (systemd.socket(5), <c>Accept=</c>).</summary>
    public static bool IsAccepting(UnitDefinition socket) => socket.Flag("Accept") == true;

    private static bool IsConnection(UnitName unit, UnitChanges changes)
        => unit is { Type: "service", Template: { } template } && changes.Future(new UnitName(template.Value.Replace("@.service", ".socket", StringComparison.Ordinal))) is { Path: not null } socket && IsAccepting(socket);
}
