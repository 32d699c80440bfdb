using System.Globalization;
using System.Text.Json;
using HostKit.Tests;

namespace HostKit.Acme.Tests;

/// <summary>Hetzner's former DNS API: records with identifiers, in pages, several in one request.</summary>
internal sealed class HetznerOldServer : ZoneServer
{
    private const string ZoneId = "hoXGRHYm3KQTM2cGbj8Yxg";

    public override int WritesForThreeNames => 1;

    public int PageSize { get; set; } = 2;

    public override DnsApiProvider Create(string secret = Secret)
        => new HetznerOldDns(secret) { BaseUrl = new(Http.Url), Clock = new HurriedClock(), AnswerTimeout = TimeSpan.FromSeconds(2) };

    protected override HttpStubAnswer Answer(HttpStubRequest request)
    {
        if (request.Header("Auth-API-Token") != Secret)
            return Problem(401, "Invalid authentication credentials");
        switch (request.Method, request.Path)
        {
            case ("GET", "/api/v1/zones"):
                return request.Query["name"] != Zone ? Problem(404, "zone not found") : Json(200, json =>
                {
                    json.WriteStartArray("zones");
                    json.WriteStartObject();
                    json.WriteString("id", ZoneId);
                    json.WriteString("name", Zone);
                    json.WriteEndObject();
                    json.WriteEndArray();
                });
            case ("GET", "/api/v1/records") when request.Query["zone_id"] == ZoneId:
                return Json(200, json => WritePage(json, int.Parse(request.Query["page"], CultureInfo.InvariantCulture)));
            case ("POST", "/api/v1/records"):
                return Create(request.Json) ? new(200, """{"record":{}}""") : Problem(422, "invalid record");
            case ("POST", "/api/v1/records/bulk"):
                return request.Json.Items("records").All(Create) ? new(200, """{"records":[],"valid_records":[],"invalid_records":[]}""") : Problem(422, "invalid record");
            case ("DELETE", var path):
                return Delete(path.Split('/')[^1]) ? new(200, "{}") : Problem(404, "record not found");
            default:
                return Problem(404, "not found");
        }
    }

    private static string Id(string name, string text) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(name + text)))[..20];

    private void WritePage(Utf8JsonWriter json, int page)
    {
        var all = Texts.SelectMany(t => t.Value.Select(text => (t.Key, text))).ToList();
        json.WriteStartArray("records");
        foreach (var (name, text) in all.Skip((page - 1) * PageSize).Take(PageSize))
        {
            json.WriteStartObject();
            json.WriteString("type", "TXT");
            json.WriteString("id", Id(name, text));
            json.WriteString("zone_id", ZoneId);
            json.WriteString("name", Label(name));
            json.WriteString("value", text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("meta");
        json.WriteStartObject("pagination");
        json.WriteNumber("page", page);
        json.WriteNumber("last_page", Math.Max(1, (all.Count + PageSize - 1) / PageSize));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private bool Create(JsonElement record)
    {
        var name = Whole(record.Text("name")!);
        if (record.Text("type") != "TXT" || record.Text("zone_id") != ZoneId || record.GetProperty("ttl").GetInt64() < 60)
            return false;
        Store(name, record.Text("value")!);
        return true;
    }

    private bool Delete(string id)
    {
        foreach (var (name, texts) in Texts)
        {
            if (texts.FindIndex(t => Id(name, t) == id) is >= 0 and var at)
            {
                texts.RemoveAt(at);
                return true;
            }
        }

        return false;
    }
}
