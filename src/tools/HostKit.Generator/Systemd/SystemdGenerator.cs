using HostKit.Generator.Systemd;

namespace HostKit.Generator;

/// <summary>Generates the records of unit sections from the catalogue of systemd's directives.</summary>
internal static class SystemdGenerator
{
    public static IReadOnlyDictionary<string, string> Generate(string catalogue)
    {
        var enums = CatalogueJson.Read(Path.Combine(catalogue, "Enums.json"), CatalogueJson.Default.EnumCatalogue).Enums;
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["EnumText.g.cs"] = EnumFile.Texts(enums),
            ["EnumParsing.g.cs"] = ReadingFile.Enums(enums),
        };
        foreach (var row in enums)
            files.Add(row.Name + ".g.cs", EnumFile.Declaration(row));
        var sections = new List<SectionCatalogue>();
        foreach (var path in Directory.GetFiles(catalogue, "*.json").Where(p => Path.GetFileName(p) != "Enums.json"))
        {
            var section = CatalogueJson.Read(path, CatalogueJson.Default.SectionCatalogue);
            files.Add(section.Record + ".g.cs", SectionFile.Declaration(section));
            sections.Add(section);
            files.Add(section.Record + ".Reading.g.cs", ReadingFile.Section(section, enums.Select(e => e.Name).ToHashSet()));
        }

        files.Add("EmptySections.g.cs", ReadingFile.Empty(sections));
        return files;
    }
}
