namespace HostKit;

/// <summary>
/// Decides what a running unit needs from the two definitions of it, compared key by key as systemd reads them: comments, order of sections and
/// spelling of white space change nothing.
/// </summary>
internal static class UnitComparison
{
    // Keys that a daemon-reload alone brings into force, or that only matter when the unit is started or enabled next.
    private static readonly HashSet<(string, string)> Live =
    [
        ("Unit", "Description"), ("Unit", "Documentation"), ("Unit", "SourcePath"), ("Unit", "OnFailure"), ("Unit", "OnSuccess"),
        ("Unit", "OnFailureJobMode"), ("Unit", "IgnoreOnIsolate"), ("Unit", "StopWhenUnneeded"), ("Unit", "RefuseManualStart"),
        ("Unit", "RefuseManualStop"), ("Unit", "AllowIsolate"), ("Unit", "CollectMode"), ("Unit", "StartLimitIntervalSec"), ("Unit", "StartLimitBurst"),
        ("Service", "Restart"), ("Service", "RestartSec"), ("Service", "TimeoutStopSec"), ("Service", "TimeoutStartSec"), ("Service", "TimeoutSec"),
    ];

    public static UnitDifference Compare(UnitFile old, UnitFile wanted)
    {
        var result = UnitDifference.None;
        foreach (var (section, key) in Keys(old).Union(Keys(wanted)))
        {
            if (old.GetValues(section, key).SequenceEqual(wanted.GetValues(section, key)))
                continue;
            var needed = section switch
            {
                "Install" => UnitDifference.DaemonReload,
                "Timer" or "Path" => UnitDifference.DaemonReload,
                _ when Live.Contains((section, key)) => UnitDifference.DaemonReload,
                _ when key == "X-Reload-Triggers" => UnitDifference.Reload,
                _ => UnitDifference.Restart,
            };
            result = needed > result ? needed : result;
        }

        return result;
    }

    private static IEnumerable<(string Section, string Key)> Keys(UnitFile file)
        => file.Sections.SelectMany(section => section.Entries.Select(entry => (section.Name, entry.Key))).Distinct();
}
