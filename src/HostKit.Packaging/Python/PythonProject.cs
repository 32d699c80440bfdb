using System.Collections.Immutable;
using System.Globalization;
using Tomlyn.Model;

namespace HostKit.Packaging;

/// <summary>What <c>pyproject.toml</c> says of the app itself (PEP 621).</summary>
internal sealed record PythonProject
{
    public const string File = "pyproject.toml";

    public string? Name { get; private init; }

    public string Version { get; private init; } = "0";

    public string? RequiresPython { get; private init; }

    public ImmutableSortedDictionary<string, string> Scripts { get; private init; } = ImmutableSortedDictionary<string, string>.Empty;

    public ImmutableArray<string> Dependencies { get; private init; } = [];

    public ImmutableSortedDictionary<string, ImmutableArray<string>> Extras { get; private init; } = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty;

    private string Source { get; init; } = "";

    /// <returns>Null when the sources have no such file.</returns>
    /// <exception cref="HostKitException">It cannot be read.</exception>
    public static PythonProject? Read(SourceTree sources)
    {
        if (sources.ReadText(File) is not { } text)
            return null;
        var table = PythonToml.Read(File, text);
        var project = table.Table("project") ?? [];
        return new PythonProject
        {
            Source = text,
            Name = project.Text("name") ?? table.Table("tool")?.Table("poetry")?.Text("name"),
            Version = project.Text("version") ?? "0",
            RequiresPython = project.Text("requires-python"),
            Scripts = Texts(project.Table("scripts")).AddRange(Texts(project.Table("gui-scripts"))),
            Dependencies = [.. project.Texts("dependencies")],
            Extras = (project.Table("optional-dependencies") ?? []).ToImmutableSortedDictionary(
                e => PythonName.Normalized(e.Key), e => e.Value is TomlArray all ? all.OfType<string>().ToImmutableArray() : [], StringComparer.Ordinal),
        };
    }

    /// <summary>File and line of a value, for messages.</summary>
    public string Where(string value) => string.Create(CultureInfo.InvariantCulture, $"{File}:{PythonToml.LineOf(Source, value)}");

    private static ImmutableSortedDictionary<string, string> Texts(TomlTable? table)
        => (table ?? []).Where(e => e.Value is string).ToImmutableSortedDictionary(e => e.Key, e => (string)e.Value, StringComparer.Ordinal);
}
