using System.Diagnostics;

namespace HostKit.Acme.MachineTests;

/// <summary>Certificates by DNS-01 from a real pebble that asks a real name server, written by RFC 2136.</summary>
public sealed class Dns01Tests(SharedKnot shared) : IClassFixture<SharedKnot>
{
    private readonly Knot _knot = shared.Knot;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Scenario_3_wildcard_and_apex_have_both_values_at_one_moment_and_foreign_values_stay()
    {
        IReadOnlyList<string> atOnce = [];
        await using var seen = new FaultyDns(_knot.EndPoint, q =>
        {
            if (q.Type == DnsQuery.Txt)
                atOnce = _knot.TextsAsync(q.Name).Result;
            return DnsFault.None;
        });
        await using var pebble = await Pebble.StartAsync(new() { DnsServer = seen.EndPoint.ToString() });
        using var key = AcmeKey.Generate();
        using var client = pebble.Client(key);
        using var issued = await client.IssueAsync(["hk.test", "*.hk.test", "stale.hk.test"], Dns01.Solver(_knot), Stop);
        Assert.True(issued.Certificate.MatchesHostname("anything.hk.test"));
        Assert.Empty(issued.Warnings);
        Assert.Equal(2, atOnce.Count);
        Assert.Empty(await _knot.TextsAsync("_acme-challenge.hk.test"));
        Assert.Equal(["somebody else's"], await _knot.TextsAsync("_acme-challenge.stale.hk.test"));
    }

