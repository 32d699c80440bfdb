namespace HostKit.Systemd;

/// <summary>What components have in common when they are read.</summary>
internal static class ComponentReader
{
    public static string NameOf(string path, string suffix)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name.EndsWith("." + suffix, StringComparison.Ordinal) ? name : throw new ArgumentException($"'{path}' does not end in .{suffix}.", nameof(path));
    }

    public static string PathOf(string path, string suffix)
    {
        var name = NameOf(path, suffix);
        try
        {
            return UnitName.UnescapePath(name[..^(suffix.Length + 1)]);
        }
        catch (FormatException e)
        {
            throw new ArgumentException($"'{path}': {e.Message}", nameof(path), e);
        }
    }

    public static SettingList<T> Each<T>(UnitFile file, string name, Func<UnitFileSection, T> read)
        where T : notnull
        => new([.. file.Sections.Where(s => s.Name == name).Select(read)], resets: false);

    public static SettingList<OtherSection> Others(UnitFile file, ReadOnlySpan<string> known)
    {
        var others = new List<OtherSection>();
        foreach (var section in file.Sections)
        {
            if (section.Name.Length > 0 && !known.Contains(section.Name))
                others.Add(SectionReader.Read(new OtherSection(section.Name), [section]));
        }

        return new([.. others], resets: false);
    }
}
