using System.Text.Json;

namespace HostKit.Generator;

/// <summary>
/// Brings the facts of the catalogue's rows up to date from a table of nginx's own directives, one JSON object a line:
/// name, module, contexts, argCounts, minArgs, default, appearedIn, in (versions that have it).
/// </summary>
internal static class NginxFacts
{
    public static int Import(string table, string catalogue)
    {
        var facts = File.ReadLines(table).Select(line => JsonDocument.Parse(line).RootElement)
            .Where(fact => Text(fact, "module")!.StartsWith("ngx_http_", StringComparison.Ordinal)).ToLookup(fact => Text(fact, "name")!);
        foreach (var path in NginxCatalogue.ModuleFiles(catalogue))
        {
            var module = NginxCatalogue.ReadModule(path);
            var isUpstream = module.Module == "ngx_http_upstream_module";
            NginxCatalogue.Write(path, module with { Directives = [.. module.Directives.Select(row => With(row, Choose(facts[row.Name], row.Name, isUpstream)))] });
        }

        return 0;
    }

    /// <summary>A name can stand for two directives: one of a group of servers, one of everything else.</summary>
    private static JsonElement Choose(IEnumerable<JsonElement> candidates, string name, bool isUpstream)
        => candidates.OrderByDescending(fact => Contexts(fact).Contains("upstream") == isUpstream).Cast<JsonElement?>().FirstOrDefault()
            ?? throw new InvalidDataException($"The table of facts has no directive {name}.");

    private static NginxDirective With(NginxDirective row, JsonElement fact)
    {
        var versions = fact.GetProperty("in").EnumerateArray().Select(v => v.GetString()!).ToList();
        return row with
        {
            Contexts = [.. Contexts(fact)],
            Arguments = Arguments(fact),
            Default = Text(fact, "default"),
            Since = Text(fact, "appearedIn"),
            Versions = versions.Count == 1 ? versions[0] : $"{versions[0]} to {versions[^1]}",
        };
    }

    private static IEnumerable<string> Contexts(JsonElement fact)
        => fact.GetProperty("contexts").EnumerateArray().Select(c => c.GetString()!)
            .Where(c => c.StartsWith("http", StringComparison.Ordinal)).Select(c => c == "http" ? c : c["http.".Length..]);

    private static string Arguments(JsonElement fact)
        => fact.TryGetProperty("argCounts", out var counts) && counts.ValueKind == JsonValueKind.Array
            ? string.Join(',', counts.EnumerateArray().Select(c => c.GetInt32())) : $"{fact.GetProperty("minArgs").GetInt32()}+";

    private static string? Text(JsonElement fact, string name)
        => fact.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
