using System.Globalization;
using System.Net;
using System.Text;
using System.Xml.Linq;
using HostKit.Tests;

namespace HostKit.Acme.Tests;

/// <summary>Route 53: signed requests, XML, changes of several sets that are made together or not at all, and are in sync a while later.</summary>
internal sealed class Route53Server : ZoneServer
{
    public const string Key = "AKIDEXAMPLE", ZoneId = "Z1D633PJN98FT9";
    private static readonly XNamespace Ns = "https://route53.amazonaws.com/doc/2013-04-01/";
    private readonly Dictionary<string, long> _ttls = [];
    private readonly Dictionary<string, int> _changes = [];

    public override string Foreign => "\"for\" \"eign \\\"1\\\" \\303\\244\"";

    public override int WritesForThreeNames => 1;

    public string? SessionToken { get; set; }

    /// <summary>How often a change is still pending when it is asked for.</summary>
    public int Pending { get; set; } = 2;

    /// <summary>Zones in the order in which the API lists them.</summary>
    public List<(string Id, string Name, bool IsPrivate)> Zones { get; } = [("ZA", "example.net.", false), ("ZP", Zone + ".", true), (ZoneId, Zone + ".", false), ("ZB", "b.example.org.", false)];

    public int PageSize { get; set; } = 1;

    /// <summary>Sets the API refuses because of something else at the name.</summary>
    public HashSet<string> Aliases { get; } = [];

    public override DnsApiProvider Create(string secret = Secret) => new Route53Dns(new(Key, secret, SessionToken))
    {
        BaseUrl = new(Http.Url), Clock = new HurriedClock(), AnswerTimeout = TimeSpan.FromSeconds(2),
    };

    public override HttpStubAnswer Problem(int status, string words) => Error(status, status switch { 401 or 403 => "AccessDenied", 404 => "NoSuchHostedZone", _ => "InvalidInput" }, words);

    public static HttpStubAnswer Error(int status, string code, string words)
        => Xml(status, new("ErrorResponse", Of("Error", Of("Type", "Sender"), Of("Code", code), Of("Message", words)), Of("RequestId", "b25f48e8-84fd-11e6-80d9-574e0c4664cb")));

    public void SetTtl(string name, long ttl) => _ttls[name] = ttl;

    public long Ttl(string name) => _ttls[name];

    protected override string Read(string text) => TxtText.Read(text, octal: true);

    protected override HttpStubAnswer Answer(HttpStubRequest request)
    {
        if (request.Header("x-amz-security-token") != SessionToken)
            return Error(403, "InvalidClientTokenId", "The security token included in the request is invalid.");
        var signed = request.Header("Authorization")!.Split("SignedHeaders=")[1].Split(',')[0].Split(';');
        var expected = AwsSignature.Authorization(new(Key, Secret), "us-east-1", "route53", request.Method, new(Http.Url + request.Target), signed.Select(h => (h, request.Header(h)!)), Encoding.UTF8.GetBytes(request.Body));
        if (request.Header("Authorization") != expected || !signed.Contains("host") || request.Header("host") != new Uri(Http.Url).Authority)
            return Error(403, "SignatureDoesNotMatch", $"The request signature we calculated does not match the signature you provided. The canonical string was '{request.Header("x-amz-security-token")}'");
        return (request.Method, request.Path.Split('/', StringSplitOptions.RemoveEmptyEntries)) switch
        {
            ("GET", ["2013-04-01", "hostedzonesbyname"]) => ListZones(request.Query),
            ("GET", ["2013-04-01", "hostedzone", ZoneId, "rrset"]) => ListSets(request.Query),
            ("POST", ["2013-04-01", "hostedzone", ZoneId, "rrset"]) => Change(XElement.Parse(request.Body)),
            ("GET", ["2013-04-01", "change", var id]) when _changes.TryGetValue(id, out var left) => Info(200, "GetChangeResponse", id, (_changes[id] = left - 1) < 0),
            _ => Error(404, "NoSuchHostedZone", "No hosted zone found with ID"),
        };
    }

    private static XElement Of(string name, params object[] content) => new(Ns + name, content);

    private static HttpStubAnswer Xml(int status, XElement root)
    {
        root.Name = Ns + root.Name.LocalName;
        return new(status, "<?xml version=\"1.0\"?>\n" + root, "text/xml");
    }

