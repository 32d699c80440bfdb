using HostKit.Generator.Systemd;

namespace HostKit.Generator;

/// <summary>Generates the records of sections from the catalogue of systemd's and podman's directives.</summary>
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
        // A section without directives is an old name, which is there to say so.
        var sections = Directory.GetFiles(catalogue, "*.json", SearchOption.AllDirectories).Where(p => Path.GetFileName(p) != "Enums.json").Order(StringComparer.Ordinal)
            .Select(path => CatalogueJson.Read(path, CatalogueJson.Default.SectionCatalogue)).Where(section => section.Directives.Length > 0).ToList();
        var byName = enums.ToDictionary(row => row.Name);
        foreach (var section in sections)
        {
            files.Add(section.Record + ".g.cs", SectionFile.Declaration(section, byName));
            files.Add(section.Record + ".Reading.g.cs", ReadingFile.Section(section, byName.Keys.ToHashSet()));
        }

        files.Add("EmptySections.g.cs", ReadingFile.Empty(sections));
        foreach (var (name, text) in ComponentFile.Files(sections))
            files.Add(name, text);
        foreach (var (kind, record) in FileRecord.Records)
            files.Add(record + ".g.cs", FileRecord.Declaration(record, sections.Where(section => section.Kind == kind)));
        return files;
    }
}
