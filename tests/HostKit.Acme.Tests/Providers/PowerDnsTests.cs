namespace HostKit.Acme.Tests;

public sealed class PowerDnsTests() : ProviderTests(new PowerDnsServer())
{
    private PowerDnsServer PowerDnsServer => (PowerDnsServer)Server;

    [Fact]
    public async Task Records_that_are_switched_off_stay_so_unless_they_are_wanted()
    {
        PowerDnsServer.Disabled[Name] = ["\"off\"", $"\"{One}\""];
        await AddAsync(One, Two);
        Assert.Equal(Sorted(One, Two), Server.Values(Name));
        Assert.Equal(["\"off\""], PowerDnsServer.Disabled[Name]);
        await RemoveAsync(One, Two);
        Assert.Empty(Server.Values(Name));
        Assert.Equal(["\"off\""], PowerDnsServer.Disabled[Name]);
    }

    [Fact]
    public async Task Secondaries_of_a_primary_are_told()
    {
        await AddAsync(One);
        Assert.Equal(0, PowerDnsServer.Notifications);
        PowerDnsServer.Kind = "Master";
        await AddAsync(Two);
        Assert.Equal(1, PowerDnsServer.Notifications);
    }

    [Fact]
    public async Task Lego_s_variables_make_the_provider()
    {
        var provider = DnsProviders.Create("pdns", new Dictionary<string, string> { ["PDNS_API_KEY"] = ZoneServer.Secret, ["PDNS_API_URL"] = Server.Http.Url, ["PDNS_TTL"] = "300" });
        await provider.AddAsync(Zone, [new(Name, One)], default);
        Assert.Equal([One], Server.Values(Name));
        var other = DnsProviders.Create("pdns", new Dictionary<string, string> { ["PDNS_API_KEY"] = ZoneServer.Secret, ["PDNS_BASE_URL"] = Server.Http.Url, ["PDNS_SERVER_NAME"] = "other" });
        await FailsAsync(() => other.AddAsync(Zone, [new(Name, One)], default), AcmeFailure.Refused);
    }
}
