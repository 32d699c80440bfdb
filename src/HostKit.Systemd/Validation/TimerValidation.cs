namespace HostKit.Systemd;

/// <summary>What is wrong with timers.</summary>
internal static class TimerValidation
{
    private static readonly string[] FirstTriggers = ["OnCalendar", "OnBootSec", "OnStartupSec", "OnActiveSec", "OnClockChange", "OnTimezoneChange"];

    public static IEnumerable<Finding> Check(TimerUnit unit, string component)
    {
        var set = unit.Timer.Entries.Select(e => e.Name).ToHashSet();
        var path = component + "/Timer";
        var follows = set.Contains("OnUnitActiveSec") || set.Contains("OnUnitInactiveSec");
        if (!follows && !set.Overlaps(FirstTriggers))
            yield return new(Severity.Error, "systemd.timer-without-trigger", path, "The timer never elapses: systemd refuses it.", "set OnCalendar, OnBootSec or OnActiveSec");
        else if (!set.Overlaps(FirstTriggers))
        {
            yield return new(Severity.Warning, "systemd.timer-never-begins", path,
                "The timer counts from its unit's last run, and nothing makes the first one.", "add OnBootSec or OnActiveSec");
        }

        if (unit.Timer.Persistent == true && !set.Contains("OnCalendar"))
            yield return new(Severity.Warning, "systemd.persistent-without-calendar", path + "/Persistent", "Persistent=yes means nothing without OnCalendar=.", "leave it out");
        if (unit.Enabled is null && unit.Started is null && unit.Install.Entries.Length == 0)
        {
            yield return new(Severity.Warning, "systemd.timer-not-enabled", component + "/Install",
                "Nothing starts the timer.", "set Install = new() { WantedBy = [Units.Timers] }");
        }

        foreach (var finding in ServiceValidation.Ordering(unit.Unit, component + "/Unit"))
            yield return finding;
    }
}
