using System.Globalization;

namespace HostKit.Generator.Systemd;

/// <summary>Writes the way back from texts to values: of enumerations, and of each section's directives.</summary>
internal static class ReadingFile
{
    public static string Enums(EnumRow[] enums)
    {
        var code = EnumFile.Header().Line("/// <summary>Which choices are meant by texts in units.</summary>").Open("internal static class EnumParsing");
        var first = true;
        foreach (var row in enums)
        {
            if (!first)
                code.Line();
            first = false;
            // Where yes and no are choices, systemd takes all spellings of them.
            var words = row.Members.Select(m => m.Text).ToHashSet();
            var switched = words.Contains("yes") && words.Contains("no") ? "EnumWords.Switch(text)" : "text";
            code.Open($"public static global::HostKit.Systemd.{row.Name} {row.Name}(string text) => {switched} switch");
            foreach (var member in row.Members)
                code.Line($"\"{member.Text}\" => global::HostKit.Systemd.{row.Name}.{member.Name},");
            code.Line("_ => throw EnumWords.Unknown(text),").Close("};");
        }

        return code.Close().ToString();
    }

    public static string Section(SectionCatalogue section, IReadOnlySet<string> enums)
    {
        var code = EnumFile.Header().Open($"public sealed partial record {section.Record}")
            .Line($"/// <summary>Reads a <c>[{section.Section}]</c> section of a file.</summary>")
            .Line("/// <param name=\"section\">The section.</param>")
            .Line("/// <returns>The section with typed values; what no type can say is kept as it is written, under its name in the indexer.</returns>")
            .Open($"public static {section.Record} Read(global::HostKit.UnitFileSection section)")
            .Line("global::System.ArgumentNullException.ThrowIfNull(section);")
            .Line($"return SectionReader.Read(new {section.Record}(), [section]);").Close().Line()
            .Line($"/// <summary>Reads all <c>[{section.Section}]</c> sections of a file as one, as systemd does with the sections of units.</summary>")
            .Line("/// <param name=\"file\">The file.</param>")
            .Line("/// <returns>The section with typed values; empty when the file has none.</returns>")
            .Open($"public static {section.Record} Read(global::HostKit.UnitFile file)")
            .Line("global::System.ArgumentNullException.ThrowIfNull(file);")
            .Line($"return SectionReader.Read(new {section.Record}(), global::System.Linq.Enumerable.Where(file.Sections, s => s.Name == \"{section.Section}\"));").Close().Line()
            .Open("internal override object? ReadValue(string name, AssignedText text) => name switch");
        foreach (var group in section.Directives.GroupBy(row => Call(row, enums)))
        {
            foreach (var (names, i) in group.Chunk(6).Select((chunk, i) => (string.Join(" or ", chunk.Select(d => $"\"{d.Name}\"")), i)))
                code.Line((i == 0 ? "" : "    or ") + names + ((i + 1) * 6 >= group.Count() ? $" => {group.Key}," : ""));
        }

        code.Line("_ => null,").Close("};").Line();
        var sets = string.Join(" or ", section.Directives.Where(d => d.Shape == "set").Select(d => $"\"{d.Name}\""));
        return code.Line($"internal override bool Merges(string name) => {(sets.Length == 0 ? "false" : "name is " + sets)};").Close().ToString();
    }

    /// <summary>Writes which record belongs to which section of which kind of file.</summary>
    public static string Empty(IEnumerable<SectionCatalogue> sections)
    {
        var code = EnumFile.Header().Line("/// <summary>The records of sections, by the kind of file.</summary>").Open("internal static class EmptySections")
            .Line("/// <summary>An empty section of a name, or null when the kind of file has none such in the catalogue.</summary>")
            .Open("public static Section? Of(UnitFileKind kind, string name) => (kind, name) switch");
        foreach (var (kind, section) in sections.Select(s => (Kind: KindOf(s), s)).OrderBy(s => s.Kind, StringComparer.Ordinal).ThenBy(s => s.s.Section, StringComparer.Ordinal))
            code.Line($"(UnitFileKind.{kind}, \"{section.Section}\") => new {section.Record}(),");
        // What podman passes on to the unit that it makes.
        foreach (var section in sections.Where(s => KindOf(s) == "Unit" && s.Section is "Unit" or "Service" or "Install"))
            code.Line($"(UnitFileKind.Quadlet, \"{section.Section}\") => new {section.Record}(),");
        return code.Line("_ => null,").Close("};").Close().ToString();
    }

    private static string KindOf(SectionCatalogue section) => section.Kind switch
    {
        null => "Unit",
        "network" => "Network",
        "netdev" => "NetDev",
        "link" => "Link",
        "quadlet" => "Quadlet",
        "journald.conf" => "Journald",
        "logind.conf" => "Logind",
        "resolved.conf" => "Resolved",
        "timesyncd.conf" => "Timesyncd",
        _ => throw new InvalidDataException($"[{section.Section}]: there is no kind of file '{section.Kind}'."),
    };

    private static string Call(DirectiveRow row, IReadOnlySet<string> enums)
    {
        if (row.Shape is null && row.Type is "int" or "long")
            return string.Create(CultureInfo.InvariantCulture, $"text.Number(({row.Type})({(row.Min is { } min ? $"{min}" : row.Type + ".MinValue")}), {(row.Max is { } max ? $"{max}" : row.Type + ".MaxValue")})");
        if (row.Shape is null && row.Type == "TimeSpan")
            return $"text.Time(infinity: {(row.Infinity ? "true" : "false")})";
        if (row.Type == "UnitString")
            return row.Shape is null ? "text.Text()" : "text.TextList()";
        var parse = row.Type switch
        {
            "bool" => "ValueText.Boolean",
            "int" => "ValueText.Number",
            "long" => "ValueText.Integer",
            "IPAddress" => "ValueText.Address",
            "ByteSize" => "ValueText.Size",
            "TimeSpan" => "SystemdTime.Parse",
            "UnixFileMode" => "ValueText.Mode",
            _ when enums.Contains(row.Type) => "EnumParsing." + row.Type,
            _ => $"global::HostKit.Systemd.{row.Type}.Parse",
        };
        return $"text.{(row.Shape switch { null => "One", "list" => "List", _ => "Set" })}({parse})";
    }
}
