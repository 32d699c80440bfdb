namespace HostKit.Acme.Tests;

public sealed class DnsVariablesTests
{
    [Theory]
    [InlineData("A=b", "b")]
    [InlineData("export A=b", "b")]
    [InlineData("  export\tA=b  \r", "b")]
    [InlineData("A=\"b # c\" # why", "b # c")]
    [InlineData("A='b\\n\"c'", "b\\n\"c")]
    [InlineData("A=\"b\\\"c\\\\d\\e\"", "b\"c\\d\\e")]
    [InlineData("A=b=c==", "b=c==")]
    [InlineData("A=b#c", "b#c")]
    [InlineData("A=b # c", "b")]
    [InlineData("A=b\\ c", "b c")]
    [InlineData("A=", "")]
    [InlineData("A=x\nA=b", "b")]
    [InlineData("\uFEFF# lego\n\n; more\nA=b", "b")]
    public void Lines_are_understood_as_shells_and_systemd_do(string text, string value) => Assert.Equal(value, DnsVariables.Parse(text, "dns.env")["A"]);

    [Theory]
    [InlineData("A=b\ns3cr3t", 2)]
    [InlineData("A=\"s3cr3t", 1)]
    [InlineData("A='s3cr3t' more", 1)]
    [InlineData("A = s3cr3t", 1)]
    [InlineData("s3cr3t-x=b", 1)]
    [InlineData("=s3cr3t", 1)]
    public void A_line_that_is_none_is_named_without_what_is_in_it(string text, int line)
    {
        var e = Assert.Throws<HostKitException>(() => DnsVariables.Parse(text, "/etc/dns.env"));
        Assert.StartsWith($"/etc/dns.env:{line}: ", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", e.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_makes_a_provider_and_a_missing_one_is_named()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "export NAMESILO_API_KEY='k'\nNAMESILO_TTL=3700\nNAMESILO_PROPAGATION_TIMEOUT=1800\nNAMESILO_POLLING_INTERVAL=30\n");
        var provider = (NameSiloDns)DnsProviders.Create("namesilo", DnsVariables.Load(path));
        Assert.Equal((3700, 1800, 30), (provider.Ttl.TotalSeconds, provider.PropagationTimeout.TotalSeconds, provider.PollingInterval.TotalSeconds));
        File.Delete(path);
        Assert.Contains(path, Assert.Throws<HostKitException>(() => DnsVariables.Load(path)).Message, StringComparison.Ordinal);
    }
}
