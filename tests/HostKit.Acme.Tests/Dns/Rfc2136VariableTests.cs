namespace HostKit.Acme.Tests;

public sealed class Rfc2136VariableTests
{
    [Theory]
    [InlineData("ns1.example.org")]
    [InlineData("ns1.example.org:5353")]
    [InlineData("192.0.2.1")]
    [InlineData("192.0.2.1:5353")]
    [InlineData("[2001:db8::1]:53")]
    [InlineData("2001:db8::1")]
    public void A_server_is_a_name_or_an_address_with_or_without_a_port(string server)
        => Assert.Equal(server, Assert.IsType<Rfc2136>(DnsProviders.Create("rfc2136", new Dictionary<string, string> { ["RFC2136_NAMESERVER"] = server })).Server);

    [Theory]
    [InlineData("RFC2136_NAMESERVER", "ns1.example.org:x", "ns1.example.org:x")]
    [InlineData("RFC2136_NAMESERVER", "a b", "'a b'")]
    [InlineData("RFC2136_TSIG_ALGORITHM", "hmac-sha3", "hmac-sha3")]
    [InlineData("RFC2136_TSIG_SECRET", "???", "base64")]
    [InlineData("RFC2136_TSIG_SECRET", "", "RFC2136_TSIG_SECRET")]
    [InlineData("RFC2136_TSIG_FILE", "/nowhere/key", "/nowhere/key")]
    [InlineData("RFC2136_TTL", "soon", "RFC2136_TTL")]
    public void A_variable_that_makes_no_sense_is_named(string name, string value, string told)
    {
        var variables = new Dictionary<string, string>
        {
            ["RFC2136_NAMESERVER"] = "ns1.example.org", ["RFC2136_TSIG_KEY"] = "k", ["RFC2136_TSIG_SECRET"] = "c2VjcmV0IQ==", [name] = value,
        };
        var refused = Assert.Throws<DnsProviderException>(() => DnsProviders.Create("rfc2136", variables));
        Assert.Contains(told, refused.Message, StringComparison.Ordinal);
        Assert.Equal(AcmeFailure.Refused, refused.Failure);
    }

    [Theory]
    [InlineData("127.0.0.1:5353", 5353)]
    [InlineData("192.0.2.53", 53)]
    [InlineData("[2001:db8::53]:54", 54)]
    public void A_resolver_is_given_as_an_address_and_its_port_holds_for_all(string text, int port)
    {
        var options = DnsLookupOptions.ForResolver(text);
        Assert.Equal(port, Assert.Single(options.Resolvers).Port);
        Assert.Equal(port, options.AuthoritativePort);
        Assert.Contains("'dns.example'", Assert.Throws<HostKitException>(() => DnsLookupOptions.ForResolver("dns.example")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_resolvers_of_the_system_are_those_of_its_file()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "# a comment\nsearch example.org\nnameserver 192.0.2.1\n nameserver\t2001:db8::1 \nnameserver nonsense\noptions edns0\n");
        Assert.Equal(["192.0.2.1:53", "[2001:db8::1]:53"], DnsLookupOptions.ResolvConf(path).Select(e => e.ToString()));
        File.Delete(path);
        Assert.Equal(["127.0.0.1:53"], DnsLookupOptions.ResolvConf(path).Select(e => e.ToString()));
    }
}
