using System.Collections.Concurrent;
using System.Net.Sockets;

namespace HostKit.Acme;

/// <summary>Waits until every address of every authoritative server of a zone shows all of the values.</summary>
internal sealed class PropagationWait(DnsLookup lookup, IDnsProvider provider, DnsChallengeOptions options)
{
    private const int AtOnce = 16;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(50);

    /// <returns>The longest time that a cache may remember one of the records.</returns>
    /// <exception cref="DnsPropagationException">A server does not show one within the provider's time.</exception>
    public async Task<TimeSpan> WaitAsync(DnsZone zone, IReadOnlyList<TxtRecord> records, CancellationToken cancellationToken)
    {
        var wanted = records.GroupBy(r => r.Name, r => r.Value).ToDictionary(g => g.Key, g => g.ToHashSet(StringComparer.Ordinal));
        var what = wanted.Count == 1 ? $"{(records.Count == 1 ? "the record" : $"the {records.Count} records")} of {records[0].Name}" : $"the {records.Count} records of {wanted.Count} names in {zone}";
        var views = zone.Servers.Select(server => new View(server, [.. wanted.Keys])).ToArray();
        var clock = options.Lookup.Clock;
        var start = clock.GetTimestamp();
        var reported = -1;
        long timeToLive = 0;
        var isConfirmed = true;
        for (var pause = FirstPause; ; pause = Shorter(pause * 2, provider.PollingInterval))
        {
            var open = views.SelectMany(view => view.Missing.Select(name => (View: view, Name: name))).ToArray();
            await Parallel.ForEachAsync(open, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (o, stop) =>
            {
                var look = await lookup.LookAsync(o.View.Server, o.Name, MayBeStoodInFor(o.View, views), stop).ConfigureAwait(false);
                o.View.Said[o.Name] = look;
                InterlockedMax(ref timeToLive, look.TimeToLive.Ticks);
            }).ConfigureAwait(false);
            foreach (var view in views)
                view.Missing.RemoveAll(name => wanted[name].IsSubsetOf(view.Said[name].Values));

            var missing = views.Where(v => v.Missing.Count > 0 && !StoodInFor(v, views)).ToArray();
            var shown = views.Length - missing.Length;
            if (shown != reported)
                options.Progress?.Report($"{shown} of {views.Length} name servers show {what}");
            reported = shown;
            if (missing.Length == 0 && isConfirmed)
                return new(timeToLive);
            isConfirmed = missing.Length == 0;
            if (isConfirmed)
            {
                // Behind one address there may be several machines: what came late is looked at once more.
                pause = FirstPause;
                foreach (var view in views)
                    view.Missing.AddRange(wanted.Keys.Except(view.Missing));
            }

            var waited = clock.GetElapsedTime(start);
            var left = provider.PropagationTimeout - waited;
            if (left <= TimeSpan.Zero && !isConfirmed)
            {
                var dead = missing.All(v => v.IsDead);
                if (!dead || shown == 0 || !options.ToleratesDeadNameServers)
                    throw new DnsPropagationException(zone.Name, char.ToUpperInvariant(what[0]) + what[1..], waited, [.. missing.Select(v => (v.Server, v.Problem))], views.Length, dead);
                options.Progress?.Report($"{string.Join(" and ", missing.Select(v => v.Server))} {(missing.Length == 1 ? "does" : "do")} not answer; the CA is told without");
                return new(timeToLive);
            }

            await Task.Delay(left > TimeSpan.Zero ? Shorter(pause, left) : pause, clock, cancellationToken).ConfigureAwait(false);
        }
    }

    // Whether there is a way to an IPv6 address says nothing about the server, which answers by its other one.
    private static bool StoodInFor(View view, View[] all)
        => view.IsDead && MayBeStoodInFor(view, all) && all.Any(o => o.Server.Name == view.Server.Name && o.Missing.Count == 0);

    private static bool MayBeStoodInFor(View view, View[] all)
        => IsIPv6(view) && all.Any(o => o.Server.Name == view.Server.Name && !IsIPv6(o));

    private static bool IsIPv6(View view) => view.Server.EndPoint.AddressFamily == AddressFamily.InterNetworkV6;

    private static TimeSpan Shorter(TimeSpan a, TimeSpan b) => a < b ? a : b;

    private static void InterlockedMax(ref long target, long value)
    {
        for (var seen = Interlocked.Read(ref target); value > seen; seen = Interlocked.Read(ref target))
            Interlocked.CompareExchange(ref target, value, seen);
    }

    private sealed class View(AuthoritativeServer server, List<string> missing)
    {
        public AuthoritativeServer Server => server;

        public List<string> Missing => missing;

        public ConcurrentDictionary<string, DnsLook> Said { get; } = new(StringComparer.Ordinal);

        public bool IsDead => missing.Count > 0 && missing.TrueForAll(name => Said[name].IsDead);

        public string Problem
        {
            get
            {
                var (name, look) = missing.Select(name => (name, Said[name])).First();
                return look.Problem ?? (look.Values.Count == 0 ? $"shows none of {name}" : $"shows other values of {name}");
            }
        }
    }
}
