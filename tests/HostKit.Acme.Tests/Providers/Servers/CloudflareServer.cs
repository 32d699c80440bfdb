using System.Globalization;
using HostKit.Tests;

namespace HostKit.Acme.Tests;

/// <summary>Cloudflare: an envelope around everything, a record for each value, lists in pages, no two identical records.</summary>
internal sealed class CloudflareServer : ZoneServer
{
    private const string ZoneId = "023e105f4ecef8ad9ca31a8372d0c353";
    private readonly List<(string Id, string Name, string Text)> _ids = [];

    public override int WritesForThreeNames => 6;

    public int LargestPage { get; set; } = 2;

    /// <summary>What finds zones, where that is another token.</summary>
    public string ZoneSecret { get; set; } = Secret;

    public bool TakesGlobalKey { get; set; }

    /// <summary>Whether lists lack the newest record, so that it is written twice.</summary>
    public bool HidesNewest { get; set; }

    public override DnsApiProvider Create(string secret = Secret) => new CloudflareDns(secret) { BaseUrl = new(Http.Url + "/client/v4"), Clock = new HurriedClock(), AnswerTimeout = TimeSpan.FromSeconds(2) };

    public override HttpStubAnswer Problem(int status, string words) => Error(status, status switch { 401 => 10001, 403 => 9109, 404 => 7003, 429 => 971, _ => 9005 }, words);

    protected override HttpStubAnswer Answer(HttpStubRequest request)
    {
        if (request.Path.Split('/', StringSplitOptions.RemoveEmptyEntries) is not ["client", "v4", "zones", .. var rest])
            return Problem(404, "No route for that URI");
        var wanted = rest.Length == 0 ? ZoneSecret : Secret;
        if (TakesGlobalKey ? request.Header("X-Auth-Email") != "me@example.org" || request.Header("X-Auth-Key") != Secret : request.Header("Authorization") != "Bearer " + wanted)
            return Error(403, 10000, "Authentication error");
        switch (request.Method, rest)
        {
            case ("GET", []):
                return List(request.Query["name"] == Zone ? [(ZoneId, Zone, "")] : [], request);
            case ("GET", [ZoneId, "dns_records"]):
                var all = Texts.Where(t => t.Key == request.Query["name"]).SelectMany(t => t.Value.Select(text => (IdOf(t.Key, text), t.Key, text))).ToList();
                return List(HidesNewest ? all.SkipLast(1).ToList() : all, request);
            case ("POST", [ZoneId, "dns_records"]) when request.Json.GetProperty("ttl").GetInt64() is 1 or >= 60:
                var (name, text) = (request.Json.Text("name")!, request.Json.Text("content")!);
                if (Texts.GetValueOrDefault(name, []).Contains(text))
                    return Error(400, 81058, "An identical record already exists.");
                Store(name, text);
                return Envelope(200, json => json.WriteString("id", IdOf(name, text)));
            case ("DELETE", [ZoneId, "dns_records", var id]) when _ids.FindIndex(r => r.Id == id) is >= 0 and var at:
                Texts[_ids[at].Name].Remove(_ids[at].Text);
                _ids.RemoveAt(at);
                return Envelope(200, json => json.WriteString("id", id));
            case ("DELETE", _):
                return Error(404, 81044, "Record does not exist.");
            default:
                return Problem(404, "Could not route to the zone");
        }
    }

    private static HttpStubAnswer Error(int status, int code, string words) => Json(status, json =>
    {
        json.WriteBoolean("success", false);
        json.WriteStartArray("errors");
        json.WriteStartObject();
        json.WriteNumber("code", code);
        json.WriteString("message", words);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteNull("result");
    });

    private static HttpStubAnswer Envelope(int status, Action<System.Text.Json.Utf8JsonWriter> write) => Json(status, json =>
    {
        json.WriteBoolean("success", true);
        json.WriteStartObject("result");
        write(json);
        json.WriteEndObject();
    });

    private string IdOf(string name, string text)
    {
        if (_ids.FirstOrDefault(r => r.Name == name && r.Text == text) is { Id: { } found })
            return found;
        _ids.Add((Guid.NewGuid().ToString("N"), name, text));
        return _ids[^1].Id;
    }

    private HttpStubAnswer List(IReadOnlyList<(string Id, string Name, string Text)> all, HttpStubRequest request)
    {
        var page = int.Parse(request.Query.GetValueOrDefault("page", "1"), CultureInfo.InvariantCulture);
        var size = Math.Min(LargestPage, int.Parse(request.Query.GetValueOrDefault("per_page", "20"), CultureInfo.InvariantCulture));
        return Json(200, json =>
        {
            json.WriteBoolean("success", true);
            json.WriteStartArray("result");
            foreach (var (id, name, text) in all.Skip((page - 1) * size).Take(size))
            {
                json.WriteStartObject();
                json.WriteString("id", id);
                json.WriteString("type", "TXT");
                json.WriteString("name", name);
                json.WriteString("content", text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartObject("result_info");
            json.WriteNumber("page", page);
            json.WriteNumber("total_pages", (all.Count + size - 1) / size);
            json.WriteEndObject();
        });
    }
}
