using System.Globalization;
using System.Net;
using System.Xml.Linq;

namespace HostKit.Tests;

/// <summary>
/// NameSilo as its API pages and its users describe it: everything is a GET with the key in the query, errors come with status 200, ids change, and the
/// zone is published late, by each of three name servers at a moment of its own.
/// </summary>
internal sealed class NameSiloServer : IDisposable
{
    private readonly HttpStub _http;
    private readonly List<Record> _records = [];
    private readonly List<(Func<HttpStubRequest, bool> Matches, int Code, string Detail)> _refusals = [];
    private readonly CancellationTokenSource _end = new();
    private readonly Lock _lock = new();
    private readonly IReadOnlyList<ZoneRecord> _others;
    private int _lastId;
    private uint _serial = 1;

    /// <param name="domains">The account's domains.</param>
    /// <param name="others">Records that the name servers show beside the account's, such as the root's or addresses of name servers.</param>
    /// <param name="nameServers">Addresses for name servers of its own, all on one port; none unless given.</param>
    public NameSiloServer(IReadOnlyList<string> domains, IReadOnlyList<ZoneRecord>? others = null, IReadOnlyList<IPAddress>? nameServers = null)
    {
        (Domains, _others) = ([.. domains], others ?? []);
        _http = new(Serve);
        foreach (var address in nameServers ?? [])
            NameServers.Add(new(address, NameServers.Count == 0 ? 0 : NameServers[0].EndPoint.Port));
        foreach (var at in Enumerable.Range(0, NameServers.Count))
            Publish(at);
    }

    /// <summary>The account's key.</summary>
    public const string Key = "f1e2d3c4b5a697887766";

    /// <summary>For NAMESILO_BASE_URL.</summary>
    public string Url => _http.Url + "/api";

    public HttpStub Http => _http;

    public List<string> Domains { get; }

    /// <summary>What getDomainInfo says of every domain.</summary>
    public List<string> DelegatedTo { get; } = ["NS1.DNSOWL.COM", "NS2.DNSOWL.COM", "NS3.DNSOWL.COM"];

    /// <summary>ns1 to ns3.dnsowl.com, in order, each showing what it published last.</summary>
    public List<NameServer> NameServers { get; } = [];

    /// <summary>Whether lists have the whole name as host, as older answers do, or only the labels before the domain.</summary>
    public bool ListsWholeNames { get; set; } = true;

    /// <summary>How many domains a page of listDomains has.</summary>
    public int PageSize { get; set; } = 100;

    /// <summary>What is stored, published or not.</summary>
    public IReadOnlyList<ZoneRecord> Stored
    {
        get
        {
            lock (_lock)
                return [.. _records.Select(r => r.AsPublished)];
        }
    }

    /// <summary>Has every name server show what is stored, every so often, the second and third a third and two thirds of the time later; zero is at once after each change.</summary>
    public void PublishEvery(TimeSpan every)
    {
        for (var at = 0; at < NameServers.Count; at++)
            _ = every == TimeSpan.Zero ? Task.CompletedTask : PublishAsync(at, every);
        lock (_lock)
            AtOnce = every == TimeSpan.Zero;
    }

    /// <summary>Has one name server show what is stored.</summary>
    public void Publish(int nameServer)
    {
        lock (_lock)
        {
            var apex = Domains.SelectMany(d => (ZoneRecord[])[ZoneRecord.Soa(d, "ns1.dnsowl.com", _serial), .. DelegatedTo.Select(n => new ZoneRecord(d, "NS", n.ToLowerInvariant()))]);
            var own = NameServers.Select((server, at) => new ZoneRecord($"ns{at + 1}.dnsowl.com", "A", server.EndPoint.Address.ToString()));
            NameServers[nameServer].Publish([ZoneRecord.Soa("dnsowl.com", "ns1.dnsowl.com", 1), .. own, .. apex, .. _others, .. _records.Select(r => r.AsPublished)]);
        }
    }

    /// <summary>Stores a record as a person does on the web page.</summary>
    public string Store(string domain, string host, string type, string value)
    {
        lock (_lock)
        {
            _serial++;
            _records.Add(new($"{++_lastId:x8}{Guid.NewGuid():N}", domain, host, type, value, 3600));
            return _records[^1].Id;
        }
    }

    /// <summary>Refuses the next requests of an operation with a code.</summary>
    public void Refuse(string operation, int code, string detail, int times = 1)
    {
        lock (_lock)
            _refusals.AddRange(Enumerable.Repeat(((Func<HttpStubRequest, bool>)(r => r.Path == "/api/" + operation), code, detail), times));
    }

    /// <summary>How often an operation was asked for.</summary>
    public int Count(string operation) => _http.Requests.Count(r => r.Path == "/api/" + operation);

    public void Dispose()
    {
        _end.Cancel();
        _http.Dispose();
        foreach (var server in NameServers)
            server.Dispose();
    }

