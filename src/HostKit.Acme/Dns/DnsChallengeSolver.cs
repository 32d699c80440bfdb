using System.Collections.Concurrent;

namespace HostKit.Acme;

/// <summary>
/// DNS-01 (RFC 8555 §8.4): writes the values where the names' aliases lead, beside those that are there, waits until every authoritative server shows them, and takes them
/// away again. One instance serves many orders at once: what they need at about the same time is one change per zone.
/// </summary>
/// <example><code>
/// var provider = DnsProviders.Create("rfc2136", variables);
/// var solver = new DnsChallengeSolver(provider, new() { Journal = "/var/lib/hostkit-acme/dns-records" });
/// await solver.SweepAsync();
/// var certificate = await client.IssueAsync(["example.org", "*.example.org"], solver);
/// </code></example>
public sealed partial class DnsChallengeSolver : IChallengeSolver
{
    private const int LookupsAtOnce = 16;
    private readonly IDnsProvider _provider;
    private readonly DnsChallengeOptions _options;
    private readonly DnsLookup _lookup;
    private readonly RecordJournal _journal;
    private readonly CacheTimes _caches;
    private readonly PropagationWait _propagation;
    private readonly Batches<IReadOnlyList<TxtRecord>> _presenting;
    private readonly Batches<IReadOnlyList<TxtRecord>> _removing;
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _zones = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private readonly Dictionary<TxtRecord, WrittenRecord> _written = [];

    /// <summary>Makes one; nothing is asked or written yet.</summary>
    /// <param name="provider">Who keeps the zones.</param>
    /// <param name="options">All else; the defaults unless given.</param>
    public DnsChallengeSolver(IDnsProvider provider, DnsChallengeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(provider);
        (_provider, _options) = (provider, options ?? new());
        _lookup = new(_options.Lookup);
        _journal = new(_options.Journal, provider.Name);
        _caches = new(_options.Journal, _options.LongestCacheTime, _options.Lookup.Clock);
        _propagation = new(_lookup, provider, _options);
        _presenting = new(_options.BatchWindow, _options.Lookup.Clock, PresentBatchAsync);
        _removing = new(_options.BatchWindow, _options.Lookup.Clock, RemoveBatchAsync);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> ChallengeTypes { get; } = [Acme.ChallengeTypes.Dns01];

    /// <inheritdoc/>
    /// <exception cref="DnsAliasException">An alias leads nowhere; nothing was written.</exception>
    /// <exception cref="DnsLookupException">Name servers do not tell where a name belongs; nothing was written for it.</exception>
    /// <exception cref="DnsProviderException">The provider cannot be reached or refuses.</exception>
    /// <exception cref="DnsPropagationException">Not all name servers show the values within the provider's time.</exception>
    /// <exception cref="HostKitException">The journal cannot be written.</exception>
    public Task PresentAsync(IReadOnlyList<ChallengeAnswer> answers, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return _presenting.RunAsync(Records(answers), cancellationToken);
    }

    /// <inheritdoc/>
    /// <exception cref="DnsProviderException">The provider cannot be reached or refuses; the values stay in the journal for <see cref="SweepAsync"/>.</exception>
    public Task RemoveAsync(IReadOnlyList<ChallengeAnswer> answers, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return _removing.RunAsync(Records(answers), cancellationToken);
    }

    /// <summary>Takes away what a run before left: after a crash, or when the provider would not. Call it when a run begins; what other processes need is left alone.</summary>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>Warnings: what could not be taken away yet, and why. It stays in the journal.</returns>
    public async Task<IReadOnlyList<string>> SweepAsync(CancellationToken cancellationToken = default)
    {
        List<string> warnings = [];
        _caches.Sweep();
        var leftovers = _journal.Leftovers();
        try
        {
            foreach (var zone in leftovers.GroupBy(r => r.Zone))
            {
                try
                {
                    await RemoveAsync(zone.Key, [.. zone], cancellationToken).ConfigureAwait(false);
                }
                catch (Exception e) when (e is not OperationCanceledException)
                {
                    warnings.Add($"Records of a run before could not be taken away from {zone.Key}: {string.Join(", ", zone.Select(r => r.Record.Name).Distinct())}. {e.Message} It is tried again by the next run.");
                }
            }
        }
        finally
        {
            foreach (var record in leftovers)
                record.Dispose();
        }

        return warnings;
    }

    private static TxtRecord[] Records(IReadOnlyList<ChallengeAnswer> answers) => [.. answers.Select(a => new TxtRecord(DnsNames.Normalize(a.DnsName), a.DnsValue)).Distinct()];

    private async Task RemoveBatchAsync(IReadOnlyList<BatchItem<IReadOnlyList<TxtRecord>>> items, CancellationToken cancellationToken)
    {
        List<(BatchItem<IReadOnlyList<TxtRecord>> Item, WrittenRecord Written)> gone = [];
        lock (_gate)
        {
            foreach (var item in items)
            {
                foreach (var record in item.Value)
                {
                    if (_written.TryGetValue(record, out var written) && --written.Users == 0)
                    {
                        _written.Remove(record);
                        gone.Add((item, written));
                    }
                }
            }
        }

        await Task.WhenAll(gone.GroupBy(g => g.Written.Zone).Select(async zone =>
        {
            try
            {
                await RemoveAsync(zone.Key, [.. zone.Select(g => g.Written)], cancellationToken).ConfigureAwait(false);
            }
            catch (Exception e)
            {
                foreach (var (item, _) in zone)
                    item.Fail(e);
            }
        })).ConfigureAwait(false);
    }

    /// <summary>Removes values of one zone; what cannot be removed stays in the journal and is let go.</summary>
    private async Task RemoveAsync(string zone, IReadOnlyList<WrittenRecord> records, CancellationToken cancellationToken)
    {
        try
        {
            await InZoneAsync(zone, () => _provider.RemoveAsync(zone, [.. records.Select(r => r.Record)], cancellationToken), cancellationToken).ConfigureAwait(false);
            foreach (var record in records)
            {
                record.Forget();
                _caches.Seen(record.Record.Name, record.TimeToLive);
            }
        }
        finally
        {
            foreach (var record in records)
                record.Dispose();
        }
    }

    /// <summary>One change of a zone at a time, so that a value that is being written when its order gives up is gone after all.</summary>
    private async Task InZoneAsync(string zone, Func<Task> change, CancellationToken cancellationToken)
    {
        var turn = _zones.GetOrAdd(zone, _ => new(1));
        await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await change().ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }
}
