using System.Text.Json;

namespace HostKit.Generator.Systemd;

/// <summary>One directive of one program's table, put together from the versions that were looked at.</summary>
internal sealed record Fact(string Kind, string Section, string Name, string Function, string? EmptyAssignment, string[] Choices, string[] OldChoices, string[] Versions)
{
    /// <summary>The newest systemd whose tables were looked at.</summary>
    public const int Newest = 257;

    /// <summary>The kinds of files that are typed, and the folder of each in the catalogue.</summary>
    public static readonly IReadOnlyDictionary<string, string> Folders = new Dictionary<string, string>
    {
        ["unit"] = "", ["network"] = "Network", ["netdev"] = "NetDev", ["link"] = "Link", ["resolved.conf"] = "Daemon", ["journald.conf"] = "Daemon",
        ["logind.conf"] = "Daemon", ["timesyncd.conf"] = "Daemon", ["quadlet"] = "Quadlet",
    };

    /// <summary>What the oldest version that was looked at does not have.</summary>
    public bool IsNew => !Versions.Contains("252") && !Versions.Contains("podman-5.4.2");

    /// <summary>Reads a table, one JSON object a line: version, kind, section, name, parserFunc (podman: parserType), emptyAssignment, enumValues.</summary>
    public static IReadOnlyList<Fact> Read(string table)
        => [.. File.ReadLines(table).Select(line => JsonDocument.Parse(line).RootElement).Where(row => Folders.ContainsKey(Text(row, "kind")!))
            .GroupBy(row => (Kind: Text(row, "kind")!, Section: Text(row, "section")!, Name: Text(row, "name")!)).Select(Merge)];

    private static Fact Merge(IGrouping<(string Kind, string Section, string Name), JsonElement> versions)
    {
        // The newest systemd knows best; of podman it is the oldest, whose functions tell how a value is taken apart.
        var rows = versions.OrderBy(row => Text(row, "version"), StringComparer.Ordinal).ToList();
        var told = rows.Where(row => Text(row, "parserFunc") is not null || Text(row, "parserType") is not null).ToList();
        var row = versions.Key.Kind == "quadlet" ? told[0] : told[^1];
        var function = (Text(row, "parserFunc") ?? Text(row, "parserType")!).Replace("config_parse_", "", StringComparison.Ordinal).Split('|')[0];
        return new(versions.Key.Kind, versions.Key.Section, versions.Key.Name, function, Text(row, "emptyAssignment"), Words(rows[^1]), Words(rows[0]), [.. rows.Select(r => Text(r, "version")!)]);
    }

    private static string[] Words(JsonElement row)
        => row.TryGetProperty("enumValues", out var values) && values.ValueKind == JsonValueKind.Array ? [.. values.EnumerateArray().Select(v => v.GetString()!)] : [];

    private static string? Text(JsonElement row, string name) => row.TryGetProperty(name, out var value) ? value.GetString() : null;
}
