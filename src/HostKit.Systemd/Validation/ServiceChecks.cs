namespace HostKit.Systemd;

/// <summary>What is wrong with services: what systemd would refuse, and what it accepts without a word although it cannot be meant.</summary>
internal static class ServiceChecks
{
    public static IEnumerable<Finding> Of(ReviewedUnit unit)
    {
        if (unit.Type != "service" || unit.IsPartial)
            return [];
        // Without a program and a type, systemd takes a service as oneshot.
        var starts = unit.Of("Service", "ExecStart");
        var type = unit.Last("Service", "Type");
        var oneshot = type == "oneshot" || (type is null && starts.Count == 0 && unit.Last("Service", "BusName") is null);
        return [.. Starting(unit, starts, oneshot), .. Living(unit, type), .. Ending(unit, oneshot)];
    }

    private static IEnumerable<Finding> Starting(ReviewedUnit unit, List<UnitFileEntry> starts, bool oneshot)
    {
        var acts = unit.Last("Unit", "SuccessAction") is not (null or "none");
        var stops = unit.Of("Service", "ExecStop").Count > 0;
        if (starts.Count == 0 && (!oneshot || (!acts && !(stops && unit.IsOn("Service", "RemainAfterExit")))))
            yield return UnitFindings.ExecStartMissing.At($"{unit.Path}/Service/ExecStart", "The service has no program: systemd refuses it.");
        if (starts.Count > 1 && !oneshot)
            yield return UnitFindings.ExecStartTwice.At(unit.At("Service", starts[1]), $"The service has {starts.Count} programs, which systemd accepts with Type=oneshot alone.");
    }

    private static IEnumerable<Finding> Living(ReviewedUnit unit, string? type)
    {
        if (type == "dbus" && unit.Last("Service", "BusName") is null)
            yield return UnitFindings.BusName.At($"{unit.Path}/Service/BusName", "Type=dbus needs the name that the service takes on the bus.");
        if (type == "forking" && unit.Last("Service", "PIDFile") is null)
            yield return UnitFindings.ForkingPidFile.At($"{unit.Path}/Service/PIDFile", "systemd can only guess which process of the service is the main one.");
        if (unit.Last("Service", "KillMode") == "none")
            yield return UnitFindings.KillModeNone.At($"{unit.Path}/Service/KillMode", "KillMode=none leaves processes behind that nobody watches.");
        if (unit.IsOn("Service", "DynamicUser") && unit.Last("Service", "User") is "root" or "0")
            yield return UnitFindings.DynamicRoot.At($"{unit.Path}/Service/DynamicUser", "A dynamic user that is root is none.");
    }

    private static IEnumerable<Finding> Ending(ReviewedUnit unit, bool oneshot)
    {
        if (!oneshot)
            yield break;
        if (unit.Last("Service", "Restart") is ("always" or "on-success") and var restart)
            yield return UnitFindings.OneshotRestart.At($"{unit.Path}/Service/Restart", $"Restart={restart} is refused for Type=oneshot, which would never come to an end.");
        if (unit.IsOn("Service", "RemainAfterExit"))
            yield break;
        if (unit.Of("Service", "ExecStop").Count > 0 && unit.Of("Service", "ExecStart").Count > 0)
            yield return UnitFindings.OneshotStops.At($"{unit.Path}/Service/ExecStop", "ExecStop= runs as soon as ExecStart= has ended.");
        else if (unit.Entries("Install").Any(e => e.Key is "WantedBy" or "RequiredBy" or "UpheldBy"))
            yield return UnitFindings.OneshotForgotten.At($"{unit.Path}/Service/RemainAfterExit", "The service is inactive again when its program has ended.");
    }
}
