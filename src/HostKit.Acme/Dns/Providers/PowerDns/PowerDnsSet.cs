using System.Text.Json;

namespace HostKit.Acme;

/// <summary>All TXT records of a name in PowerDNS: those that are shown, and those that are switched off.</summary>
internal sealed record PowerDnsSet(TxtSet Shown, IReadOnlyList<string> Disabled)
{
    public static PowerDnsSet Read(JsonApi api, string name, IReadOnlyList<JsonElement> sets)
    {
        var set = sets.FirstOrDefault(s => string.Equals(s.Text("name")?.TrimEnd('.'), name, StringComparison.OrdinalIgnoreCase));
        if (set.ValueKind != JsonValueKind.Object)
            return new(new TxtSet(name, null, []), []);
        if (set.List("records") is not { } records || set.Number("ttl") is not { } ttl)
            throw api.Malformed("'records' and 'ttl'");
        var all = records.EnumerateArray().ToLookup(r => r.Flag("disabled"), r => r.Text("content") ?? throw api.Malformed("a record's 'content'"));
        return new(new(name, ttl, [.. all[false]]), [.. all[true]]);
    }

    /// <summary>The set with values added, or removed; null when that changes nothing. A value that is switched off is switched on.</summary>
    public PowerDnsSet? With(IReadOnlyList<string> values, bool present)
        => Shown.With(values, present) is { } changed ? new(changed, [.. Disabled.Where(d => !present || !values.Contains(TxtText.Read(d), StringComparer.Ordinal))]) : null;

    public void Write(Utf8JsonWriter json, long ttl)
    {
        json.WriteStartObject();
        json.WriteString("name", Shown.Name + ".");
        json.WriteString("type", "TXT");
        json.WriteString("changetype", Shown.Texts.Count + Disabled.Count == 0 ? "DELETE" : "REPLACE");
        json.WriteNumber("ttl", Shown.Ttl ?? ttl);
        json.WriteStartArray("records");
        foreach (var (text, disabled) in Shown.Texts.Select(t => (t, false)).Concat(Disabled.Select(t => (t, true))))
        {
            json.WriteStartObject();
            json.WriteString("content", text);
            json.WriteBoolean("disabled", disabled);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