    private bool AtOnce { get; set; }

    private async Task PublishAsync(int at, TimeSpan every)
    {
        try
        {
            await Task.Delay(every * at / 3, _end.Token);
            while (true)
            {
                Publish(at);
                await Task.Delay(every, _end.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }

    private HttpStubAnswer Serve(HttpStubRequest request)
    {
        lock (_lock)
        {
            var reply = Reply(request);
            if (AtOnce)
            {
                for (var at = 0; at < NameServers.Count; at++)
                    Publish(at);
            }

            var operation = request.Path.Split('/')[^1];
            var answer = new XElement("namesilo", new XElement("request", new XElement("operation", operation), new XElement("ip", "127.0.0.1")), new XElement("reply", reply));
            return new(200, "<?xml version=\"1.0\"?>\n" + answer.ToString(SaveOptions.DisableFormatting), "text/xml; charset=utf-8");
        }
    }

    private object[] Reply(HttpStubRequest request)
    {
        string Given(string name) => request.Query.TryGetValue(name, out var value) ? value : "";
        if (request.Method != "GET")
            return Code(120, "The API key must be sent with GET");
        if (Given("version") != "1")
            return Code(102, "No version specified");
        if (Given("type") != "xml")
            return Code(104, "No type specified");
        if (Given("key") != Key)
            return Code(110, "Invalid API Key");
        if (_refusals.FindIndex(r => r.Matches(request)) is >= 0 and var refused)
        {
            var (_, code, detail) = _refusals[refused];
            _refusals.RemoveAt(refused);
            return Code(code, detail);
        }

        var operation = request.Path.Split('/')[^1];
        if (operation == "listDomains")
            return List(int.TryParse(Given("page"), CultureInfo.InvariantCulture, out var page) ? page : 1, int.TryParse(Given("pageSize"), CultureInfo.InvariantCulture, out var size) ? Math.Min(size, PageSize) : PageSize);
        var domain = Given("domain");
        if (!domain.Contains('.', StringComparison.Ordinal))
            return Code(114, "Invalid domain syntax");
        if (!Domains.Contains(domain))
            return Code(200, "Domain is not active, or does not belong to this user");
        return operation switch
        {
            "getDomainInfo" => [.. Code(300, "success"), new XElement("nameservers", DelegatedTo.Select((n, i) => new XElement("nameserver", new XAttribute("position", i + 1), n)))],
            "dnsListRecords" => [.. Code(300, "success"), .. _records.Where(r => r.Domain == domain).Select(r => r.InList(ListsWholeNames))],
            "dnsAddRecord" => Add(domain, Given("rrhost"), Given("rrtype"), Given("rrvalue"), Given("rrttl")),
            "dnsDeleteRecord" => Delete(domain, Given("rrid")),
            _ => Code(103, "Invalid API operation"),
        };
    }

    private object[] List(int page, int size)
        => [.. Code(300, "success"), new XElement("domains", Domains.Skip((page - 1) * size).Take(size).Select(d => new XElement("domain", new XAttribute("created", "2020-01-02"), new XAttribute("expires", "2030-01-02"), d))),
            new XElement("pager", new XElement("total", Domains.Count), new XElement("pageSize", size), new XElement("page", page))];

    private object[] Add(string domain, string host, string type, string value, string ttl)
    {
        if (!int.TryParse(ttl, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || seconds is < 3600 or > 2592000)
            return Code(280, "DNS modification error: invalid TTL");
        if (_records.Any(r => r.Domain == domain && r.Host == host && r.Type == type && r.Value == value))
            return Code(280, "DNS modification error: could not add resource record to domain since it already exists (duplicate)");
        _serial++;
        _records.Add(new($"{++_lastId:x8}{Guid.NewGuid():N}", domain, host, type, value, seconds));
        return [.. Code(300, "success"), new XElement("record_id", _records[^1].Id)];
    }

    private object[] Delete(string domain, string id)
    {
        // As it is: nothing to delete is a success.
        if (id.Length == 0)
            return Code(300, "success");
        if (_records.RemoveAll(r => r.Domain == domain && r.Id == id) == 0)
            return Code(280, "DNS modification error: could not delete resource record: invalid record id");
        _serial++;
        return Code(300, "success");
    }

    private static object[] Code(int code, string detail) => [new XElement("code", code), new XElement("detail", detail)];

    private sealed record Record(string Id, string Domain, string Host, string Type, string Value, int Ttl)
    {
        public ZoneRecord AsPublished => new(Name, Type, Value, (uint)Ttl);

        private string Name => Host.Length == 0 ? Domain : $"{Host}.{Domain}";

        public XElement InList(bool wholeNames)
            => new("resource_record", new XElement("record_id", Id), new XElement("type", Type), new XElement("host", wholeNames ? Name : Host), new XElement("value", Value), new XElement("ttl", Ttl), new XElement("distance", 0));
    }
}
