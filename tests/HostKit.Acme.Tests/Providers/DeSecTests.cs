using HostKit.Tests;

namespace HostKit.Acme.Tests;

public sealed class DeSecTests() : ProviderTests(new DeSecServer())
{
    private DeSecServer DeSec => (DeSecServer)Server;

    [Fact]
    public async Task The_ttl_is_the_domain_s_least_or_what_is_there()
    {
        DeSec.LeastTtl = 7200;
        await AddAsync(One);
        Assert.Equal(7200, DeSec.Ttl(Name));
        DeSec.SetTtl(Name, 86400);
        await AddAsync(Two);
        Assert.Equal(86400, DeSec.Ttl(Name));
    }

    [Fact]
    public async Task A_zone_too_large_to_list_is_asked_name_by_name()
    {
        DeSec.MostSets = 1;
        Server.Store(Name, Server.Foreign);
        Server.Store("b." + Zone, Server.Foreign);
        await Server.Create().AddAsync(Zone, [new(Name, One), new(Zone, Two)], default);
        Assert.Equal([Server.Foreign, $"\"{One}\""], Server.Texts[Name]);
        Assert.Equal([Two], Server.Values(Zone));
        Assert.Equal(1, Server.Writes);
    }

    [Fact]
    public async Task What_is_wrong_with_a_set_is_said()
    {
        Server.Http.Spoil(HttpFault.Instead(new(400, """[{},{"records":["Record content malformed."],"ttl":["Too large."]}]""")), Server.IsWrite);
        var e = await FailsAsync(() => AddAsync(One), AcmeFailure.Refused);
        Assert.Contains("records: Record content malformed.; ttl: Too large)", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_else_overwrites_is_written_again()
    {
        // It is read, then both write: the other one without our value.
        await AddAsync(One);
        Server.Http.Spoil(HttpFault.Instead(new(200, "[]")), Server.IsWrite);
        await AddAsync(Two);
        Assert.Equal(Sorted(One, Two), Server.Values(Name));
    }
}
