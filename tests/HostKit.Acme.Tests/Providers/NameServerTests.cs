using System.Net;
using DnsClient;
using DnsClient.Protocol;
using HostKit.Tests;

namespace HostKit.Acme.Tests;

/// <summary>What the tests' own name servers show, by a stranger's client.</summary>
public sealed class NameServerTests : IDisposable
{
    private static readonly IPAddress[] Addresses = [IPAddress.Parse("127.0.0.41"), IPAddress.Parse("127.0.0.42"), IPAddress.Parse("127.0.0.43")];
    private readonly NameSiloServer _server = new(["example.org"], [ZoneRecord.Soa("", "a.root", 1), new("sub.example.org", "NS", "ns1.elsewhere.test"), new("alias.example.org", "CNAME", "www.example.org")], Addresses);

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task Each_name_server_shows_what_is_stored_at_its_own_tick()
    {
        _server.Store("example.org", "_acme-challenge", "TXT", "one");
        var late = await Client(2).QueryAsync("_acme-challenge.example.org", QueryType.TXT);
        Assert.Equal((DnsHeaderResponseCode.NotExistentDomain, true), (late.Header.ResponseCode, late.Header.HasAuthorityAnswer));
        Assert.Equal("example.org.", Assert.Single(late.Authorities.SoaRecords()).DomainName.Value);
        _server.PublishEvery(TimeSpan.FromSeconds(0.6));
        var seen = new List<int>();
        for (var until = DateTime.UtcNow.AddSeconds(10); seen.Count < 3 && DateTime.UtcNow < until; await Task.Delay(20))
        {
            for (var at = 0; at < 3; at++)
            {
                if (!seen.Contains(at) && (await Client(at).QueryAsync("_acme-challenge.example.org", QueryType.TXT)).Answers.TxtRecords().Any(t => t.Text.Single() == "one"))
                    seen.Add(at);
            }
        }

        Assert.Equal([0, 1, 2], seen);
    }

    [Fact]
    public async Task Zones_answer_as_zones_do()
    {
        _server.PublishEvery(TimeSpan.Zero);
        _server.Store("example.org", "www", "A", "192.0.2.7");
        foreach (var at in Enumerable.Range(0, 20))
            _server.Store("example.org", "many", "TXT", new string((char)('a' + at), 200));
        _server.Publish(0);
        var client = Client(0);
        Assert.Equal("ns1.dnsowl.com.", (await client.QueryAsync("Example.ORG", QueryType.SOA)).Answers.SoaRecords().Single().MName.Value);
        Assert.Equal(["ns1.dnsowl.com.", "ns2.dnsowl.com.", "ns3.dnsowl.com."], (await client.QueryAsync("example.org", QueryType.NS)).Answers.NsRecords().Select(n => n.NSDName.Value));
        Assert.Equal("127.0.0.42", (await client.QueryAsync("ns2.dnsowl.com", QueryType.A)).Answers.ARecords().Single().Address.ToString());
        var nothing = await client.QueryAsync("www.example.org", QueryType.TXT);
        Assert.Equal((DnsHeaderResponseCode.NoError, 0, 1), (nothing.Header.ResponseCode, nothing.Answers.Count, nothing.Authorities.Count));
        var alias = await client.QueryAsync("alias.example.org", QueryType.A);
        Assert.Equal(("www.example.org.", "192.0.2.7"), (alias.Answers.CnameRecords().Single().CanonicalName.Value, alias.Answers.ARecords().Single().Address.ToString()));
        // Too long for a datagram: the client comes again by TCP.
        Assert.Equal(20, (await client.QueryAsync("many.example.org", QueryType.TXT)).Answers.TxtRecords().Count());
        var cut = await client.QueryAsync("x.sub.example.org", QueryType.TXT);
        Assert.Equal((false, 0, "ns1.elsewhere.test."), (cut.Header.HasAuthorityAnswer, cut.Answers.Count, cut.Authorities.NsRecords().Single().NSDName.Value));
        Assert.Equal(DnsHeaderResponseCode.NotExistentDomain, (await client.QueryAsync("example.com", QueryType.SOA)).Header.ResponseCode);
        Assert.Contains(("many.example.org", "TXT"), _server.NameServers[0].Queries);
    }

    private LookupClient Client(int at) => new(new LookupClientOptions(_server.NameServers[at].EndPoint) { UseCache = false });
}
