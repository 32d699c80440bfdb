using System.Runtime.CompilerServices;
using System.Text.Json;

namespace HostKit.Systemd.MachineTests;

/// <summary>The catalogue as it lies in the repository.</summary>
internal static class CatalogueFiles
{
    public static IReadOnlyList<(string? Kind, string Section, string Record, JsonElement[] Directives, JsonElement[] Omitted)> Read() => All;

    public static JsonElement Row(string record, string property)
        => All.Single(s => s.Record == record && s.Directives.Length > 0).Directives.Single(row => string.Concat(row.GetProperty("name").GetString()!.Where(char.IsAsciiLetterOrDigit)) == property);

    private static readonly IReadOnlyList<(string? Kind, string Section, string Record, JsonElement[] Directives, JsonElement[] Omitted)> All =
        [.. Directory.GetFiles(Folder(), "*.json", SearchOption.AllDirectories).Where(p => Path.GetFileName(p) != "Enums.json").Order(StringComparer.Ordinal).Select(Section)];

    private static (string? Kind, string Section, string Record, JsonElement[] Directives, JsonElement[] Omitted) Section(string path)
    {
        var root = JsonDocument.Parse(File.ReadAllBytes(path)).RootElement;
        return (root.TryGetProperty("kind", out var kind) ? kind.GetString() : null, root.GetProperty("section").GetString()!, root.GetProperty("record").GetString()!,
            [.. root.GetProperty("directives").EnumerateArray()], root.TryGetProperty("omitted", out var omitted) ? [.. omitted.EnumerateArray()] : []);
    }

    private static string Folder([CallerFilePath] string caller = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(caller)!, "../../../src/HostKit.Systemd/Catalogue"));
}
