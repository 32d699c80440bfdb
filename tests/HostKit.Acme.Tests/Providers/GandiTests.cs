using HostKit.Tests;

namespace HostKit.Acme.Tests;

public sealed class GandiTests() : ProviderTests(new GandiServer())
{
    [Fact]
    public async Task A_deprecated_api_key_is_sent_as_one()
    {
        ((GandiServer)Server).Scheme = "Apikey";
        await AddAsync(One);
        Assert.Equal([One], Server.Values(Name));
        Assert.Equal(300, ((GandiServer)Server).Ttl(Name));
    }

    [Fact]
    public async Task What_somebody_else_overwrites_is_written_again()
    {
        Server.Http.Spoil(HttpFault.Instead(Server.Problem(201, "DNS Record Created")), Server.IsWrite, times: 2);
        await AddAsync(One);
        Assert.Equal([One], Server.Values(Name));
        Server.Http.Spoil(HttpFault.Instead(Server.Problem(201, "DNS Record Created")), Server.IsWrite, times: 100);
        var e = await FailsAsync(() => AddAsync(Two), AcmeFailure.Transient);
        Assert.Contains("does not show them", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_with_a_value_is_said()
    {
        Server.Http.Spoil(HttpFault.Instead(new(400, """{"status":"error","errors":[{"location":"body","name":"rrset_ttl","description":"too small"}]}""")), Server.IsWrite);
        Assert.Contains("description: too small", (await FailsAsync(() => AddAsync(One), AcmeFailure.Refused)).Message, StringComparison.Ordinal);
    }
}
