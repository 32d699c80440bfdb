namespace HostKit.Acme.Tests;

public sealed class DigitalOceanTests() : ProviderTests(new DigitalOceanServer())
{
    [Fact]
    public async Task A_value_on_a_later_page_is_found()
    {
        for (var i = 0; i < 7; i++)
            Server.Store(Name, $"{i}");
        await AddAsync(One);
        var before = Server.Writes;
        await AddAsync(One);
        Assert.Equal(before, Server.Writes);
        await Server.Create().RemoveAsync(Zone, [new(Name, One), new("_acme-challenge.b." + Zone, One)], default);
        Assert.Equal(7, Server.Values(Name).Length);
    }

    [Fact]
    public async Task A_value_that_was_typed_with_quotes_is_the_same()
    {
        Server.Store(Name, $"\"{One}\"");
        await AddAsync(One);
        Assert.Equal(0, Server.Writes);
        await RemoveAsync(One);
        Assert.Empty(Server.Values(Name));
    }
}
