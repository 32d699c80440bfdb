using System.Globalization;
using System.Text.Json;
using HostKit.Tests;

namespace HostKit.Acme.Tests;

/// <summary>The DNS part of Hetzner's Cloud API: changes are actions that are done a while later, one at a time in a zone.</summary>
internal sealed class HetznerServer : ZoneServer
{
    private readonly Dictionary<long, (int Looks, bool Fails, Action Do)> _actions = [];
    private readonly Dictionary<string, long> _ttls = [];
    private long _last = 590000000000000;

    public override int WritesForThreeNames => 3;

    /// <summary>After how many requests an action is done.</summary>
    public int Looks { get; set; } = 2;

    /// <summary>The next actions that fail.</summary>
    public int Failing { get; set; }

    public override DnsApiProvider Create(string secret = Secret)
        => new HetznerDns(secret) { BaseUrl = new(Http.Url + "/v1"), Clock = new HurriedClock(), AnswerTimeout = TimeSpan.FromSeconds(2) };

    public override HttpStubAnswer Problem(int status, string words) => Error(status, status switch { 401 => "unauthorized", 403 => "forbidden", 404 => "not_found", 423 => "locked", _ => "invalid_input" }, words);

    public void SetTtl(string name, long ttl) => _ttls[name] = ttl;

    public long Ttl(string name) => _ttls[name];

    protected override HttpStubAnswer Answer(HttpStubRequest request)
    {
        if (request.Header("Authorization") != "Bearer " + Secret)
            return Error(401, "unauthorized", "unable to authenticate");
        Pass();
        var parts = request.Path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts is ["v1", "actions", var id])
            return Action(long.Parse(id, CultureInfo.InvariantCulture));
        if (parts is not ["v1", "zones", Zone, "rrsets", var label, "TXT", .. var rest])
            return Error(404, "not_found", "zone not found");
        var name = Whole(label);
        return (request.Method, rest) switch
        {
            ("GET", []) when Texts.TryGetValue(name, out var texts) => Json(200, json => WriteSet(json, label, name, texts)),
            ("POST", ["actions", "add_records"]) => Start(request, name, adds: true),
            ("POST", ["actions", "remove_records"]) => Start(request, name, adds: false),
            _ => Error(404, "not_found", "rrset not found"),
        };
    }

    private static HttpStubAnswer Error(int status, string code, string words) => Json(status, json =>
    {
        json.WriteStartObject("error");
        json.WriteString("code", code);
        json.WriteString("message", words);
        json.WriteEndObject();
    });

    private void WriteSet(Utf8JsonWriter json, string label, string name, List<string> texts)
    {
        json.WriteStartObject("rrset");
        json.WriteString("name", label);
        json.WriteNumber("ttl", _ttls.GetValueOrDefault(name, 3600));
        json.WriteStartArray("records");
        foreach (var text in texts)
        {
            json.WriteStartObject();
            json.WriteString("value", text);
            json.WriteString("comment", "");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private HttpStubAnswer Start(HttpStubRequest request, string name, bool adds)
    {
        if (_actions.Values.Any(a => a.Looks > 0))
            return Error(423, "locked", "zone is locked by another action");
        var texts = request.Json.Items("records").Select(r => r.Text("value")!).ToList();
        var there = Texts.GetValueOrDefault(name) ?? [];
        if (texts.Count == 0 || texts.Any(t => !t.StartsWith('"') || !t.EndsWith('"')))
            return Error(422, "invalid_input", "TXT values must be quoted");
        if (adds && there.Intersect(texts).Any())
            return Error(409, "uniqueness_error", "record exists");
        if (!adds && texts.Except(there).Any())
            return Error(422, "invalid_input", "record does not exist");
        var ttl = request.Json.TryGetProperty("ttl", out var given) ? given.GetInt64() : (long?)null;
        if (ttl is not null && _ttls.TryGetValue(name, out var old) && old != ttl)
            return Error(422, "invalid_input", "ttl differs from that of the rrset");
        var number = ++_last;
        _actions[number] = (Looks, Failing-- > 0, () =>
        {
            there = adds ? [.. there, .. texts] : [.. there.Except(texts)];
            _ttls.TryAdd(name, ttl ?? 3600);
            if (there.Count > 0)
                Texts[name] = there;
            else
                (_, _) = (Texts.Remove(name), _ttls.Remove(name));
        });
        return Action(number, 201);
    }

    // Time passes with each request.
    private void Pass()
    {
        foreach (var (number, action) in _actions.Where(a => a.Value.Looks > 0).ToList())
        {
            _actions[number] = action with { Looks = action.Looks - 1 };
            if (action is { Looks: 1, Fails: false })
                action.Do();
        }
    }

    private HttpStubAnswer Action(long number, int status = 200)
    {
        if (!_actions.TryGetValue(number, out var action))
            return Error(404, "not_found", "action not found");
        var state = action.Looks > 0 || status == 201 ? "running" : action.Fails ? "error" : "success";
        return Json(status, json =>
        {
            json.WriteStartObject("action");
            json.WriteNumber("id", number);
            json.WriteString("status", state);
            json.WriteNumber("progress", state == "success" ? 100 : 50);
            if (state == "error")
            {
                json.WriteStartObject("error");
                json.WriteString("code", "action_failed");
                json.WriteString("message", "Action failed");
                json.WriteEndObject();
            }
            else
            {
                json.WriteNull("error");
            }

            json.WriteEndObject();
        });
    }
}
