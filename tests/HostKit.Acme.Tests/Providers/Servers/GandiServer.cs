using HostKit.Tests;

namespace HostKit.Acme.Tests;

/// <summary>Gandi LiveDNS: all values of a name are written at once; quotes are added to values that have none.</summary>
internal sealed class GandiServer : ZoneServer
{
    private readonly Dictionary<string, long> _ttls = [];

    public override int WritesForThreeNames => 3;

    public string Scheme { get; set; } = "Bearer";

    public override DnsApiProvider Create(string secret = Secret)
        => new GandiDns(secret, Scheme == "Apikey") { BaseUrl = new(Http.Url + "/v5/livedns"), Clock = new HurriedClock(), AnswerTimeout = TimeSpan.FromSeconds(2) };

    public override HttpStubAnswer Problem(int status, string words) => Json(status, json =>
    {
        json.WriteNumber("code", status);
        json.WriteString("object", "HTTPProblem");
        json.WriteString("message", words);
    });

    public long Ttl(string name) => _ttls[name];

    protected override HttpStubAnswer Answer(HttpStubRequest request)
    {
        if (request.Header("Authorization") != $"{Scheme} {Secret}")
            return Problem(401, "The server could not verify that you authorized to access the document you requested.");
        if (request.Path.Split('/', StringSplitOptions.RemoveEmptyEntries) is not ["v5", "livedns", "domains", Zone, "records", var label, "TXT"])
            return Problem(404, "The resource could not be found.");
        var name = Whole(label);
        switch (request.Method)
        {
            case "GET" when Texts.TryGetValue(name, out var texts):
                return Json(200, json =>
                {
                    json.WriteString("rrset_name", label);
                    json.WriteString("rrset_type", "TXT");
                    json.WriteNumber("rrset_ttl", _ttls.GetValueOrDefault(name, 10800));
                    json.WriteTexts("rrset_values", texts);
                });
            case "PUT" when request.Json.GetProperty("rrset_ttl").GetInt64() is >= 300 and var ttl && request.Json.Texts("rrset_values").Any():
                _ttls[name] = ttl;
                Texts[name] = [.. request.Json.Texts("rrset_values").Select(t => t.StartsWith('"') ? t : $"\"{t}\"")];
                return Problem(201, "DNS Record Created");
            case "PUT":
                return new(400, """{"status":"error","errors":[{"location":"body","name":"rrset_ttl","description":"300 is less than minimum value 300"}]}""");
            case "DELETE" when Texts.Remove(name):
                return new(204, "");
            default:
                return Problem(404, $"Can't find the DNS record {label}/TXT in the zone");
        }
    }
}
