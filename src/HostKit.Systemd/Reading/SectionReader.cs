namespace HostKit.Systemd;

/// <summary>Turns the assignments of a file into a section's entries.</summary>
internal static class SectionReader
{
    /// <summary>
    /// A copy of an empty section with the assignments of a file, in their order. A directive has typed values when writing them again means the
    /// same to systemd, for each of its assignments; else all of its assignments are kept as they are written.
    /// </summary>
    public static T Read<T>(T empty, IEnumerable<UnitFileSection> sections)
        where T : Section
        => (T)empty.WithEntries(Entries(empty, sections).Select(e => e.Entry));

    /// <summary>The entries, and how many assignments each of them is, one after the other.</summary>
    public static List<(DirectiveEntry Entry, int Count)> Entries(Section empty, IEnumerable<UnitFileSection> sections)
    {
        var assignments = sections.SelectMany(s => s.Entries).Where(e => CanBeWritten(e.Key)).Select(e => (Name: e.Key, Text: e.Value, Value: Typed(empty, e.Key, e.Value))).ToList();
        var raw = new HashSet<string>();
        var sets = new HashSet<string>();
        foreach (var (name, _, value) in assignments)
        {
            // The values of several sets would have to be merged as systemd does it.
            if (value is null || (value is not (ISettingList or RawValue) && empty.Merges(name) && !sets.Add(name)))
                raw.Add(name);
        }

        var entries = new List<(DirectiveEntry Entry, int Count)>();
        foreach (var (name, text, value) in assignments)
        {
            var entry = new DirectiveEntry(name, raw.Contains(name) ? RawValue.FromString(text) : value!);
            if (entries.Count > 0 && entries[^1] is var last && last.Entry.Name == name && Joined(last.Entry.Value, entry.Value, empty.StyleOf(name)) is { } joined)
                entries[^1] = (new DirectiveEntry(name, joined), last.Count + 1);
            else
                entries.Add((entry, 1));
        }

        return entries;
    }

    /// <summary>The typed value of one assignment, or null when the type cannot say it.</summary>
    public static object? Typed(Section section, string name, string text)
    {
        try
        {
            var style = section.StyleOf(name);
            if (section.ReadValue(name, new AssignedText(name, text, style)) is not { } value)
                return null;
            using var lines = Writing.Lines(name, value, style).GetEnumerator();
            var written = lines.MoveNext() ? lines.Current : null;
            if (written is null || lines.MoveNext())
                return null;
            return written == text || (text.Length > 0 && IsWritable(name, written) && value.Equals(section.ReadValue(name, new AssignedText(name, written, style)))) ? value : null;
        }
        catch (Exception e) when (e is FormatException or ArgumentException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>Lists that stand on lines of their own follow each other in one entry, as they would if they had been made by a program.</summary>
    private static object? Joined(object first, object second, ValueStyle style) => (first, second) switch
    {
        (RawValue a, RawValue b) => RawValue.Create([.. a, .. b]),
        (ISettingList a, ISettingList { Resets: false } b) when Writing.IsOnLinesOfTheirOwn(style) || a.Count == 0 => a.Followed(b),
        _ => null,
    };

    // A name that begins with a byte order mark is one that systemd does not know, but it would lose the mark on its way through another file.
    private static bool CanBeWritten(string name) => name[0] != '\uFEFF';

    private static bool IsWritable(string name, string value) => new UnitFileEntry(name, value).Value == value;
}
