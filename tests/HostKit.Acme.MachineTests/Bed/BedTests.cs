namespace HostKit.Acme.MachineTests;

/// <summary>The test bed itself: servers answer as the tests take for granted.</summary>
public sealed class BedTests
{
    [Fact]
    public async Task Knot_serves_its_zones_a_lagging_secondary_and_a_resolver_follows_aliases()
    {
        await using var knot = await Knot.StartAsync(secondary: true, records: "_acme-challenge.www CNAME www.alias.test.", zones: "example.org");
        Assert.Equal(["somebody else's"], await knot.TextsAsync("_acme-challenge.stale.hk.test"));
        Assert.Equal(["somebody else's"], await knot.TextsAsync("_acme-challenge.stale.hk.test", "127.0.0.2"));
        Assert.Contains("ns1.example.org.", await knot.ZoneAsync("example.org"), StringComparison.Ordinal);
        await using var proxy = new FaultyDns(knot.EndPoint);
        await using var resolver = await Named.StartAsync(proxy.EndPoint);
        Assert.Empty(await Dig.TextsAsync(resolver.EndPoint, "_acme-challenge.www.hk.test"));
        Assert.Contains(proxy.Queries, q => q.Name == "www.alias.test" && q.Type == DnsQuery.Txt);
    }
}
