using System.Text.Json;

namespace HostKit.Generator;

/// <summary>
/// One row of a table of nginx's own directives: name, module, contexts, argCounts or minArgs, block, flag, valueKind or handler, values, default,
/// appearedIn, documented, platform, in (versions that have it, oldest first), earlier (the arguments of older versions).
/// </summary>
internal sealed class NginxFact(JsonElement row)
{
    public string Name => Text("name")!;

    public string? Module => Text("module");

    public string? Default => Text("default");

    public string? Since => Text("appearedIn");

    /// <summary>What the value is, as far as the table says: the parser nginx shares among directives, or the one of this directive alone.</summary>
    public string? ValueKind => Text("valueKind");

    public string? Handler => Text("handler");

    public bool Block => Is("block");

    public bool Flag => Is("flag");

    public bool Undocumented => row.TryGetProperty("documented", out var documented) && documented.ValueKind == JsonValueKind.False;

    public bool OnLinux => Text("platform") != "not-linux";

    /// <summary>The contexts in the catalogue's words, which leave out what is clear.</summary>
    public IReadOnlyList<string> Contexts
        => [.. row.GetProperty("contexts").EnumerateArray().Select(c => c.GetString()!)
            .Select(c => c == "http.location.limit_except" ? "limit_except" : c.StartsWith("http.", StringComparison.Ordinal) ? c["http.".Length..] : c)];

    public string Arguments
        => row.TryGetProperty("argCounts", out var counts) && counts.ValueKind == JsonValueKind.Array
            ? string.Join(',', counts.EnumerateArray().Select(c => c.GetInt32())) : $"{row.GetProperty("minArgs").GetInt32()}+";

    public string? Earlier
        => row.TryGetProperty("earlier", out var earlier) ? $"{earlier.GetProperty("arguments").GetString()} to {earlier.GetProperty("until").GetString()}" : null;

    public string Versions
    {
        get
        {
            var versions = row.GetProperty("in").EnumerateArray().Select(v => v.GetString()!).ToList();
            return versions.Count == 1 ? versions[0] : $"{versions[0]} to {versions[^1]}";
        }
    }

    public static List<NginxFact> Read(string table) => [.. File.ReadLines(table).Select(line => new NginxFact(JsonDocument.Parse(line).RootElement))];

    private string? Text(string name) => row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private bool Is(string name) => row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
}
