using HostKit.Tests;

namespace HostKit.Acme.Tests;

public sealed class HetznerTests() : ProviderTests(new HetznerServer())
{
    private HetznerServer Hetzner => (HetznerServer)Server;

    [Fact]
    public async Task A_new_name_gets_the_ttl_and_one_that_is_there_keeps_its_own()
    {
        await AddAsync(One);
        Assert.Equal(60, Hetzner.Ttl(Name));
        Hetzner.SetTtl(Name, 7200);
        await AddAsync(Two);
        Assert.Equal(7200, Hetzner.Ttl(Name));
    }

    [Fact]
    public async Task An_action_that_fails_is_asked_for_again_and_given_up_at_last()
    {
        Hetzner.Failing = 2;
        await AddAsync(One);
        Assert.Equal([One], Server.Values(Name));
        Hetzner.Failing = 100;
        var e = await FailsAsync(() => AddAsync(Two), AcmeFailure.Transient);
        Assert.Equal("action_failed", e.Code);
        Assert.Contains("Action failed", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zone_that_is_locked_is_waited_for()
    {
        Server.Http.Spoil(HttpFault.Instead(Server.Problem(423, "locked")), Server.IsWrite, times: 3);
        await AddAsync(One);
        Assert.Equal([One], Server.Values(Name));
    }

    [Fact]
    public async Task An_action_that_never_ends_is_left_to_the_next_run()
    {
        Hetzner.Looks = int.MaxValue;
        var provider = new HetznerDns(ZoneServer.Secret) { BaseUrl = new(Server.Http.Url + "/v1"), Clock = new HurriedClock(), PropagationTimeout = TimeSpan.FromSeconds(0.3) };
        var e = await FailsAsync(() => provider.AddAsync(Zone, [new(Name, One)], default), AcmeFailure.Transient);
        Assert.Contains("not done after", e.Message, StringComparison.Ordinal);
        Assert.Equal(1, Server.Writes);
    }

    [Fact]
    public async Task A_value_that_somebody_else_adds_at_that_moment_is_as_good_as_ours()
    {
        Server.Meanwhile = () => Server.Store(Name, $"\"{One}\"");
        await AddAsync(One);
        Assert.Equal([One], Server.Values(Name));
    }

    [Fact]
    public void The_variables_of_lego_choose_the_api()
    {
        Assert.IsType<HetznerDns>(DnsProviders.Create("hetzner", new Dictionary<string, string> { ["HETZNER_API_TOKEN"] = "t", ["HETZNER_API_KEY"] = "k" }));
        Assert.IsType<HetznerOldDns>(DnsProviders.Create("hetzner", new Dictionary<string, string> { ["HETZNER_API_KEY"] = "k" }));
        Assert.Contains("HETZNER_API_TOKEN", Assert.Throws<DnsProviderException>(() => DnsProviders.Create("hetzner", new Dictionary<string, string>())).Message, StringComparison.Ordinal);
    }
}
