namespace HostKit.Systemd;

/// <summary>Writes a section as an object initializer; what an initializer cannot say again follows as a second one.</summary>
internal static class CSharpSection
{
    public static void Write(CSharpText code, Section empty, IReadOnlyList<UnitFileSection> sections, string before, bool isTyped, string after)
    {
        var parts = Parts(Entries(empty, sections));
        var type = empty is OtherSection other ? $"new OtherSection({CSharpValue.Literal(other.SectionName)})" : isTyped || parts.Count > 1 ? $"new {empty.GetType().Name}{(parts.Count == 0 ? "()" : "")}" : "new()";
        code.Comments(sections.SelectMany(s => s.Comments));
        if (parts.Count == 0)
            code.Line(before + type + after);
        for (var i = 0; i < parts.Count; i++)
        {
            code.Line(i == 0 ? before + type : empty is OtherSection ? $".Then({type}" : ".Then(new()").Open();
            foreach (var (entry, comments) in parts[i])
                code.Comments(comments).Line(CSharpValue.Member(empty, entry) + ",");
            code.Close((i > 0 ? ")" : "") + (i == parts.Count - 1 ? after : ""));
        }
    }

    /// <summary>The entries as the section has them, each with the comments of its assignments.</summary>
    private static List<(DirectiveEntry Entry, List<string> Comments)> Entries(Section empty, IReadOnlyList<UnitFileSection> sections)
    {
        var assignments = sections.SelectMany(s => s.Entries).Where(e => e.Key[0] != '\uFEFF').ToList();
        var entries = new List<(DirectiveEntry Entry, List<string> Comments)>();
        var next = 0;
        foreach (var (entry, count) in SectionReader.Entries(empty, sections))
        {
            entries.Add((entry, [.. assignments.Skip(next).Take(count).SelectMany(a => a.Comments)]));
            next += count;
        }

        return entries;
    }

    /// <summary>Entries that initializers can say: no name twice. Where order does not count, values of one name are put together.</summary>
    private static List<List<(DirectiveEntry Entry, List<string> Comments)>> Parts(List<(DirectiveEntry Entry, List<string> Comments)> entries)
    {
        var parts = new List<List<(DirectiveEntry Entry, List<string> Comments)>>();
        foreach (var (entry, comments) in entries)
        {
            var last = parts.Count == 0 ? -1 : parts[^1].FindIndex(e => e.Entry.Name == entry.Name);
            if (parts.Count == 0)
                parts.Add([(entry, comments)]);
            else if (last < 0)
                parts[^1].Add((entry, comments));
            else if (Together(parts[^1][last].Entry, entry, last == parts[^1].Count - 1) is { } together)
                parts[^1][last] = (together, [.. parts[^1][last].Comments, .. comments]);
            else
                parts.Add([(entry, comments)]);
        }

        return parts;
    }

    private static DirectiveEntry? Together(DirectiveEntry first, DirectiveEntry second, bool isNext) => (first.Value, second.Value) switch
    {
        // The order of different kinds of sockets is the order of their descriptors, and a reset can concern other directives.
        (ISettingList a, ISettingList { Resets: false } b) when isNext || !first.Name.StartsWith("Listen", StringComparison.Ordinal) => new(first.Name, a.Followed(b)),
        (RawValue a, RawValue b) when isNext => new(first.Name, RawValue.Create([.. a, .. b])),
        _ => null,
    };
}
