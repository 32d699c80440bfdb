namespace HostKit.Acme.Tests;

public sealed class CloudflareTests() : ProviderTests(new CloudflareServer())
{
    private CloudflareServer CloudflareServer => (CloudflareServer)Server;

    [Fact]
    public async Task A_value_on_a_later_page_is_found()
    {
        for (var i = 0; i < 7; i++)
            Server.Store(Name, $"\"{i}\"");
        await AddAsync(One);
        var before = Server.Writes;
        await AddAsync(One);
        Assert.Equal(before, Server.Writes);
        await RemoveAsync(One);
        Assert.Equal(7, Server.Values(Name).Length);
    }

    [Fact]
    public async Task A_record_that_the_list_does_not_show_yet_is_as_good_as_added()
    {
        await AddAsync(One);
        CloudflareServer.HidesNewest = true;
        await AddAsync(One);
        Assert.Equal([One], Server.Values(Name));
        Assert.Equal(2, Server.Writes);
    }

    [Fact]
    public async Task A_zone_above_the_name_servers_one_is_found()
    {
        await Server.Create().AddAsync("deep.sub." + Zone, [new("_acme-challenge.deep.sub." + Zone, One)], default);
        Assert.Equal([One], Server.Values("_acme-challenge.deep.sub." + Zone));
    }

    [Fact]
    public async Task Two_tokens_and_the_global_key_are_taken_by_lego_s_names()
    {
        CloudflareServer.ZoneSecret = "only-f0r-zones";
        var url = Server.Http.Url + "/client/v4";
        var variables = new Dictionary<string, string> { ["CF_DNS_API_TOKEN"] = ZoneServer.Secret, ["CLOUDFLARE_BASE_URL"] = url, ["CLOUDFLARE_HTTP_TIMEOUT"] = "5" };
        await FailsAsync(() => DnsProviders.Create("cloudflare", variables).AddAsync(Zone, [new(Name, One)], default), AcmeFailure.Refused);
        variables["CF_ZONE_API_TOKEN"] = "only-f0r-zones";
        await DnsProviders.Create("cloudflare", variables).AddAsync(Zone, [new(Name, One)], default);
        Assert.Equal([One], Server.Values(Name));
        CloudflareServer.TakesGlobalKey = true;
        var global = new Dictionary<string, string> { ["CLOUDFLARE_EMAIL"] = "me@example.org", ["CLOUDFLARE_API_KEY"] = ZoneServer.Secret, ["CLOUDFLARE_BASE_URL"] = url };
        await DnsProviders.Create("cloudflare", global).RemoveAsync(Zone, [new(Name, One)], default);
        Assert.Empty(Server.Values(Name));
    }
}
