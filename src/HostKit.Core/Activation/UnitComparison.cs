using System.Collections.Immutable;

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
        ("Unit", "OnFailureJobMode"), ("Unit", "OnSuccessJobMode"), ("Unit", "IgnoreOnIsolate"), ("Unit", "StopWhenUnneeded"), ("Unit", "RefuseManualStart"),
        ("Unit", "RefuseManualStop"), ("Unit", "AllowIsolate"), ("Unit", "CollectMode"), ("Unit", "StartLimitIntervalSec"), ("Unit", "StartLimitBurst"),
        ("Unit", "Before"), ("Unit", "After"), ("Unit", "PartOf"), ("Unit", "PropagatesReloadTo"), ("Unit", "ReloadPropagatedFrom"), ("Unit", "PropagatesStopTo"),
        ("Unit", "StopPropagatedFrom"), ("Unit", "JobTimeoutSec"),
        ("Service", "Restart"), ("Service", "RestartSec"), ("Service", "TimeoutStopSec"), ("Service", "TimeoutStartSec"), ("Service", "TimeoutSec"),
        ("Service", "ExecReload"), ("Service", "RestartSteps"), ("Service", "RestartMaxDelaySec"),
        ("Mount", "TimeoutSec"), ("Mount", "LazyUnmount"), ("Mount", "ForceUnmount"), ("Mount", "DirectoryMode"), ("Mount", "SloppyOptions"),
    ];

    // HostKit's own words, which NixOS's services know as well; systemd leaves them out.
    private static readonly string[] Flags =
        ["X-RestartIfChanged", "X-StopIfChanged", "X-ReloadIfChanged", "X-OnlyManualStart", "X-NotSocketActivated", "X-StopOnRemoval", "X-StopOnReconfiguration"];

    // What says how a service is stopped: one that was started under the one value is not stopped under the other.
    private static readonly string[] Stopping = ["ExecStop", "ExecStopPost", "KillMode", "KillSignal", "FinalKillSignal", "SendSIGHUP", "SendSIGKILL", "PIDFile", "Type", "RuntimeDirectory"];
    private static readonly string[] StopPrograms = ["ExecStop", "ExecStopPost"];
    private static readonly string[] StopSurroundings = ["Environment", "EnvironmentFile", "User", "Group", "WorkingDirectory", "RootDirectory", "RootImage", "DynamicUser"];

    // All that a daemon-reload does not bring into force for these could only be had by stopping everything in or below them.
    private static readonly string[] Standing = ["slice", "target", "scope", "device", "automount"];

    public static UnitDifference Compare(UnitDefinition old, UnitDefinition wanted)
    {
        var result = UnitDifference.None;
        foreach (var (section, key) in Keys(old.Text).Union(Keys(wanted.Text)).Where(k => Differs(old.Text, wanted.Text, k.Section, k.Key)))
        {
            var needed = section switch
            {
                _ when Standing.Contains(wanted.Unit.Type) => UnitDifference.DaemonReload,
                "Install" => UnitDifference.DaemonReload,
                _ when section.StartsWith("X-", StringComparison.Ordinal) || Live.Contains((section, key)) || Flags.Contains(key) => UnitDifference.DaemonReload,
                _ when key == "X-Reload-Triggers" => wanted.Text.GetValues(section, key).IsEmpty ? UnitDifference.DaemonReload : UnitDifference.Reload,
                "Mount" when key == "Options" => UnitDifference.Reload,
                "Unit" when wanted.Unit.Type == "mount" => UnitDifference.DaemonReload,
                _ => UnitDifference.Restart,
            };
            result = needed > result ? needed : result;
        }

        return result;
    }

    /// <summary>Whether a running service has to be stopped by its former definition and files, before those of the new one are in place.</summary>
    public static bool NeedsFormerStop(UnitDefinition old, UnitDefinition wanted, IReadOnlySet<string> changedPaths)
    {
        if (old.Unit.Type != "service")
            return false;
        var stops = StopPrograms.SelectMany(key => old.Text.GetValues("Service", key)).ToList();
        return Stopping.Any(key => Differs(old.Text, wanted.Text, "Service", key))
            || (stops.Count > 0 && (StopSurroundings.Any(key => Differs(old.Text, wanted.Text, "Service", key))
                || stops.Concat(old.Text.GetValues("Service", "EnvironmentFile")).SelectMany(PathsIn).Any(changedPaths.Contains)));
    }

    private static IEnumerable<string> PathsIn(string value)
        => value.Split([' ', '\t', ';'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.TrimStart('-', '@', ':', '+', '!', '|', '"', '\'').TrimEnd('"', '\''));

    private static bool Differs(UnitFile old, UnitFile wanted, string section, string key)
        => !Values(old, section, key).SequenceEqual(Values(wanted, section, key));

    // Dependencies cannot be taken back by an empty assignment; everything else can.
    private static IEnumerable<string> Values(UnitFile file, string section, string key)
        => section == "Unit" && !key.StartsWith("Condition", StringComparison.Ordinal) && !key.StartsWith("Assert", StringComparison.Ordinal) && !key.StartsWith("X-", StringComparison.Ordinal)
            ? file.Sections.Where(s => s.Name == section).SelectMany(s => s.Entries).Where(e => e.Key == key && e.Value.Length > 0).Select(e => e.Value)
            : file.GetValues(section, key);

    private static IEnumerable<(string Section, string Key)> Keys(UnitFile file)
        => file.Sections.SelectMany(section => section.Entries.Select(entry => (section.Name, entry.Key))).Distinct();
}