    [Fact]
    public async Task Scenario_56_wildcard_and_apex_take_less_than_a_second()
    {
        await using var pebble = await Pebble.StartAsync(new() { DnsServer = _knot.EndPoint.ToString() });
        using var folder = new TestFolder();
        using var key = AcmeKey.Generate();
        using var client = pebble.Client(key);
        await client.CreateAccountAsync(new() { AgreesToTerms = true }, Stop);
        List<double> seconds = [];
        for (var i = 0; i < 7; i++)
        {
            var start = Stopwatch.GetTimestamp();
            using var issued = await client.IssueAsync(["hk.test", "*.hk.test"], Dns01.Solver(_knot, new() { Journal = folder.Path }), Stop);
            seconds.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        Console.WriteLine($"# DNS-01 of wildcard and apex, account registered: median {seconds.Order().ElementAt(3):0.000} s ({seconds.Min():0.000}-{seconds.Max():0.000})");
        Assert.Empty(folder.Files);
        Assert.InRange(seconds.Order().ElementAt(3), 0, 2);
    }

    [Fact]
    public async Task Scenario_5_aliases_and_delegated_zones_are_written_where_they_belong_only()
    {
        await using var resolver = await Named.StartAsync(_knot.EndPoint, negative: 0);
        await using var pebble = await Pebble.StartAsync(new() { DnsServer = resolver.EndPoint.ToString() });
        using var key = AcmeKey.Generate();
        using var client = pebble.Client(key);
        using var log = new TestFolder();
        var zones = new List<string>();
        var solver = Dns01.Solver(_knot, new() { Lookup = Dns01.Lookup(resolver.EndPoint, _knot.Port) }, new RecordingProvider(Dns01.Provider(_knot), (zone, records) =>
        {
            lock (zones)
                zones.AddRange(records.Select(r => $"{zone}: {r.Name}"));
        }));
        using var issued = await client.IssueAsync(["www.hk.test", "sub.hk.test", "*.sub.hk.test"], solver, Stop);
        Assert.Equal(["alias.test: www.alias.test", "sub.hk.test: _acme-challenge.sub.hk.test", "sub.hk.test: _acme-challenge.sub.hk.test"], zones.Order(StringComparer.Ordinal));
        Assert.Empty(await _knot.TextsAsync("www.alias.test"));
        Assert.Empty(await _knot.TextsAsync("_acme-challenge.sub.hk.test"));
    }

    [Fact]
    public async Task Scenario_6_thirty_names_of_two_zones_are_one_change_for_each_zone()
    {
        await using var pebble = await Pebble.StartAsync(new() { DnsServer = _knot.EndPoint.ToString() });
        using var key = AcmeKey.Generate();
        using var client = pebble.Client(key);
        var told = new Told();
        var provider = new CountingProvider(Dns01.Provider(_knot));
        string[] names = [.. Enumerable.Range(0, 14).SelectMany(i => new[] { $"n{i}.hk.test", $"n{i}.alias.test" }), "*.hk.test", "*.alias.test", "*.n0.hk.test"];
        using var issued = await client.IssueAsync(names, Dns01.Solver(_knot, new() { Progress = told }, provider), Stop);
        Assert.Equal((2, 2), (provider.Added, provider.Removed));
        Assert.Contains("1 of 1 name servers show the 16 records of 15 names in hk.test", told.All);
        Assert.DoesNotContain("_acme-challenge.n", await _knot.ZoneAsync("hk.test"), StringComparison.Ordinal);
        Assert.DoesNotContain("_acme-challenge", await _knot.ZoneAsync("alias.test"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_certificates_at_once_are_one_change_of_the_zone()
    {
        await using var pebble = await Pebble.StartAsync(new() { DnsServer = _knot.EndPoint.ToString() });
        using var key = AcmeKey.Generate();
        using var client = pebble.Client(key);
        await client.CreateAccountAsync(new() { AgreesToTerms = true }, Stop);
        using var folder = new TestFolder();
        var provider = new CountingProvider(Dns01.Provider(_knot, seconds: 20));
        var solver = Dns01.Solver(_knot, new() { Journal = folder.Path, BatchWindow = TimeSpan.FromSeconds(2) }, provider);
        var start = Stopwatch.GetTimestamp();
        var issued = await Task.WhenAll(Enumerable.Range(0, 30).Select(i => client.IssueAsync([$"c{i}.hk.test"], solver, Stop)));
        Console.WriteLine($"# 30 certificates by DNS-01 at once: {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s, {provider.Added} change to add and {provider.Removed} to remove");
        Assert.Equal(1, provider.Added);
        Assert.All(issued, i => Assert.Empty(i.Warnings));
        Assert.Empty(folder.Files);
        Assert.DoesNotContain("_acme-challenge.c", await _knot.ZoneAsync("hk.test"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenario_38_a_ca_that_does_not_see_the_record_fails_the_order_and_the_next_one_succeeds()
    {
        await using var bad = new FaultyDns(_knot.EndPoint, FaultyDns.First(3, DnsFault.NxDomain, q => q.Type == DnsQuery.Txt));
        await using var pebble = await Pebble.StartAsync(new() { DnsServer = bad.EndPoint.ToString() });
        using var key = AcmeKey.Generate();
        using var client = pebble.Client(key);
        var solver = Dns01.Solver(_knot);
        var failed = await Assert.ThrowsAsync<AcmeOrderException>(() => client.IssueAsync(["unseen.hk.test"], solver, Stop));
        Assert.Equal(AcmeFailure.Validation, failed.Failure);
        Assert.Empty(await _knot.TextsAsync("_acme-challenge.unseen.hk.test"));
        using var issued = await client.IssueAsync(["unseen.hk.test"], solver, Stop);
    }

    [Fact]
    public async Task Scenario_39_a_resolver_never_learns_that_the_record_is_not_there_yet()
    {
        await using var named = await Named.StartAsync(_knot.EndPoint, negative: 60);
        await using var ours = new FaultyDns(named.EndPoint);
        await using var pebble = await Pebble.StartAsync(new() { DnsServer = named.EndPoint.ToString() });
        using var key = AcmeKey.Generate();
        using var client = pebble.Client(key);
        var solver = Dns01.Solver(_knot, new() { Lookup = Dns01.Lookup(ours.EndPoint, _knot.Port) });
        using var issued = await client.IssueAsync(["cached.hk.test", "*.cached.hk.test"], solver, Stop);
        Assert.NotEmpty(ours.Queries);
        Assert.DoesNotContain(ours.Queries, q => q.Type == DnsQuery.Txt || q.Name.Contains("cached", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public async Task Scenario_40_a_name_is_proven_twice_within_the_time_to_live(int timeToLive)
    {
        await using var named = await Named.StartAsync(_knot.EndPoint, negative: 60);
        await using var pebble = await Pebble.StartAsync(new() { DnsServer = named.EndPoint.ToString() });
        using var key = AcmeKey.Generate();
        using var client = pebble.Client(key);
        using var folder = new TestFolder();
        for (var run = 0; run < 2; run++)
        {
            // Each run is a process of its own, so it has a solver of its own.
            var told = new Told();
            var solver = Dns01.Solver(_knot, new() { Journal = folder.Path, Progress = told }, Dns01.Provider(_knot, timeToLive: timeToLive));
            await solver.SweepAsync(Stop);
            using var issued = await client.IssueAsync([$"again{timeToLive}.hk.test"], solver, Stop);
            Assert.Equal(run == 1 && timeToLive > 0, told.All.Any(t => t.StartsWith("Waiting", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task Scenario_43_a_clean_up_that_fails_keeps_the_certificate_and_is_done_by_the_next_run()
    {
        await using var pebble = await Pebble.StartAsync(new() { DnsServer = _knot.EndPoint.ToString() });
        using var key = AcmeKey.Generate();
        using var client = pebble.Client(key);
        using var folder = new TestFolder();
        var updates = 0;
        await using var refusing = new FaultyDns(_knot.EndPoint, q => q.IsUpdate && Interlocked.Increment(ref updates) > 1 ? DnsFault.Refused : DnsFault.None);
        using var issued = await client.IssueAsync(["stale.hk.test", "left.hk.test"], Dns01.Solver(_knot, new() { Journal = folder.Path }, Dns01.Provider(_knot, refusing.EndPoint)), Stop);
        Assert.Contains("REFUSED", Assert.Single(issued.Warnings), StringComparison.Ordinal);
        Assert.Equal(2, folder.Files.Count);
        Assert.Single(await _knot.TextsAsync("_acme-challenge.left.hk.test"));

        var blocked = await Dns01.Solver(_knot, new() { Journal = folder.Path }, Dns01.Provider(_knot, refusing.EndPoint)).SweepAsync(Stop);
        Assert.Contains("hk.test", Assert.Single(blocked), StringComparison.Ordinal);
        Assert.Equal(2, folder.Files.Count);

        Assert.Empty(await Dns01.Solver(_knot, new() { Journal = folder.Path }).SweepAsync(Stop));
        Assert.Empty(folder.Files);
        Assert.Empty(await _knot.TextsAsync("_acme-challenge.left.hk.test"));
        Assert.Equal(["somebody else's"], await _knot.TextsAsync("_acme-challenge.stale.hk.test"));
    }

    [Fact]
    public async Task Values_that_an_order_still_needs_are_not_swept_away_by_another()
    {
        using var folder = new TestFolder();
        var first = Dns01.Solver(_knot, new() { Journal = folder.Path });
        var answers = new[] { Dns01.Answer("busy.hk.test", "t") };
        await first.PresentAsync(answers, Stop);
        Assert.Empty(await Dns01.Solver(_knot, new() { Journal = folder.Path }).SweepAsync(Stop));
        Assert.Single(await _knot.TextsAsync("_acme-challenge.busy.hk.test"));
        await first.RemoveAsync(answers, Stop);
        Assert.Empty(await _knot.TextsAsync("_acme-challenge.busy.hk.test"));
    }
}

/// <summary>Tells what is added.</summary>
internal sealed class RecordingProvider(IDnsProvider inner, Action<string, IReadOnlyList<TxtRecord>> added) : IDnsProvider
{
    public string Name => inner.Name;

    public TimeSpan PropagationTimeout => inner.PropagationTimeout;

    public TimeSpan PollingInterval => inner.PollingInterval;

    public Task AddAsync(string zone, IReadOnlyList<TxtRecord> records, CancellationToken cancellationToken)
    {
        added(zone, records);
        return inner.AddAsync(zone, records, cancellationToken);
    }

    public Task RemoveAsync(string zone, IReadOnlyList<TxtRecord> records, CancellationToken cancellationToken) => inner.RemoveAsync(zone, records, cancellationToken);
}
