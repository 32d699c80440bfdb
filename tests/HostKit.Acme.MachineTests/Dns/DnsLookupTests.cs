namespace HostKit.Acme.MachineTests;

/// <summary>Zones, servers and aliases as a real authoritative server tells them, and with every fault on the way.</summary>
public sealed class DnsLookupTests(SharedKnot shared) : IClassFixture<SharedKnot>
{
    private readonly Knot _knot = shared.Knot;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("_acme-challenge.hk.test", "hk.test")]
    [InlineData("_acme-challenge.a.b.c.HK.test.", "hk.test")]
    [InlineData("hk.test", "hk.test")]
    [InlineData("_acme-challenge.sub.hk.test", "sub.hk.test")]
    [InlineData("_acme-challenge.x.sub.hk.test", "sub.hk.test")]
    [InlineData("_acme-challenge.www.hk.test", "hk.test")]
    public async Task Scenario_5_the_deepest_zone_is_found_also_below_a_zone_cut(string name, string zone)
    {
        var found = await new DnsLookup(Dns01.Lookup(_knot)).FindZoneAsync(name, Stop);
        Assert.Equal(zone, found.Name);
        Assert.Equal($"ns1.{zone} (127.0.0.1:{_knot.Port})", Assert.Single(found.Servers).ToString());
    }

    [Fact]
    public async Task Aliases_are_followed_to_the_zone_where_they_end()
    {
        var place = await new DnsLookup(Dns01.Lookup(_knot)).FollowAsync("_acme-challenge.twice.hk.test", Stop);
        Assert.Equal(("www.alias.test", "alias.test"), (place.Name, place.Zone.Name));
        Assert.Equal(["_acme-challenge.twice.hk.test", "_acme-challenge.www.hk.test", "www.alias.test"], place.Hops);
    }

    [Theory]
    [InlineData("loop", "_acme-challenge.loop.hk.test -> _acme-challenge.pool.hk.test -> _acme-challenge.loop.hk.test", "loop")]
    [InlineData("dangling", "_acme-challenge.dangling.hk.test -> _acme-challenge.gone.nowhere", "no zone")]
    [InlineData("long", "hop8.hk.test -> hop9.hk.test", "More than 10")]
    public async Task Scenario_41_an_alias_that_leads_nowhere_is_told_with_every_hop_and_nothing_is_written(string name, string hops, string problem)
    {
        using var folder = new TestFolder();
        var provider = new CountingProvider(Dns01.Provider(_knot));
        var solver = Dns01.Solver(_knot, new() { Journal = folder.Path }, provider);
        var answers = new[] { Dns01.Answer($"{name}.hk.test", "t") };
        var told = await Assert.ThrowsAsync<DnsAliasException>(() => solver.PresentAsync(answers, Stop));
        Assert.Contains(hops, told.Message, StringComparison.Ordinal);
        Assert.Contains(problem, told.Message, StringComparison.Ordinal);
        Assert.Equal(AcmeFailure.Refused, told.Failure);
        await solver.RemoveAsync(answers, Stop);
        Assert.Equal((0, 0), (provider.Added, provider.Removed));
        Assert.Empty(folder.Files);
    }

    [Fact]
    public async Task A_name_without_a_zone_is_told_with_the_resolver()
    {
        var told = await Assert.ThrowsAsync<DnsLookupException>(() => new DnsLookup(Dns01.Lookup(_knot)).FindZoneAsync("_acme-challenge.example.invalid", Stop));
        Assert.Contains($"127.0.0.1:{_knot.Port}", told.Message, StringComparison.Ordinal);
        Assert.Contains("REFUSED", told.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string> Faults => ["servfail 3", "drop 2", "truncate", "tcponly", "badid", "cut", "nth=3:servfail", "no extensions", "delay"];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Scenario_37_faults_between_the_client_and_the_name_server_are_survived(string fault)
    {
        await using var proxy = new FaultyDns(_knot.EndPoint, fault switch
        {
            "servfail 3" => FaultyDns.First(3, DnsFault.ServFail),
            "drop 2" => FaultyDns.First(2, DnsFault.Drop),
            "truncate" => _ => DnsFault.Truncate,
            "tcponly" => _ => DnsFault.TcpOnly,
            "badid" => FaultyDns.First(2, DnsFault.WrongId),
            "cut" => FaultyDns.First(2, DnsFault.Cut),
            "no extensions" => _ => DnsFault.NoExtensions,
            "nth=3:servfail" => FaultyDns.Every(3, DnsFault.ServFail),
            _ => null,
        }) { Delay = fault == "delay" ? TimeSpan.FromSeconds(0.4) : default };
        var solver = Dns01.Solver(_knot, new() { Lookup = Dns01.Lookup(_knot.EndPoint, proxy.EndPoint.Port) with { Timeout = TimeSpan.FromSeconds(0.6) } });
        var answers = new[] { Dns01.Answer($"f{Faults.Select(r => r.Data).ToList().IndexOf(fault)}.hk.test", "t") };
        await solver.PresentAsync(answers, Stop);
        Assert.Equal([answers[0].DnsValue], await _knot.TextsAsync(answers[0].DnsName));
        await solver.RemoveAsync(answers, Stop);
        Assert.Empty(await _knot.TextsAsync(answers[0].DnsName));
        Assert.NotEmpty(proxy.Queries);
    }

    [Fact]
    public async Task Scenario_37_a_name_server_that_fails_for_good_is_named_with_what_it_says_before_anything_is_written()
    {
        await using var proxy = new FaultyDns(_knot.EndPoint, _ => DnsFault.ServFail);
        var provider = new CountingProvider(Dns01.Provider(_knot));
        var solver = Dns01.Solver(_knot, new() { Lookup = Dns01.Lookup(_knot.EndPoint, proxy.EndPoint.Port) }, provider);
        var told = await Assert.ThrowsAsync<DnsLookupException>(() => solver.PresentAsync([Dns01.Answer("hk.test", "t")], Stop));
        Assert.Contains($"ns1.hk.test (127.0.0.1:{proxy.EndPoint.Port}) says SERVFAIL", told.Message, StringComparison.Ordinal);
        Assert.Equal(AcmeFailure.Transient, told.Failure);
        Assert.Equal(0, provider.Added);
    }

    [Fact]
    public async Task Scenario_37_a_name_server_that_fails_for_the_record_alone_is_named_and_the_value_taken_away()
    {
        await using var proxy = new FaultyDns(_knot.EndPoint, q => q.Type == DnsQuery.Txt ? DnsFault.ServFail : DnsFault.None);
        var solver = Dns01.Solver(_knot, new() { Lookup = Dns01.Lookup(_knot.EndPoint, proxy.EndPoint.Port) }, Dns01.Provider(_knot, seconds: 0.3));
        var answers = new[] { Dns01.Answer("half.hk.test", "t") };
        var told = await Assert.ThrowsAsync<DnsPropagationException>(() => solver.PresentAsync(answers, Stop));
        Assert.Contains($"ns1.hk.test (127.0.0.1:{proxy.EndPoint.Port}) says SERVFAIL", told.Message, StringComparison.Ordinal);
        Assert.Equal(AcmeFailure.Transient, told.Failure);
        await solver.RemoveAsync(answers, Stop);
        Assert.Empty(await _knot.TextsAsync("_acme-challenge.half.hk.test"));
    }

    [Fact]
    public async Task What_was_not_there_at_first_is_believed_when_it_is_seen_twice()
    {
        // Two machines behind one address, of which one has it sooner.
        var looks = 0;
        await using var proxy = new FaultyDns(_knot.EndPoint, q => q.Type == DnsQuery.Txt && Interlocked.Increment(ref looks) is 1 or 3 ? DnsFault.NxDomain : DnsFault.None);
        var solver = Dns01.Solver(_knot, new() { Lookup = Dns01.Lookup(_knot.EndPoint, proxy.EndPoint.Port) });
        var answers = new[] { Dns01.Answer("flap.hk.test", "t") };
        await solver.PresentAsync(answers, Stop);
        Assert.Equal(5, looks);
        await solver.RemoveAsync(answers, Stop);
    }

    [Fact]
    public async Task Scenario_42_what_a_split_horizon_resolver_says_of_the_record_does_not_matter()
    {
        // The resolver knows the name servers, but of everything below the domain it says that it is not there.
        await using var resolver = new FaultyDns(_knot.EndPoint, q => q.Name is "hk.test" or "ns1.hk.test" ? DnsFault.None : DnsFault.NxDomain);
        var solver = Dns01.Solver(_knot, new() { Lookup = Dns01.Lookup(resolver.EndPoint, _knot.Port) });
        var answers = new[] { Dns01.Answer("split.hk.test", "t"), Dns01.Answer("sub.hk.test", "t") };
        await solver.PresentAsync(answers, Stop);
        Assert.Single(await _knot.TextsAsync("_acme-challenge.split.hk.test"));
        Assert.Single(await _knot.TextsAsync("_acme-challenge.sub.hk.test"));
        await solver.RemoveAsync(answers, Stop);
        Assert.DoesNotContain(resolver.Queries, q => q.Name.Contains("_acme-challenge", StringComparison.Ordinal));
    }
}
