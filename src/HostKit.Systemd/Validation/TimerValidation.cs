namespace HostKit.Systemd;

/// <summary>What is wrong with timers.</summary>
internal static class TimerValidation
{
    private static readonly string[] Triggers = ["OnCalendar", "OnActiveSec", "OnBootSec", "OnStartupSec", "OnUnitActiveSec", "OnUnitInactiveSec", "OnClockChange", "OnTimezoneChange"];

    public static IEnumerable<Finding> Check(TimerUnit unit, string component)
    {
        var timer = unit.Timer;
        var path = component + "/Timer";
        if (!timer.Entries.Any(e => Triggers.Contains(e.Name)))
            yield return new Finding(Severity.Error, "systemd.timer-without-trigger", path, "The timer never elapses: systemd refuses it.", "set OnCalendar, or one of " + string.Join(", ", Triggers[1..6]));
        if (timer.Persistent == true && timer.Entries.All(e => e.Name != "OnCalendar"))
            yield return new Finding(Severity.Warning, "systemd.persistent-without-calendar", path + "/Persistent", "Persistent=yes means nothing without OnCalendar=.", "leave it out");
        if (timer.Entries.Any(e => e.Name is "OnUnitActiveSec" or "OnUnitInactiveSec") && !timer.Entries.Any(e => Triggers.Contains(e.Name) && !e.Name.StartsWith("OnUnit", StringComparison.Ordinal)))
        {
            yield return new Finding(Severity.Warning, "systemd.timer-never-begins", path, "The timer counts from its unit's last run, and nothing makes the first one.", "add OnBootSec or OnActiveSec");
        }

        if (unit.Enabled is null && unit.Started is null && unit.Install.Entries.Length == 0)
            yield return new Finding(Severity.Warning, "systemd.timer-not-enabled", component + "/Install", "Nothing starts the timer.", "set Install = new() { WantedBy = [Units.Timers] }");
        foreach (var finding in ServiceValidation.Ordering(unit.Unit, component + "/Unit"))
            yield return finding;
    }
}
