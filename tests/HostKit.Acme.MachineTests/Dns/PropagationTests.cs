using System.Diagnostics;

namespace HostKit.Acme.MachineTests;

/// <summary>Two name servers of which one lags, fails or is gone.</summary>
public sealed class PropagationTests : IAsyncLifetime
{
    private Knot _knot = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _knot = await Knot.StartAsync(secondary: true);

    public ValueTask DisposeAsync() => _knot.DisposeAsync();

    [Fact]
    public async Task Scenario_35_the_ca_is_told_only_when_the_lagging_name_server_shows_it_too()
    {
        await using var seen = new FaultyDns(_knot.EndPoint);
        await using var pebble = await Pebble.StartAsync(new() { DnsServer = seen.EndPoint.ToString() });
        var told = new Told();
        var solver = Dns01.Solver(_knot, new() { Progress = told }, Dns01.Provider(_knot, seconds: 20));
        using var key = AcmeKey.Generate();
        using var client = pebble.Client(key);
        var issuing = client.IssueAsync(["hk.test", "*.hk.test"], solver, Stop);
        for (var i = 0; i < 400 && !told.All.Any(t => t.StartsWith("1 of 2", StringComparison.Ordinal)); i++)
            await Task.Delay(25, Stop);
        await Task.Delay(800, Stop);
        Assert.Equal(["1 of 2 name servers show the 2 records of _acme-challenge.hk.test"], told.All);
        Assert.DoesNotContain(seen.Queries, q => q.Type == DnsQuery.Txt);
        await _knot.RefreshSecondaryAsync();
        using var issued = await issuing;
        Assert.Equal("2 of 2 name servers show the 2 records of _acme-challenge.hk.test", told.All[^1]);
        Assert.Contains(seen.Queries, q => q.Type == DnsQuery.Txt);
        Assert.Empty(await _knot.TextsAsync("_acme-challenge.hk.test"));
    }

    [Fact]
    public async Task A_name_server_that_never_shows_it_is_named_and_the_value_taken_away()
    {
        var solver = Dns01.Solver(_knot, null, Dns01.Provider(_knot, seconds: 0.7));
        var answers = new[] { Dns01.Answer("late.hk.test", "t") };
        var told = await Assert.ThrowsAsync<DnsPropagationException>(() => solver.PresentAsync(answers, Stop));
        Assert.Contains($"ns2.hk.test (127.0.0.2:{_knot.Port}) shows none of _acme-challenge.late.hk.test", told.Message, StringComparison.Ordinal);
        Assert.Equal(AcmeFailure.Transient, told.Failure);
        await solver.RemoveAsync(answers, Stop);
        Assert.Empty(await _knot.TextsAsync("_acme-challenge.late.hk.test"));
    }

    [Fact]
    public async Task Scenario_36_a_dead_name_server_is_named_or_tolerated_after_the_time()
    {
        await _knot.KillSecondaryAsync();
        var answers = new[] { Dns01.Answer("dead.hk.test", "t") };
        var strict = Dns01.Solver(_knot, null, Dns01.Provider(_knot, seconds: 0.7));
        var told = await Assert.ThrowsAsync<DnsPropagationException>(() => strict.PresentAsync(answers, Stop));
        Assert.Contains("ns2.hk.test", Assert.Single(told.Servers).ToString(), StringComparison.Ordinal);
        Assert.Contains("tolerate dead name servers", told.Message, StringComparison.Ordinal);
        await strict.RemoveAsync(answers, Stop);

        var progress = new Told();
        var start = Stopwatch.GetTimestamp();
        var tolerant = Dns01.Solver(_knot, new() { ToleratesDeadNameServers = true, Progress = progress }, Dns01.Provider(_knot, seconds: 0.7));
        await tolerant.PresentAsync(answers, Stop);
        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 0.7, 60);
        Assert.Contains("does not answer; the CA is told without", progress.All[^1], StringComparison.Ordinal);
        await tolerant.RemoveAsync(answers, Stop);
    }

    [Fact]
    public async Task A_call_that_is_cancelled_while_it_waits_leaves_nothing_behind()
    {
        using var folder = new TestFolder();
        using var cancel = new CancellationTokenSource();
        var told = new Told();
        var solver = Dns01.Solver(_knot, new() { Journal = folder.Path, Progress = told }, Dns01.Provider(_knot, seconds: 60));
        var answers = new[] { Dns01.Answer("cancelled.hk.test", "t") };
        var presenting = solver.PresentAsync(answers, cancel.Token);
        for (var i = 0; i < 400 && told.All.Count == 0; i++)
            await Task.Delay(25, Stop);
        Assert.Single(folder.Files);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => presenting);
        await solver.RemoveAsync(answers, Stop);
        Assert.Empty(folder.Files);
        Assert.Empty(await _knot.TextsAsync("_acme-challenge.cancelled.hk.test"));
    }

    [Fact]
    public async Task An_ipv6_address_that_does_not_answer_is_left_out_when_the_servers_other_one_does()
    {
        // The servers listen on IPv4 alone.
        await using var knot = await Knot.StartAsync(records: "ns1 AAAA ::1");
        var told = new Told();
        var solver = Dns01.Solver(knot, new() { Progress = told });
        var answers = new[] { Dns01.Answer("six.hk.test", "t") };
        Assert.Equal(2, (await new DnsLookup(Dns01.Lookup(knot)).FindZoneAsync("hk.test", Stop)).Servers.Count);
        await solver.PresentAsync(answers, Stop);
        Assert.Equal(["2 of 2 name servers show the record of _acme-challenge.six.hk.test"], told.All);
        await solver.RemoveAsync(answers, Stop);
    }
}
