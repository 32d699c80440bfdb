namespace HostKit.Systemd;

/// <summary>What the values of typed sections tell beyond their text.</summary>
internal static class SectionValidation
{
    public static IEnumerable<Finding> Check(string component, params Section[] sections) => sections.SelectMany(s => s.Entries.SelectMany(e => Check(component, s, e)));

    private static IEnumerable<Finding> Check(string component, Section section, DirectiveEntry entry)
    {
        var path = $"{component}/{section.SectionName}/{entry.Name}";
        var resets = entry.Value is RawValue raw ? raw.Contains("") : entry.Value is ISettingList { Resets: true };
        if (section.HasReset(entry.Name) is not { } hasReset)
            return [];
        if (resets && !hasReset)
            return [UnitFindings.NoReset.At(path, $"systemd does not take an empty {entry.Name}= as a reset: it keeps the earlier value.")];
        return entry.Value is RawValue && !resets ? [UnitFindings.RawDirective.At(path, $"{entry.Name} is written raw, so its value is not checked.", $"use the property {entry.Name}")] : [];
    }
}
