using System.Text.Json;
using HostKit.Tests;

namespace HostKit.Acme.Tests;

/// <summary>deSEC: sets of records, written together or not at all, with a least TTL for each domain.</summary>
internal sealed class DeSecServer : ZoneServer
{
    private readonly Dictionary<string, long> _ttls = [];

    public override int WritesForThreeNames => 1;

    public int LeastTtl { get; set; } = 3600;

    /// <summary>How many sets it lists without pages.</summary>
    public int MostSets { get; set; } = 500;

    public override DnsApiProvider Create(string secret = Secret)
        => new DeSecDns(secret) { BaseUrl = new(Http.Url + "/api/v1"), Clock = new HurriedClock(), AnswerTimeout = TimeSpan.FromSeconds(2) };

    public override HttpStubAnswer Problem(int status, string words) => Json(status, json => json.WriteString("detail", words));

    public long Ttl(string name) => _ttls[name];

    public void SetTtl(string name, long ttl) => _ttls[name] = ttl;

    protected override HttpStubAnswer Answer(HttpStubRequest request)
    {
        if (request.Header("Authorization") != "Token " + Secret)
            return Problem(401, "Invalid token.");
        var parts = request.Path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return (request.Method, parts) switch
        {
            ("GET", ["api", "v1", "domains"]) => Text(json => WriteDomains(json, request.Query["owns_qname"])),
            ("GET", ["api", "v1", "domains", Zone, "rrsets"]) => Texts.Count > MostSets ? Problem(400, "Pagination required. You can query up to 500 items at a time") : Text(json => WriteSets(json, Texts.Keys)),
            ("GET", ["api", "v1", "domains", Zone, "rrsets", var label, "TXT"]) => Texts.ContainsKey(Whole(label)) ? Text(json => WriteSet(json, Whole(label))) : Problem(404, "Not found."),
            ("PATCH", ["api", "v1", "domains", Zone, "rrsets"]) => Patch(request.Json),
            _ => Problem(404, "Not found."),
        };
    }

    private static HttpStubAnswer Text(Action<Utf8JsonWriter> write) => new(200, System.Text.Encoding.UTF8.GetString(JsonText.Of(write)));

    private void WriteDomains(Utf8JsonWriter json, string name)
    {
        json.WriteStartArray();
        if (("." + name).EndsWith("." + Zone, StringComparison.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("name", Zone);
            json.WriteNumber("minimum_ttl", LeastTtl);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteSets(Utf8JsonWriter json, IEnumerable<string> names)
    {
        json.WriteStartArray();
        foreach (var name in names)
            WriteSet(json, name);
        json.WriteEndArray();
    }

    private void WriteSet(Utf8JsonWriter json, string name)
    {
        json.WriteStartObject();
        json.WriteString("domain", Zone);
        json.WriteString("subname", name == Zone ? "" : Label(name));
        json.WriteString("type", "TXT");
        json.WriteTexts("records", Texts[name]);
        json.WriteNumber("ttl", _ttls.GetValueOrDefault(name, 3600));
        json.WriteEndObject();
    }

    private HttpStubAnswer Patch(JsonElement sets)
    {
        foreach (var set in sets.EnumerateArray())
        {
            var name = Whole(set.Text("subname")!);
            var ttl = set.TryGetProperty("ttl", out var given) ? given.GetInt64() : (long?)null;
            if (set.Text("subname") == "@" || set.Texts("records").Any(t => !t.StartsWith('"')))
                return new(400, """[{"records":["Record content malformed."]}]""");
            if (ttl is null ? !Texts.ContainsKey(name) : ttl < LeastTtl)
                return new(400, $$"""[{},{"ttl":["Ensure this value is greater than or equal to {{LeastTtl}}."]}]""");
        }

        foreach (var set in sets.EnumerateArray())
        {
            var name = Whole(set.Text("subname")!);
            if (set.TryGetProperty("ttl", out var ttl))
                _ttls[name] = ttl.GetInt64();
            if (set.Texts("records").ToList() is { Count: > 0 } texts)
                Texts[name] = texts;
            else
                Texts.Remove(name);
        }

        return new(200, "[]");
    }
}
