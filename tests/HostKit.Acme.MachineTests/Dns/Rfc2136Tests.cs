namespace HostKit.Acme.MachineTests;

/// <summary>Changes by RFC 2136 as a real server takes them.</summary>
public sealed class Rfc2136Tests(SharedKnot shared) : IClassFixture<SharedKnot>
{
    private readonly Knot _knot = shared.Knot;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("hmac-sha256")]
    [InlineData("hmac-sha384.")]
    [InlineData("HMAC-SHA512")]
    [InlineData("hmac-sha1")]
    [InlineData("hmac-md5")]
    [InlineData("hmac-md5.sig-alg.reg.int.")]
    public async Task Values_come_and_go_one_by_one_with_every_kind_of_key(string algorithm)
    {
        var plain = algorithm.ToLowerInvariant().TrimEnd('.').Replace(".sig-alg.reg.int", "", StringComparison.Ordinal);
        var provider = DnsProviders.Create("rfc2136", new Dictionary<string, string>(_knot.Variables) { ["RFC2136_TSIG_KEY"] = Knot.KeyOf(plain), ["RFC2136_TSIG_ALGORITHM"] = algorithm });
        var name = $"_acme-challenge.{plain}.hk.test";
        TxtRecord[] three = [new(name, "one"), new(name, "two"), new(name, new string('x', 255))];
        await provider.AddAsync("hk.test", three, Stop);
        await provider.AddAsync("hk.test", three[..1], Stop);
        Assert.Equal(three.Select(r => r.Value).Order(StringComparer.Ordinal), await _knot.TextsAsync(name));
        await provider.RemoveAsync("hk.test", [three[1], new(name, "never there")], Stop);
        Assert.Equal(["one", three[2].Value], await _knot.TextsAsync(name));
        await provider.RemoveAsync("hk.test", three, Stop);
        Assert.Empty(await _knot.TextsAsync(name));
    }

    [Fact]
    public async Task Many_values_go_by_tcp_in_few_messages()
    {
        await using var seen = new FaultyDns(_knot.EndPoint);
        var provider = Dns01.Provider(_knot, seen.EndPoint);
        TxtRecord[] many = [.. Enumerable.Range(0, 500).Select(i => new TxtRecord($"_acme-challenge.m{i}.hk.test", $"value {i}"))];
        await provider.AddAsync("hk.test", many, Stop);
        Assert.Equal(3, seen.Queries.Count(q => q.IsUpdate && q.IsTcp));
        Assert.Equal(["value 499"], await _knot.TextsAsync("_acme-challenge.m499.hk.test"));
        await provider.RemoveAsync("hk.test", many, Stop);
        Assert.DoesNotContain("value ", await _knot.ZoneAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RFC2136_TSIG_SECRET", "bm90IHRoZSByaWdodCBzZWNyZXQgb2YgdGhpcyBrZXk=", "BADSIG")]
    [InlineData("RFC2136_TSIG_KEY", "nobody", "BADKEY")]
    public async Task A_wrong_key_is_said_to_be_wrong_without_showing_the_secret(string variable, string value, string problem)
    {
        var variables = new Dictionary<string, string>(_knot.Variables) { [variable] = value };
        var refused = await Assert.ThrowsAsync<DnsProviderException>(() => DnsProviders.Create("rfc2136", variables).AddAsync("hk.test", [new("a.hk.test", "x")], Stop));
        Assert.Contains(problem, refused.Message, StringComparison.Ordinal);
        Assert.Equal(AcmeFailure.Refused, refused.Failure);
        Assert.DoesNotContain(variables["RFC2136_TSIG_SECRET"], refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zone_that_the_server_does_not_have_and_a_change_without_a_key_are_refused_with_a_reason()
    {
        Assert.Contains("NOTAUTH", (await Assert.ThrowsAsync<DnsProviderException>(() => Dns01.Provider(_knot).AddAsync("example.net", [new("a.example.net", "x")], Stop))).Message, StringComparison.Ordinal);
        var open = new Rfc2136(_knot.EndPoint.ToString(), null);
        Assert.Contains("without a key", (await Assert.ThrowsAsync<DnsProviderException>(() => open.AddAsync("hk.test", [new("a.hk.test", "x")], Stop))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public async Task Scenario_33_clocks_that_differ_are_told_with_both_times(int hours)
    {
        var skewed = new Rfc2136(_knot.EndPoint.ToString(), new(Knot.KeyName, _knot.Secret), default, new SkewedClock(TimeSpan.FromHours(hours)));
        var told = await Assert.ThrowsAsync<DnsProviderException>(() => skewed.AddAsync("hk.test", [new("a.hk.test", "x")], Stop));
        Assert.Contains("BADTIME", told.Message, StringComparison.Ordinal);
        Assert.Contains(DateTimeOffset.UtcNow.ToString("yyyy-MM-dd HH:mm"), told.Message, StringComparison.Ordinal);
        Assert.Contains(DateTimeOffset.UtcNow.AddHours(hours).ToString("yyyy-MM-dd HH:mm"), told.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string> Faults => ["servfail", "drop", "truncate", "tcponly", "badid", "cut"];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Faults_on_the_way_to_the_primary_server_are_survived(string fault)
    {
        await using var proxy = new FaultyDns(_knot.EndPoint, fault switch
        {
            "servfail" => FaultyDns.First(3, DnsFault.ServFail),
            "drop" => FaultyDns.First(1, DnsFault.Drop),
            "truncate" => _ => DnsFault.Truncate,
            "tcponly" => _ => DnsFault.TcpOnly,
            "badid" => FaultyDns.First(1, DnsFault.WrongId),
            _ => FaultyDns.First(2, DnsFault.Cut),
        });
        var name = $"_acme-challenge.fault-{fault}.hk.test";
        await Dns01.Provider(_knot, proxy.EndPoint).AddAsync("hk.test", [new(name, "x")], Stop);
        Assert.Equal(["x"], await _knot.TextsAsync(name));
        await Dns01.Provider(_knot).RemoveAsync("hk.test", [new(name, "x")], Stop);
    }

    [Fact]
    public async Task A_key_file_and_the_variables_of_lego_5_are_understood()
    {
        using var folder = new TestFolder();
        var file = Path.Combine(folder.Path, "hostkit.key");
        File.WriteAllText(file, $"key \"{Knot.KeyOf("hmac-sha512")}\" {{\n\talgorithm hmac-sha512;\n\tsecret \"{_knot.Secret}\";\n}};\n");
        var provider = DnsProviders.Create("dnsupdate", new Dictionary<string, string>
        {
            ["DNSUPDATE_NAMESERVER"] = _knot.EndPoint.ToString(), ["DNSUPDATE_TSIG_FILE"] = file, ["DNSUPDATE_PROPAGATION_TIMEOUT"] = "7", ["DNSUPDATE_POLLING_INTERVAL"] = "3", ["DNSUPDATE_TTL"] = "5",
        });
        Assert.Equal((7, 3), (provider.PropagationTimeout.TotalSeconds, provider.PollingInterval.TotalSeconds));
        await provider.AddAsync("hk.test", [new("_acme-challenge.file.hk.test", "x")], Stop);
        Assert.Matches(@"_acme-challenge\.file\.hk\.test\.\s+5\s+IN\s+TXT", await _knot.ZoneAsync());
        await provider.RemoveAsync("hk.test", [new("_acme-challenge.file.hk.test", "x")], Stop);
    }

    private sealed class SkewedClock(TimeSpan skew) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.UtcNow + skew;
    }
}
