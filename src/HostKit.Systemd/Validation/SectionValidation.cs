namespace HostKit.Systemd;

/// <summary>What is wrong with sections whatever unit they are in.</summary>
internal sealed class SectionValidation(string component)
{
    private static readonly Section[] Known = [new UnitSection(), new ServiceSection(), new TimerSection(), new InstallSection()];

    public IEnumerable<Finding> Check(params Section[] sections) => sections.SelectMany(s => s.Entries.SelectMany(e => Check(s, e)));

    private IEnumerable<Finding> Check(Section section, DirectiveEntry entry)
    {
        var path = $"{component}/{section.SectionName}/{entry.Name}";
        var resets = entry.Value is RawValue raw ? raw.Contains("") : entry.Value is ISettingList { Resets: true };
        switch (section.HasReset(entry.Name))
        {
            case false when resets:
                yield return new Finding(Severity.Warning, "systemd.no-reset", path, $"systemd does not take an empty {entry.Name}= as a reset: it keeps the earlier value.",
                    "replace the whole unit instead of using a drop-in");
                break;
            case not null when entry.Value is RawValue && !resets:
                yield return new Finding(Severity.Info, "systemd.raw-directive", path, $"{entry.Name} is written raw, so its value is not checked.", $"use the property {section.GetType().Name}.{entry.Name}");
                break;
            case null when IsStartLimit(section, entry.Name):
                yield return new Finding(Severity.Error, "systemd.start-limit-section", path, $"{entry.Name} belongs into the [Unit] section; systemd ignores it in [{section.SectionName}].",
                    "set it in Unit");
                break;
            case null when Known.FirstOrDefault(k => k.HasReset(entry.Name) is not null) is { } home && home.SectionName != section.SectionName:
                yield return new Finding(Severity.Error, "systemd.wrong-section", path, $"{entry.Name} belongs into the [{home.SectionName}] section; systemd ignores it in [{section.SectionName}].",
                    $"set it in {home.SectionName}");
                break;
            default:
                break;
        }
    }

    // StartLimitInterval=, StartLimitBurst= and StartLimitAction= still work in [Service] for old units; the newer name does not.
    private static bool IsStartLimit(Section section, string name) => section is not UnitSection && name.StartsWith("StartLimit", StringComparison.Ordinal);
}
