using HostKit.Tests;

namespace HostKit.Acme.Tests;

/// <summary>PowerDNS: a change is a list of sets that replace those of their names, whole or not at all; names end with a dot, contents are quoted.</summary>
internal sealed class PowerDnsServer : ZoneServer
{
    private const string ZonePath = $"/api/v1/servers/localhost/zones/{Zone}.";

    public override int WritesForThreeNames => 1;

    public Dictionary<string, List<string>> Disabled { get; } = [];

    public string Kind { get; set; } = "Native";

    public int Notifications { get; private set; }

    public override DnsApiProvider Create(string secret = Secret) => new PowerDns(secret) { BaseUrl = new(Http.Url), Clock = new HurriedClock(), AnswerTimeout = TimeSpan.FromSeconds(2) };

    public override HttpStubAnswer Problem(int status, string words) => Json(status, json => json.WriteString("error", words));

    protected override HttpStubAnswer Answer(HttpStubRequest request)
    {
        if (request.Header("X-API-Key") != Secret)
            return new(401, "Unauthorized", "text/plain");
        switch (request.Method, request.Path)
        {
            case ("GET", ZonePath):
                return Json(200, json =>
                {
                    json.WriteString("kind", Kind);
                    json.WriteStartArray("rrsets");
                    foreach (var name in Texts.Keys.Union(Disabled.Keys).Where(n => !request.Query.TryGetValue("rrset_name", out var asked) || asked == n + "."))
                    {
                        json.WriteStartObject();
                        json.WriteString("name", name + ".");
                        json.WriteString("type", "TXT");
                        json.WriteNumber("ttl", 300);
                        json.WriteStartArray("records");
                        foreach (var (text, off) in Texts.GetValueOrDefault(name, []).Select(t => (t, false)).Concat(Disabled.GetValueOrDefault(name, []).Select(t => (t, true))))
                        {
                            json.WriteStartObject();
                            json.WriteString("content", text);
                            json.WriteBoolean("disabled", off);
                            json.WriteEndObject();
                        }

                        json.WriteEndArray();
                        json.WriteEndObject();
                    }

                    json.WriteEndArray();
                });
            case ("PATCH", ZonePath):
                foreach (var set in request.Json.Items("rrsets"))
                {
                    var name = set.Text("name")!;
                    var records = set.Items("records").Select(r => (Text: r.Text("content")!, Off: r.Flag("disabled"))).ToList();
                    if (!name.EndsWith('.'))
                        return Problem(422, $"DNS Name '{name}' is not canonical");
                    if (records.FirstOrDefault(r => !r.Text.StartsWith('"')) is { Text: { } bare })
                        return Problem(422, $"Record {name}/TXT '{bare}': Parsing record content (try 'pdnsutil check-zone'): Data field in DNS should start with quote (\") at position 0");
                    if (records.DistinctBy(r => r.Text).Count() != records.Count)
                        return Problem(422, $"Duplicate record in RRset {name} IN TXT");
                    if (set.Text("changetype") == "REPLACE" && records.Count == 0)
                        return Problem(422, "REPLACE without records");
                    Texts[name[..^1]] = [.. records.Where(r => !r.Off).Select(r => r.Text)];
                    Disabled[name[..^1]] = [.. records.Where(r => r.Off).Select(r => r.Text)];
                    if (records.Count == 0)
                        _ = Texts.Remove(name[..^1]) && Disabled.Remove(name[..^1]);
                }

                return new(204, "");
            case ("PUT", ZonePath + "/notify"):
                Notifications++;
                return Json(200, json => json.WriteString("result", "Notification queued"));
            default:
                return Problem(404, "Not Found");
        }
    }
}
