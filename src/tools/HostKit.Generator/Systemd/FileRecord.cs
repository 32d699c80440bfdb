namespace HostKit.Generator.Systemd;

/// <summary>Writes the sections that a kind of file can have as properties of its record.</summary>
internal static class FileRecord
{
    /// <summary>The kinds whose sections are so many that their record is generated, and the records.</summary>
    public static readonly IReadOnlyDictionary<string, string> Records = new Dictionary<string, string> { ["network"] = "NetworkFile", ["netdev"] = "NetDevFile", ["link"] = "LinkFile" };

    // The first ones in a file, so that a reader sees at once what it is about.
    private static readonly string[] First = ["Match", "NetDev", "Link", "Network"];

    public static string Declaration(string record, IEnumerable<SectionCatalogue> catalogue)
    {
        var sections = catalogue.OrderBy(s => Array.IndexOf(First, s.Section) is >= 0 and var at ? at : First.Length).ThenBy(s => s.Section, StringComparer.Ordinal).ToList();
        var code = EnumFile.Header().Open($"public sealed partial record {record}");
        foreach (var section in sections)
        {
            var name = SectionFile.PropertyName(section.Section);
            code.Line($"/// <summary>{(section.Repeated ? "Each is one" : "The")} <c>[{section.Section}]</c> section: {Xml.Escape(char.ToLowerInvariant(section.Summary[0]) + section.Summary[1..])}; empty unless set.</summary>");
            if (section.Repeated)
                code.Line($"public SettingList<{section.Record}> {name} {{ get; init; }} = [];").Line();
            else
                code.Line($"public {section.Record} {name} {{ get; init; }} = new();").Line();
        }

        code.Line("/// <summary>All sections in the order of the file; empty ones among them.</summary>").Line($"private global::System.Collections.Generic.IEnumerable<Section> Sections => [{string.Join(", ", sections.Select(s => (s.Repeated ? ".. " : "") + SectionFile.PropertyName(s.Section)))}];");
        return code.Close().ToString();
    }
}
