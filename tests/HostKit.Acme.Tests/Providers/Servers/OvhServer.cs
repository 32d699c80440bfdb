using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HostKit.Tests;

namespace HostKit.Acme.Tests;

/// <summary>OVHcloud: signed requests or tokens, lists of identifiers, and nothing is published without a refresh.</summary>
internal sealed class OvhServer : ZoneServer
{
    public const string Key = "k3y-0f-th3-appl1cat10n", Consumer = "c0nsum3r-0f-th3-acc0unt", Token = "t0k3n-that-was-g0tt3n";
    private readonly List<(long Id, string Name, string Text)> _records = [];
    private long _last = 5200000000;

    public override int WritesForThreeNames => 7;

    public override int WritesForNothing => 1;

    public TimeSpan Ahead { get; set; }

    public bool UsesTokens { get; set; }

    /// <summary>What the name servers show.</summary>
    public Dictionary<string, string[]> Published { get; private set; } = [];

    /// <summary>Keys as lego's documentation makes them.</summary>
    public bool ForbidsReading { get; set; }

    public override DnsApiProvider Create(string secret = Secret)
        => new OvhDns(OvhEndpoint.Eu, UsesTokens ? OvhCredentials.ServiceAccount(Key, secret) : OvhCredentials.Application(Key, secret, Consumer))
        {
            BaseUrl = new(Http.Url + "/1.0"), Clock = new HurriedClock(), AnswerTimeout = TimeSpan.FromSeconds(2),
        };

    public override bool IsWrite(HttpStubRequest request) => request.Method != "GET" && request.Path != "/auth/oauth2/token";

    public override HttpStubAnswer Problem(int status, string words) => Json(status, json =>
    {
        json.WriteString("class", "Client::Problem");
        json.WriteString("message", words);
    });

    protected override HttpStubAnswer Answer(HttpStubRequest request)
    {
        if (request is { Method: "GET", Path: "/1.0/auth/time" })
            return new(200, Now().ToString(CultureInfo.InvariantCulture));
        if (request is { Method: "POST", Path: "/auth/oauth2/token" })
            return GiveToken(request);
        if (Refuse(request) is { } refusal)
            return refusal;
        if (ForbidsReading && request.Method == "GET")
            return Problem(403, "This call has not been granted");
        if (request.Path.Split('/', StringSplitOptions.RemoveEmptyEntries) is not ["1.0", "domain", "zone", Zone, .. var rest])
            return Problem(404, "This service does not exist");
        Number();
        switch (request.Method, rest)
        {
            case ("GET", ["record"]):
                var at = Whole(request.Query["subDomain"]);
                return new(200, $"[{string.Join(',', _records.Where(r => r.Name == at && request.Query["fieldType"] == "TXT").Select(r => r.Id))}]");
            case ("GET", ["record", var id]) when _records.Find(r => r.Id.ToString(CultureInfo.InvariantCulture) == id) is { Id: > 0 } found:
                return Json(200, json =>
                {
                    json.WriteNumber("id", found.Id);
                    json.WriteString("zone", Zone);
                    json.WriteString("subDomain", found.Name == Zone ? "" : Label(found.Name));
                    json.WriteString("fieldType", "TXT");
                    json.WriteString("target", found.Text);
                });
            case ("POST", ["record"]):
                Store(Whole(request.Json.Text("subDomain")!), request.Json.Text("target")!);
                Number();
                return new(200, $$"""{"id":{{_last}}}""");
            case ("DELETE", ["record", var id]) when _records.FindIndex(r => r.Id.ToString(CultureInfo.InvariantCulture) == id) is >= 0 and var i:
                Texts[_records[i].Name].Remove(_records[i].Text);
                _records.RemoveAt(i);
                return new(200, "null");
            case ("POST", ["refresh"]):
                Published = Texts.ToDictionary(t => t.Key, t => Values(t.Key));
                return new(200, "null");
            default:
                return Problem(404, "The requested object does not exist");
        }
    }

    private static string Sha1(string text)
#pragma warning disable CA5350
        => Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(text)));
#pragma warning restore CA5350

    private long Now() => (DateTimeOffset.UtcNow + Ahead).ToUnixTimeSeconds();

    private static HttpStubAnswer GiveToken(HttpStubRequest request)
        => request.Body == $"grant_type=client_credentials&client_id={Key}&client_secret={Secret}&scope=all"
            ? new(200, $$"""{"access_token":"{{Token}}","token_type":"Bearer","expires_in":3599,"scope":"all"}""")
            : new(401, """{"error":"invalid_client","error_description":"client authentication failed"}""");

    private HttpStubAnswer? Refuse(HttpStubRequest request)
    {
        if (UsesTokens)
            return request.Header("Authorization") == "Bearer " + Token ? null : Problem(401, "Bad token");
        if (request.Header("X-Ovh-Application") != Key || request.Header("X-Ovh-Consumer") != Consumer)
            return Problem(403, "This application key is invalid");
        var time = request.Header("X-Ovh-Timestamp")!;
        if (Math.Abs(long.Parse(time, CultureInfo.InvariantCulture) - Now()) > 30)
            return Problem(400, "Query out of time");
        var expected = "$1$" + Sha1($"{Secret}+{Consumer}+{request.Method}+{Http.Url}{request.Target}+{request.Body}+{time}");
        return request.Header("X-Ovh-Signature") == expected ? null : Problem(400, "Invalid signature");
    }

    // Texts that tests put there get numbers as well.
    private void Number()
    {
        foreach (var (name, texts) in Texts)
        {
            foreach (var text in texts.Where(t => texts.Count(x => x == t) > _records.Count(r => r.Name == name && r.Text == t)).ToList())
                _records.Add((++_last, name, text));
        }
    }
}
