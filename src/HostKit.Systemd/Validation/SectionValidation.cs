namespace HostKit.Systemd;

/// <summary>What is wrong with sections whatever unit they are in.</summary>
/// <param name="component">The component, for the path of findings.</param>
/// <param name="neighbours">The sections that the kind of file can have; those of units unless given.</param>
internal sealed class SectionValidation(string component, params Section[] neighbours)
{
    // A directive that several sections have is looked for in the order of this list.
    private static readonly Section[] Units =
    [
        new UnitSection(), new ServiceSection(), new TimerSection(), new InstallSection(), new SocketSection(), new PathSection(), new MountSection(), new AutomountSection(),
        new SwapSection(), new SliceSection(),
    ];

    private readonly Section[] _known = neighbours.Length > 0 ? neighbours : Units;

    // systemd still reads these in [Service], where they were before version 230.
    private static readonly string[] OnceInService = ["StartLimitInterval", "StartLimitBurst", "StartLimitAction", "FailureAction", "RebootArgument"];

    public IEnumerable<Finding> Check(params Section[] sections) => sections.SelectMany(s => s.Entries.SelectMany(e => Check(s, e)));

    private IEnumerable<Finding> Check(Section section, DirectiveEntry entry)
    {
        var path = $"{component}/{section.SectionName}/{entry.Name}";
        var resets = entry.Value is RawValue raw ? raw.Contains("") : entry.Value is ISettingList { Resets: true };
        if (section.HasReset(entry.Name) is not { } hasReset)
            return CheckPlace(section, entry.Name, path);
        if (resets && !hasReset)
        {
            return [new(Severity.Warning, "systemd.no-reset", path,
                $"systemd does not take an empty {entry.Name}= as a reset: it keeps the earlier value.", "replace the whole unit instead of using a drop-in")];
        }

        return entry.Value is RawValue && !resets
            ? [new(Severity.Info, "systemd.raw-directive", path, $"{entry.Name} is written raw, so its value is not checked.", $"use the property {entry.Name}")]
            : [];
    }

    private IEnumerable<Finding> CheckPlace(Section section, string name, string path)
    {
        if (name.StartsWith("StartLimit", StringComparison.Ordinal) || _known.Any(k => k.SectionName != section.SectionName && k.HasReset(name) is not null))
        {
            var home = _known.FirstOrDefault(k => k.HasReset(name) is not null)?.SectionName ?? "Unit";
            var works = section is ServiceSection && OnceInService.Contains(name);
            var id = name.StartsWith("StartLimit", StringComparison.Ordinal) ? "systemd.start-limit-section" : "systemd.wrong-section";
            var consequence = works ? "it is still read here, for old units" : $"systemd ignores it in [{section.SectionName}]";
            yield return new(works ? Severity.Warning : Severity.Error, id, path, $"{name} belongs into the [{home}] section; {consequence}.", $"set it in {home}");
        }
    }
}
