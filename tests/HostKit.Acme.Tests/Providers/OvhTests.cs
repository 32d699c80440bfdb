using HostKit.Tests;

namespace HostKit.Acme.Tests;

public sealed class OvhTests() : ProviderTests(new OvhServer())
{
    private OvhServer Ovh => (OvhServer)Server;

    [Fact]
    public async Task Values_are_published_by_one_refresh()
    {
        await AddAsync(One, Two);
        Assert.Equal(Sorted(One, Two), Ovh.Published[Name]);
        Assert.Single(Server.Http.Requests, r => r.Path.EndsWith("/refresh", StringComparison.Ordinal));
        await RemoveAsync(One);
        Assert.Equal([Two], Ovh.Published[Name]);
    }

    [Fact]
    public async Task What_a_run_wrote_that_was_ended_before_its_refresh_is_published_by_the_next()
    {
        Server.Store(Name, $"\"{One}\"");
        Assert.Empty(Ovh.Published);
        await AddAsync(One);
        Assert.Equal([One], Ovh.Published[Name]);
    }

    [Fact]
    public async Task A_clock_that_is_wrong_does_no_harm()
    {
        Ovh.Ahead = TimeSpan.FromDays(-400);
        await AddAsync(One);
        Assert.Equal([One], Ovh.Published[Name]);
    }

    [Fact]
    public async Task A_service_account_gets_one_token()
    {
        Ovh.UsesTokens = true;
        await AddAsync(One, Two);
        Assert.Equal(Sorted(One, Two), Ovh.Published[Name]);
        Assert.Single(Server.Http.Requests, r => r.Path == "/auth/oauth2/token");
        var e = await FailsAsync(() => Server.Create(ZoneServer.Wrong).AddAsync(Zone, [new(Name, One)], default), AcmeFailure.Refused);
        Assert.Contains("OVH_CLIENT_SECRET", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(ZoneServer.Wrong, e.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_is_echoed_is_not_shown()
    {
        Ovh.UsesTokens = true;
        Server.Http.Spoil(HttpFault.Instead(Server.Problem(403, $"{OvhServer.Token} may not")), Server.IsWrite);
        Assert.Contains("*** may not", (await FailsAsync(() => AddAsync(One), AcmeFailure.Refused)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_that_may_not_read_are_refused_with_what_they_need()
    {
        Ovh.ForbidsReading = true;
        Assert.Contains("GET, POST and DELETE on /domain/zone/*", (await FailsAsync(() => AddAsync(One), AcmeFailure.Refused)).Message, StringComparison.Ordinal);
    }

    // The signature is the SHA-1 of "secret+consumer+GET+https://eu.api.ovh.com/1.0/domain++1366560945", as sha1sum prints it.
    [Fact]
    public void A_signature_is_what_sha1sum_says()
        => Assert.Equal("$1$faa55bf86c055d27dd86f10b888c6ca589220676", OvhSession.Signature("secret", "consumer", "GET", "https://eu.api.ovh.com/1.0/domain", "", "1366560945"));

    [Fact]
    public void The_variables_of_lego_are_understood()
    {
        var keys = new Dictionary<string, string> { ["OVH_APPLICATION_KEY"] = "a", ["OVH_APPLICATION_SECRET"] = "b", ["OVH_CONSUMER_KEY"] = "c", ["OVH_ENDPOINT"] = "ovh-ca" };
        Assert.Equal("https://ca.api.ovh.com/1.0", ((OvhDns)DnsProviders.Create("ovh", keys)).BaseUrl.AbsoluteUri);
        keys["OVH_ENDPOINT"] = "https://api.us.ovhcloud.com/1.0";
        Assert.Equal("https://api.us.ovhcloud.com/1.0", ((OvhDns)DnsProviders.Create("ovh", keys)).BaseUrl.AbsoluteUri);
        keys["OVH_ENDPOINT"] = "ovh-moon";
        Assert.Contains("ovh-moon", Assert.Throws<DnsProviderException>(() => DnsProviders.Create("ovh", keys)).Message, StringComparison.Ordinal);
        keys["OVH_CLIENT_ID"] = "d";
        keys.Remove("OVH_ENDPOINT");
        Assert.Contains("OVH_APPLICATION_KEY and OVH_CLIENT_ID", Assert.Throws<DnsProviderException>(() => DnsProviders.Create("ovh", keys)).Message, StringComparison.Ordinal);
        Assert.Contains("OVH_APPLICATION_KEY", Assert.Throws<DnsProviderException>(() => DnsProviders.Create("ovh", new Dictionary<string, string>())).Message, StringComparison.Ordinal);
    }
}