    private static HttpStubAnswer Info(int status, string name, string id, bool isDone)
        => Xml(status, Of(name, Of("ChangeInfo", Of("Id", "/change/" + id), Of("Status", isDone ? "INSYNC" : "PENDING"), Of("SubmittedAt", "2026-08-01T10:00:00Z"))));

    private HttpStubAnswer ListZones(IReadOnlyDictionary<string, string> query)
    {
        var from = Zones.FindIndex(z => z.Name.TrimEnd('.') == query["dnsname"].TrimEnd('.') && (!query.TryGetValue("hostedzoneid", out var id) || id == z.Id));
        from = from < 0 ? Zones.Count : from;
        var page = Zones.Skip(from).Take(PageSize);
        var root = Of("ListHostedZonesByNameResponse", Of("HostedZones", page.Select(z =>
            Of("HostedZone", Of("Id", "/hostedzone/" + z.Id), Of("Name", z.Name), Of("CallerReference", "x"), Of("Config", Of("PrivateZone", z.IsPrivate ? "true" : "false"))))), Of("IsTruncated", from + PageSize < Zones.Count ? "true" : "false"));
        if (from + PageSize < Zones.Count)
            root.Add(Of("NextDNSName", Zones[from + PageSize].Name), Of("NextHostedZoneId", Zones[from + PageSize].Id));
        return Xml(200, root);
    }

    // The list begins at the name and goes on with others.
    private HttpStubAnswer ListSets(IReadOnlyDictionary<string, string> query)
    {
        var set = Texts.FirstOrDefault(t => string.CompareOrdinal(t.Key, query["name"].TrimEnd('.')) >= 0);
        return Xml(200, Of("ListResourceRecordSetsResponse", Of("ResourceRecordSets", set.Key is null ? [] : (object[])[Of(
            "ResourceRecordSet",
            Of("Name", set.Key.Replace("*", "\\052", StringComparison.Ordinal) + "."),
            Of("Type", "TXT"),
            Of("TTL", _ttls.GetValueOrDefault(set.Key, 300)),
            Of("ResourceRecords", set.Value.Select(t => Of("ResourceRecord", Of("Value", t)))))]), Of("IsTruncated", "false"), Of("MaxItems", "1")));
    }

    private HttpStubAnswer Change(XElement request)
    {
        var next = Texts.ToDictionary(t => t.Key, t => t.Value);
        var ttls = _ttls.ToDictionary();
        foreach (var change in request.Descendants(Ns + "Change"))
        {
            var set = change.Element(Ns + "ResourceRecordSet")!;
            var name = set.Element(Ns + "Name")!.Value.TrimEnd('.');
            var ttl = long.Parse(set.Element(Ns + "TTL")!.Value, CultureInfo.InvariantCulture);
            var texts = set.Descendants(Ns + "Value").Select(v => v.Value).ToList();
            var what = $"[name='{name}.', type='TXT']";
            if (Aliases.Contains(name))
                return Error(400, "InvalidChangeBatch", $"[RRSet of type TXT with DNS name {name}. is not permitted as it conflicts with other records with the same DNS name in zone {Zone}.]");
            if (change.Element(Ns + "Action")!.Value == "DELETE")
            {
                if (!next.Remove(name, out var old))
                    return Error(400, "InvalidChangeBatch", $"[Tried to delete resource record set {what} but it was not found]");
                if (!old.SequenceEqual(texts) || ttls.GetValueOrDefault(name, 300) != ttl)
                    return Xml(400, Of("InvalidChangeBatch", Of("Messages", Of("Message", $"Tried to delete resource record set {what} but the values provided do not match the current values"))));
            }
            else if (!next.TryAdd(name, texts))
            {
                return Error(400, "InvalidChangeBatch", $"[Tried to create resource record set {what} but it already exists]");
            }
            else
            {
                ttls[name] = ttl;
            }
        }

        Texts.Clear();
        foreach (var (name, texts) in next)
            Texts[name] = texts;
        foreach (var (name, ttl) in ttls)
            _ttls[name] = ttl;
        var id = $"C{_changes.Count + 1}";
        _changes[id] = Pending;
        return Info(200, "ChangeResourceRecordSetsResponse", id, isDone: false);
    }
}
