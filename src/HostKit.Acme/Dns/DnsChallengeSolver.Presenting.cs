namespace HostKit.Acme;

public sealed partial class DnsChallengeSolver
{
    private async Task PresentBatchAsync(IReadOnlyList<BatchItem<IReadOnlyList<TxtRecord>>> items, CancellationToken cancellationToken)
    {
        var places = await FindAsync([.. items.SelectMany(i => i.Value).Select(r => r.Name).Distinct()], cancellationToken).ConfigureAwait(false);
        List<Part> parts = [];
        foreach (var item in items)
        {
            var failed = item.Value.Select(r => places[r.Name]).FirstOrDefault(p => !p.IsCompletedSuccessfully);
            if (failed is not null)
                item.Fail(failed.Exception?.GetBaseException() ?? new OperationCanceledException(cancellationToken));
            else
                parts.AddRange(item.Value.Select(r => new Part(item, r, places[r.Name].Result)));
        }

        var zones = parts.GroupBy(p => p.Place.Zone.Name).ToDictionary(g => g.Key, g => PublishAsync(g.First().Place.Zone, [.. g], cancellationToken));
        await Task.WhenAll(parts.GroupBy(p => p.Item).Select(async own =>
        {
            try
            {
                foreach (var zone in own.Select(p => p.Place.Zone.Name).Distinct())
                    await zones[zone].ConfigureAwait(false);
                await WaitForCachesAsync([.. own], cancellationToken).ConfigureAwait(false);
                own.Key.Succeed();
            }
            catch (Exception e)
            {
                own.Key.Fail(e);
            }
        })).ConfigureAwait(false);

        // Every zone comes to its end here, also one whose orders have all failed at another.
        await Task.WhenAll(zones.Values.Select(z => z.ContinueWith(_ => { }, TaskScheduler.Default))).ConfigureAwait(false);
    }

    private async Task<Dictionary<string, Task<DnsPlace>>> FindAsync(IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        using var slots = new SemaphoreSlim(LookupsAtOnce);
        var places = names.ToDictionary(name => name, async name =>
        {
            await slots.WaitAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                return await _lookup.FollowAsync(name, cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                slots.Release();
            }
        });
        await Task.WhenAll(places.Values.Select(p => p.ContinueWith(_ => { }, TaskScheduler.Default))).ConfigureAwait(false);
        return places;
    }

    /// <summary>Writes all values of one zone at once, after they are in the journal, and waits for all of its servers.</summary>
    private async Task PublishAsync(DnsZone zone, Part[] parts, CancellationToken cancellationToken)
    {
        await InZoneAsync(zone.Name, () => WriteAsync(zone, parts, cancellationToken), cancellationToken).ConfigureAwait(false);
        Part[] wanted = [.. parts.Where(p => !p.Item.IsAbandoned)];
        if (wanted.Length == 0)
            return;
        var timeToLive = await _propagation.WaitAsync(zone, [.. wanted.Select(p => p.Effective).Distinct()], cancellationToken).ConfigureAwait(false);
        foreach (var part in wanted)
            part.TimeToLive = timeToLive;
    }

    private async Task WriteAsync(DnsZone zone, Part[] parts, CancellationToken cancellationToken)
    {
        List<Part> fresh = [];
        lock (_gate)
        {
            // An order that has given up has had its values taken away already.
            foreach (var part in parts.Where(p => !p.Item.IsAbandoned))
            {
                if (_written.TryGetValue(part.Record, out var written))
                    written.Users++;
                else if (fresh.Find(f => f.Record == part.Record) is { } other)
                    other.Users++;
                else
                    fresh.Add(part);
            }

            if (fresh.Count == 0)
                return;
            foreach (var (part, written) in fresh.Zip(_journal.Write(zone.Name, [.. fresh.Select(p => p.Effective)])))
            {
                written.Users = part.Users;
                _written[part.Record] = written;
            }
        }

        await _provider.AddAsync(zone.Name, [.. fresh.Select(p => p.Effective)], cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A CA that saw another value of a name just before would see that one again.</summary>
    private async Task WaitForCachesAsync(Part[] parts, CancellationToken cancellationToken)
    {
        var wait = TimeSpan.Zero;
        string? name = null;
        lock (_gate)
        {
            foreach (var part in parts)
            {
                // Values that another order shows at this moment may be looked at until ours was seen everywhere.
                var others = _written.Where(w => w.Value.Record.Name == part.Effective.Name && !parts.Any(p => p.Record == w.Key)).Select(w => _caches.Bounded(w.Value.TimeToLive)).DefaultIfEmpty().Max();
                var left = _caches.Left(part.Effective.Name);
                if ((left > others ? left : others) is var longest && longest > wait)
                    (wait, name) = (longest, part.Effective.Name);
            }
        }

        if (wait > TimeSpan.Zero)
        {
            _options.Progress?.Report(FormattableString.Invariant($"Waiting {Math.Ceiling(wait.TotalSeconds):0} s: {name} had another value just before, which the CA may still remember"));
            await Task.Delay(wait, _options.Lookup.Clock, cancellationToken).ConfigureAwait(false);
        }

        lock (_gate)
        {
            foreach (var part in parts)
            {
                if (_written.TryGetValue(part.Record, out var written))
                    written.Show(part.TimeToLive);
            }
        }
    }

    /// <summary>One value of one order and where it goes.</summary>
    private sealed class Part(BatchItem<IReadOnlyList<TxtRecord>> item, TxtRecord record, DnsPlace place)
    {
        public BatchItem<IReadOnlyList<TxtRecord>> Item => item;

        public TxtRecord Record => record;

        public DnsPlace Place => place;

        public TxtRecord Effective { get; } = record with { Name = place.Name };

        public TimeSpan TimeToLive { get; set; }

        public int Users { get; set; } = 1;
    }
}
