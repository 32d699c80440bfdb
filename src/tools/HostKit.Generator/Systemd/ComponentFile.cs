namespace HostKit.Generator.Systemd;

/// <summary>Writes how components are read from files, and what they are called in C#.</summary>
internal static class ComponentFile
{
    private static readonly string[] Units = ["Service", "Socket", "Timer", "Path", "Mount", "Automount", "Swap", "Slice", "Target"];

    private static readonly (string Record, string Section)[] Quadlets =
    [
        ("ContainerUnit", "Container"), ("PodUnit", "Pod"), ("VolumeUnit", "Volume"), ("ContainerNetworkUnit", "Network"), ("KubeUnit", "Kube"), ("ImageUnit", "Image"), ("BuildUnit", "Build"),
        ("ArtifactUnit", "Artifact"),
    ];

    private static readonly (string Record, string Section, string Kind)[] Daemons =
        [("JournaldFile", "Journal", "Journald"), ("LogindFile", "Login", "Logind"), ("ResolvedFile", "Resolve", "Resolved"), ("TimesyncdFile", "Time", "Timesyncd")];

    public static IEnumerable<(string Name, string Text)> Files(IReadOnlyList<SectionCatalogue> sections)
    {
        var all = Components(sections).ToList();
        foreach (var component in all)
            yield return (component.Record + ".Reading.g.cs", Reading(component));
        yield return ("ComponentNames.g.cs", Names(all));
    }

    private static IEnumerable<Component> Components(IReadOnlyList<SectionCatalogue> sections)
    {
        SectionCatalogue Find(string? kind, string name) => sections.Single(s => s.Kind == kind && s.Section == name);
        foreach (var unit in Units)
        {
            string[] names = unit == "Target" ? ["Unit", "Install"] : ["Unit", unit, "Install"];
            yield return new(unit + "Unit", "Unit", unit.ToLowerInvariant(), [.. names.Select(n => Find(null, n))], unit is "Mount" or "Automount" or "Swap");
        }

        foreach (var (record, section) in Quadlets)
            yield return new(record, "Quadlet", section.ToLowerInvariant(), [Find(null, "Unit"), Find("quadlet", section), Find(null, "Service"), Find("quadlet", "Quadlet"), Find(null, "Install")], false);
        foreach (var (record, section, kind) in Daemons)
            yield return new(record, kind, "conf", [sections.Single(s => s.Section == section)], false);
        foreach (var (kind, record) in FileRecord.Records)
            yield return new(record, kind switch { "network" => "Network", "netdev" => "NetDev", _ => "Link" }, kind, [.. sections.Where(s => s.Kind == kind)], false);
    }

    private static string Reading(Component component)
    {
        var code = EnumFile.Header().Open($"public sealed partial record {component.Record}")
            .Line("/// <summary>Sections that the kind of file does not have, such as <c>[X-Mine]</c>; they are written after the others. None unless set.</summary>")
            .Line("public SettingList<OtherSection> OtherSections { get; init; } = [];").Line()
            .Line("/// <summary>Reads a file: directives as typed values where those mean the same, else as they are written. Comments are left behind.</summary>")
            .Line("/// <param name=\"text\">The file's content.</param>")
            .Line("/// <param name=\"path\">The file's path or name, from which the component has its name.</param>")
            .Line($"/// <returns>The component.</returns>")
            .Line("/// <exception cref=\"global::HostKit.SyntaxException\">systemd would refuse the whole file.</exception>")
            .Line("/// <exception cref=\"global::System.ArgumentException\">The path's last part cannot be a name of this kind.</exception>")
            .Line($"public static {component.Record} Parse(string text, string path) => Read(global::HostKit.UnitFile.Parse(text, path), path);").Line()
            .Line("/// <summary>Reads a file's tree: directives as typed values where those mean the same, else as they are written. Comments are left behind.</summary>")
            .Line("/// <param name=\"file\">The tree.</param>")
            .Line("/// <param name=\"path\">The file's path or name, from which the component has its name.</param>")
            .Line("/// <returns>The component.</returns>")
            .Line("/// <exception cref=\"global::System.ArgumentException\">The path's last part cannot be a name of this kind.</exception>")
            .Open($"public static {component.Record} Read(global::HostKit.UnitFile file, string path)")
            .Line("global::System.ArgumentNullException.ThrowIfNull(file);")
            .Line("global::System.ArgumentNullException.ThrowIfNull(path);")
            .Open($"return new(ComponentReader.{(component.IsNamedByPath ? "PathOf" : "NameOf")}(path, \"{component.Suffix}\"))");
        foreach (var section in component.Sections)
        {
            var property = SectionFile.PropertyName(section.Section);
            code.Line(section.Repeated
                ? $"{property} = ComponentReader.Each(file, \"{section.Section}\", s => global::HostKit.Systemd.{section.Record}.Read(s)),"
                : $"{property} = global::HostKit.Systemd.{section.Record}.Read(file),");
        }

        return code.Line($"OtherSections = ComponentReader.Others(file, [{string.Join(", ", component.Sections.Select(s => $"\"{s.Section}\""))}]),").Close("};").Close().Close().ToString();
    }

    private static string Names(IEnumerable<Component> components)
    {
        var code = EnumFile.Header().Line("/// <summary>What components and their sections are called in C#.</summary>").Open("internal static class ComponentNames")
            .Line("/// <summary>The component of a kind of file with a suffix, or null when there is none.</summary>")
            .Open("public static string? Of(UnitFileKind kind, string suffix) => (kind, suffix) switch");
        foreach (var component in components)
            code.Line($"(UnitFileKind.{component.Kind}, \"{component.Suffix}\") => \"{component.Record}\",");
        code.Line("_ => null,").Close("};").Line()
            .Line("/// <summary>Whether a component has a property for a section, and whether that is a list.</summary>")
            .Open("public static bool? IsRepeated(string component, string section) => (component, section) switch");
        foreach (var component in components)
        {
            foreach (var group in component.Sections.GroupBy(s => s.Repeated))
                code.Line($"(\"{component.Record}\", {string.Join(" or ", group.Select(s => $"\"{s.Section}\""))}) => {(group.Key ? "true" : "false")},");
        }

        return code.Line("_ => null,").Close("};").Close().ToString();
    }

    private sealed record Component(string Record, string Kind, string Suffix, IReadOnlyList<SectionCatalogue> Sections, bool IsNamedByPath);
}
