using System.Text.RegularExpressions;

namespace HostKit.Systemd;

/// <summary>What is wrong with timers.</summary>
internal static partial class TimerChecks
{
    private static readonly string[] FirstTriggers = ["OnCalendar", "OnBootSec", "OnStartupSec", "OnActiveSec", "OnClockChange", "OnTimezoneChange"];

    public static IEnumerable<Finding> Of(ReviewedUnit unit)
    {
        if (unit.Type != "timer")
            yield break;
        var set = unit.Entries("Timer").Select(e => e.Key).Where(k => unit.Last("Timer", k) is not null).ToHashSet();
        var path = $"{unit.Path}/Timer";
        var follows = set.Contains("OnUnitActiveSec") || set.Contains("OnUnitInactiveSec");
        if (!unit.IsPartial && !follows && !set.Overlaps(FirstTriggers))
            yield return UnitFindings.TimerWithoutTrigger.At(path, "The timer never elapses: systemd refuses it.");
        else if (!unit.IsPartial && !set.Overlaps(FirstTriggers))
            yield return UnitFindings.TimerNeverBegins.At(path, "The timer counts from its unit's last run, and nothing makes the first one.");
        if (unit.IsOn("Timer", "Persistent") && !unit.IsPartial && !set.Contains("OnCalendar"))
            yield return UnitFindings.PersistentWithoutCalendar.At($"{path}/Persistent", "Persistent=yes means nothing without OnCalendar=.");
        if (!unit.IsOn("Timer", "Persistent") && unit.Of("Timer", "OnCalendar") is [var only] && Daily.IsMatch(only.Value))
            yield return UnitFindings.TimerNotPersistent.At(unit.At("Timer", only), $"A run at {only.Value} that the machine is off for is left out.");
    }

    // Words for a day and more, or one time of day.
    [GeneratedRegex(@"^(daily|weekly|monthly|quarterly|semiannually|yearly|annually)$|(^|\s)\d{1,2}:\d{1,2}(:\d{1,2})?(\s|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Daily { get; }
}
