using System.Globalization;
using System.Text.Json;
using HostKit.Tests;

namespace HostKit.Acme.Tests;

/// <summary>DigitalOcean: a record for each value, kept as it was given, lists in pages.</summary>
internal sealed class DigitalOceanServer : ZoneServer
{
    private readonly List<(long Id, string Name, string Text)> _ids = [];
    private long _last = 28448429;

    public override string Foreign => "for \"eign\" 1";

    public override int WritesForThreeNames => 6;

    public int PageSize { get; set; } = 2;

    public override DnsApiProvider Create(string secret = Secret)
        => new DigitalOceanDns(secret) { BaseUrl = new(Http.Url), Clock = new HurriedClock(), AnswerTimeout = TimeSpan.FromSeconds(2) };

    public override HttpStubAnswer Problem(int status, string words) => Json(status, json =>
    {
        json.WriteString("id", status switch { 401 => "unauthorized", 403 => "forbidden", 404 => "not_found", _ => "unprocessable_entity" });
        json.WriteString("message", words);
    });

    protected override string Read(string text) => text;

    protected override HttpStubAnswer Answer(HttpStubRequest request)
    {
        if (request.Header("Authorization") != "Bearer " + Secret)
            return Problem(401, "Unable to authenticate you");
        var parts = request.Path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts is not ["v2", "domains", Zone, "records", .. var rest])
            return Problem(404, "The resource you were accessing could not be found.");
        switch (request.Method, rest)
        {
            case ("GET", []):
                return Json(200, json => WritePage(json, request));
            case ("POST", []) when request.Json.GetProperty("ttl").GetInt64() >= 30:
                var (name, text) = (Whole(request.Json.Text("name")!), request.Json.Text("data")!);
                Store(name, text);
                return Json(201, json =>
                {
                    json.WriteStartObject("domain_record");
                    json.WriteNumber("id", IdOf(name, text));
                    json.WriteEndObject();
                });
            case ("DELETE", [var id]) when _ids.FindIndex(r => r.Id == long.Parse(id, CultureInfo.InvariantCulture)) is >= 0 and var at:
                Texts[_ids[at].Name].Remove(_ids[at].Text);
                _ids.RemoveAt(at);
                return new(204, "");
            default:
                return Problem(request.Method == "POST" ? 422 : 404, "The resource you were accessing could not be found.");
        }
    }

    private long IdOf(string name, string text)
    {
        if (_ids.FirstOrDefault(r => r.Name == name && r.Text == text) is { Id: > 0 } found)
            return found.Id;
        _ids.Add((++_last, name, text));
        return _last;
    }

    private void WritePage(Utf8JsonWriter json, HttpStubRequest request)
    {
        var page = int.Parse(request.Query["page"], CultureInfo.InvariantCulture);
        var all = Texts.Where(t => !request.Query.TryGetValue("name", out var name) || name == t.Key).SelectMany(t => t.Value.Select(text => (t.Key, text))).ToList();
        json.WriteStartArray("domain_records");
        foreach (var (name, text) in all.Skip((page - 1) * PageSize).Take(PageSize))
        {
            json.WriteStartObject();
            json.WriteNumber("id", IdOf(name, text));
            json.WriteString("type", "TXT");
            json.WriteString("name", Label(name));
            json.WriteString("data", text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("links");
        if (page * PageSize < all.Count)
        {
            json.WriteStartObject("pages");
            json.WriteString("next", $"{Http.Url}/v2/domains/{Zone}/records?page={page + 1}");
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
