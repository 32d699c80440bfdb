using HostKit.Tests;

namespace HostKit.Acme.Tests;

public sealed class Route53Tests() : ProviderTests(new Route53Server())
{
    private Route53Server Route53 => (Route53Server)Server;

    [Fact]
    public async Task A_change_is_waited_for_until_it_is_in_sync()
    {
        await AddAsync(One);
        Assert.Equal(3, Server.Http.Requests.Count(r => r.Path.Contains("/change/", StringComparison.Ordinal)));
        Route53.Pending = int.MaxValue;
        var provider = new Route53Dns(new(Route53Server.Key, ZoneServer.Secret)) { BaseUrl = new(Server.Http.Url), Clock = new HurriedClock(), PropagationTimeout = TimeSpan.FromSeconds(0.3) };
        var e = await FailsAsync(() => provider.AddAsync(Zone, [new(Name, Two)], default), AcmeFailure.Transient);
        Assert.Contains("not on all of its servers", e.Message, StringComparison.Ordinal);
        await provider.RemoveAsync(Zone, [new(Name, Two)], default);
        Assert.Equal([One], Server.Values(Name));
    }

    [Fact]
    public async Task What_somebody_else_writes_at_that_moment_stays()
    {
        Server.Meanwhile = () => Server.Store(Name, Server.Foreign);
        await AddAsync(One);
        Server.Meanwhile = () => Server.Store(Name, "\"more\"");
        await AddAsync(Two);
        Assert.Equal([Server.Foreign, $"\"{One}\"", "\"more\"", $"\"{Two}\""], Server.Texts[Name]);
        Server.Meanwhile = () => Server.Store(Name, "\"and more\"");
        await RemoveAsync(One, Two);
        Assert.Equal([Server.Foreign, "\"more\"", "\"and more\""], Server.Texts[Name]);
    }

    [Fact]
    public async Task A_new_name_gets_the_ttl_and_one_that_is_there_keeps_its_own()
    {
        await AddAsync(One);
        Assert.Equal(10, Route53.Ttl(Name));
        Route53.SetTtl(Name, 7200);
        await AddAsync(Two);
        Assert.Equal(7200, Route53.Ttl(Name));
    }

    [Fact]
    public async Task Temporary_keys_send_their_token_and_no_message_shows_it()
    {
        Route53.SessionToken = "t0k3n/of+the==session";
        await AddAsync(One);
        Assert.Equal([One], Server.Values(Name));
        var e = await FailsAsync(() => Server.Create(ZoneServer.Wrong).AddAsync(Zone, [new(Name, One)], default), AcmeFailure.Refused);
        Assert.Equal("SignatureDoesNotMatch", e.Code);
        Assert.DoesNotContain(Route53.SessionToken, e.ToString(), StringComparison.Ordinal);
        Assert.Contains("clock", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_public_zones_of_one_name_none_is_chosen_by_chance()
    {
        Route53.Zones.Insert(2, ("ZOTHER", Zone + ".", false));
        Route53.Zones.Insert(2, ("ZPRIVATE", Zone + ".", true));
        Assert.Contains("ZOTHER, Z1D633PJN98FT9", (await FailsAsync(() => AddAsync(One), AcmeFailure.Refused)).Message, StringComparison.Ordinal);
        await new Route53Dns(new(Route53Server.Key, ZoneServer.Secret)) { BaseUrl = new(Server.Http.Url), HostedZoneId = "/hostedzone/Z1D633PJN98FT9", WaitsForSync = false }.AddAsync(Zone, [new(Name, One)], default);
        Assert.Equal([One], Server.Values(Name));
    }

    [Fact]
    public async Task Throttling_is_waited_out_and_reported_at_last()
    {
        Server.Http.Spoil(HttpFault.Instead(Route53Server.Error(400, "Throttling", "Rate exceeded")), Server.IsWrite, times: 2);
        Server.Http.Spoil(HttpFault.Instead(Route53Server.Error(400, "PriorRequestNotComplete", "The request was rejected because Route 53 was still processing a prior request.")), Server.IsWrite);
        await AddAsync(One);
        Assert.Equal([One], Server.Values(Name));
        Server.Http.Spoil(HttpFault.Instead(Route53Server.Error(400, "Throttling", "Rate exceeded")), times: 10);
        Assert.NotNull((await FailsAsync(() => AddAsync(Two), AcmeFailure.RateLimited)).NotBefore);
    }

    [Fact]
    public async Task A_name_that_has_something_else_is_refused_at_once()
    {
        Route53.Aliases.Add(Name);
        Assert.Contains("conflicts with other records", (await FailsAsync(() => AddAsync(One), AcmeFailure.Refused)).Message, StringComparison.Ordinal);
        Assert.Equal(1, Server.Writes);
    }

    [Fact]
    public async Task Entities_of_an_answer_are_not_followed()
    {
        var xml = """<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]><ErrorResponse><Error><Code>&x;</Code></Error></ErrorResponse>""";
        Server.Http.Spoil(HttpFault.Instead(new(400, xml, "text/xml")), times: 4);
        Assert.Contains("no XML", (await FailsAsync(() => AddAsync(One), AcmeFailure.Transient)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_names_go_in_changes_of_the_size_that_is_allowed()
    {
        TxtRecord[] records = [.. Enumerable.Range(0, 30).Select(i => new TxtRecord($"_acme-challenge.n{i}.{Zone}", new string((char)('a' + (i % 26)), 2000)))];
        await Server.Create().AddAsync(Zone, records, default);
        Assert.Equal(3, Server.Writes);
        Assert.All(Server.Http.Requests.Where(Server.IsWrite), r => Assert.InRange(r.Body.Length, 1, 40000));
        Assert.All(records, r => Assert.Equal([r.Value], Server.Values(r.Name)));
    }
}
