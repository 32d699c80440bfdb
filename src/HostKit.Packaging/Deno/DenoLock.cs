using System.Text.Json;

namespace HostKit.Packaging;

/// <summary>What a deno.lock names without saying what it must hash to: Deno would take whatever it gets.</summary>
internal static class DenoLock
{
    /// <summary>A message for each such entry.</summary>
    public static IEnumerable<string> Unverified(string text)
    {
        using var document = JsonDocument.Parse(text);
        // Version 3 has packages one level below.
        var packages = document.RootElement.TryGetProperty("packages", out var below) && below.ValueKind == JsonValueKind.Object ? below : document.RootElement;
        foreach (var kind in new[] { "npm", "jsr" })
        {
            foreach (var entry in Entries(packages, kind).Where(e => Text(e.Value, "integrity") is not { Length: >= 64 }))
                yield return $"deno.lock:{Line(text, entry.Name)}: '{kind}:{entry.Name}' has no integrity.";
        }

        foreach (var entry in Entries(document.RootElement, "remote").Where(e => e.Value.ValueKind != JsonValueKind.String || e.Value.GetString()!.Length != 64))
            yield return $"deno.lock:{Line(text, entry.Name)}: '{entry.Name}' has no SHA-256.";
    }

    private static List<JsonProperty> Entries(JsonElement of, string name)
        => of.TryGetProperty(name, out var entries) && entries.ValueKind == JsonValueKind.Object ? [.. entries.EnumerateObject()] : [];

    private static string? Text(JsonElement entry, string name)
        => entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    // The last one: what asks for an entry stands before the entries.
    private static int Line(string text, string key)
    {
        var at = text.LastIndexOf($"\"{key}\":", StringComparison.Ordinal);
        return at < 0 ? 1 : text.AsSpan(0, at).Count('\n') + 1;
    }
}
