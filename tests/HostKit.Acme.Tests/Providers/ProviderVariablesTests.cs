namespace HostKit.Acme.Tests;

public sealed class ProviderVariablesTests
{
    public static TheoryData<string, string, string, double, double> Providers => new()
    {
        { "desec", "DESEC", "DESEC_TOKEN", 3600, 120 },
        { "digitalocean", "DO", "DO_AUTH_TOKEN", 30, 120 },
        { "gandiv5", "GANDIV5", "GANDIV5_PERSONAL_ACCESS_TOKEN", 300, 1200 },
        { "hetzner", "HETZNER", "HETZNER_API_TOKEN", 60, 120 },
        { "ovh", "OVH", "OVH_ACCESS_TOKEN", 60, 120 },
    };

    [Theory]
    [MemberData(nameof(Providers))]
    public void The_variables_of_lego_are_understood(string name, string prefix, string secret, double ttl, double propagation)
    {
        var variables = new Dictionary<string, string> { [secret] = "s3cr3t" };
        var provider = (DnsApiProvider)DnsProviders.Create(name, variables);
        Assert.Equal((ttl, propagation), (provider.Ttl.TotalSeconds, provider.PropagationTimeout.TotalSeconds));
        variables[prefix + "_TTL"] = "4000";
        variables[prefix + "_PROPAGATION_TIMEOUT"] = "500";
        variables[prefix + "_POLLING_INTERVAL"] = "7";
        variables[prefix + "_HTTP_TIMEOUT"] = "9";
        variables[prefix + "_BASE_URL"] = "http://127.0.0.1:1/x";
        provider = (DnsApiProvider)DnsProviders.Create(name, variables);
        Assert.Equal((4000, 500, 7), (provider.Ttl.TotalSeconds, provider.PropagationTimeout.TotalSeconds, provider.PollingInterval.TotalSeconds));
        Assert.Equal((9, "http://127.0.0.1:1/x"), (provider.AnswerTimeout!.Value.TotalSeconds, provider.BaseUrl.AbsoluteUri));
        variables[prefix + "_TTL"] = "0";
        Assert.Contains(prefix + "_TTL", Assert.Throws<DnsProviderException>(() => DnsProviders.Create(name, variables)).Message, StringComparison.Ordinal);
        var missing = Assert.Throws<DnsProviderException>(() => DnsProviders.Create(name, new Dictionary<string, string>()));
        Assert.Equal(AcmeFailure.Refused, missing.Failure);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Credentials_are_not_sent_in_the_clear(string name, string prefix, string secret, double ttl, double propagation)
    {
        Assert.True(ttl > 0 && propagation > 0);
        var provider = DnsProviders.Create(name, new Dictionary<string, string> { [secret] = "s3cr3t", [prefix + "_BASE_URL"] = "http://dns.example" });
        var e = await Assert.ThrowsAsync<DnsProviderException>(() => provider.AddAsync("example.org", [new("_acme-challenge.example.org", "v")], default));
        Assert.Equal(AcmeFailure.Refused, e.Failure);
        Assert.Contains("not https", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", e.ToString(), StringComparison.Ordinal);
    }
}
