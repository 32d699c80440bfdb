using HostKit.Tests;

namespace HostKit.Acme.Tests;

public sealed class HetznerOldTests() : ProviderTests(new HetznerOldServer())
{
    [Fact]
    public async Task Every_failure_says_that_the_api_was_shut_down()
    {
        Server.Http.Spoil(HttpFault.Instead(Server.Problem(410, "gone")));
        var e = await FailsAsync(() => AddAsync(One), AcmeFailure.Refused);
        Assert.Contains("May 2026", e.Message, StringComparison.Ordinal);
        Assert.Contains("HETZNER_API_TOKEN", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_on_a_later_page_is_found()
    {
        for (var i = 0; i < 7; i++)
            Server.Store($"a{i}.{Zone}", "plain");
        await AddAsync(One);
        var before = Server.Writes;
        await AddAsync(One);
        Assert.Equal(before, Server.Writes);
        await RemoveAsync(One);
        Assert.Empty(Server.Values(Name));
    }
}
