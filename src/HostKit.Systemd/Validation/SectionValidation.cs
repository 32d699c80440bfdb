namespace HostKit.Systemd;

/// <summary>What the values of typed sections tell beyond their text.</summary>
/// <param name="component">The component, for the path of findings.</param>
/// <param name="neighbours">The sections that the kind of file can have; none for units, whose places a review knows.</param>
internal sealed class SectionValidation(string component, params Section[] neighbours)
{
    public IEnumerable<Finding> Check(params Section[] sections) => sections.SelectMany(s => s.Entries.SelectMany(e => Check(s, e)));

    private IEnumerable<Finding> Check(Section section, DirectiveEntry entry)
    {
        var path = $"{component}/{section.SectionName}/{entry.Name}";
        var resets = entry.Value is RawValue raw ? raw.Contains("") : entry.Value is ISettingList { Resets: true };
        if (section.HasReset(entry.Name) is not { } hasReset)
            return CheckPlace(section, entry.Name, path);
        if (resets && !hasReset)
            return [UnitFindings.NoReset.At(path, $"systemd does not take an empty {entry.Name}= as a reset: it keeps the earlier value.")];
        return entry.Value is RawValue && !resets
            ? [UnitFindings.RawDirective.At(path, $"{entry.Name} is written raw, so its value is not checked.", $"use the property {entry.Name}")]
            : [];
    }

    private IEnumerable<Finding> CheckPlace(Section section, string name, string path)
        => neighbours.FirstOrDefault(k => k.SectionName != section.SectionName && k.HasReset(name) is not null) is { } home
            ? [UnitFindings.WrongSection.At(path, $"{name} belongs into the [{home.SectionName}] section; it is ignored in [{section.SectionName}].", $"set it in {home.SectionName}")]
            : [];
}
