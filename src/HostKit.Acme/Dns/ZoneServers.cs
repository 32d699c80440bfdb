using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using DnsClient;
using DnsClient.Protocol;

namespace HostKit.Acme;

/// <summary>The addresses of zones' authoritative servers, asked for once and kept for a while.</summary>
internal sealed class ZoneServers(DnsLookupOptions options, DnsQueries queries)
{
    private readonly ConcurrentDictionary<string, (Lazy<Task<DnsZone?>> Zone, long Since)> _known = new(StringComparer.Ordinal);

    /// <summary>A zone above a name, or its own, that the resolver knows. The name's first label is not asked for: it is the one that may not be there yet.</summary>
    /// <exception cref="DnsLookupException">There is none.</exception>
    public async Task<DnsZone> StartAsync(string name, CancellationToken cancellationToken)
    {
        // Two labels are a registered domain or a zone above one; with a resolver for a private zone alone, it may be more, or one.
        var all = name.Split('.').Length;
        int[] counts = [2, .. Enumerable.Range(3, Math.Max(0, all - 3)), 1];
        DnsLookupException? failure = null;
        foreach (var suffix in counts.Select(labels => DnsNames.Last(name, labels)).OfType<string>())
        {
            try
            {
                if (await KnownAsync(suffix, () => FromResolverAsync(suffix), cancellationToken).ConfigureAwait(false) is { } zone)
                    return zone;
            }
            catch (DnsLookupException e)
            {
                failure ??= e;
                if (e.Failure == AcmeFailure.Transient)
                    break;
            }
        }

        var resolvers = string.Join(", ", queries.Resolvers);
        throw new DnsLookupException(
            $"No zone of {name} is found by the resolver {resolvers}. {(failure is null ? "It knows of no name servers of the domain: is it registered, and the name spelt rightly? A zone that only another resolver knows needs that one in the settings." : failure.Message)}",
            failure?.Failure ?? AcmeFailure.Refused,
            failure);
    }

    /// <summary>A zone below another, whose servers know of it.</summary>
    public async Task<DnsZone> BelowAsync(DnsZone parent, string zone, CancellationToken cancellationToken)
        => await KnownAsync(zone, () => FromParentAsync(parent, zone), cancellationToken).ConfigureAwait(false)
            ?? throw new DnsLookupException($"The name servers of {parent} say that {zone} is a zone of its own, but not which name servers it has. Look at its NS records.", AcmeFailure.Refused);

    private async Task<DnsZone?> KnownAsync(string zone, Func<Task<DnsZone?>> find, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(zone, out var known) && options.Clock.GetElapsedTime(known.Since) > options.KeepsServersFor)
            _known.TryRemove(new(zone, known));
        // Many names of one zone ask at once; the question is bounded, so that one of them may end without taking it from the others.
        var entry = _known.GetOrAdd(zone, _ => (new(find), options.Clock.GetTimestamp()));
        try
        {
            return await entry.Zone.Value.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            _known.TryRemove(new(zone, entry));
            throw;
        }
    }

    private async Task<DnsZone?> FromResolverAsync(string zone)
    {
        var response = await queries.ResolveAsync(zone, QueryType.NS, CancellationToken.None).ConfigureAwait(false);
        return await ZoneAsync(zone, response, response.Answers).ConfigureAwait(false);
    }

    private async Task<DnsZone?> FromParentAsync(DnsZone parent, string zone)
    {
        var response = await queries.AskAsync(parent.Servers, zone, QueryType.NS, recursion: false, CancellationToken.None).ConfigureAwait(false);
        return await ZoneAsync(zone, response, response.Answers.Concat(response.Authorities)).ConfigureAwait(false);
    }

    /// <summary>The servers that the zone itself names, which are the ones that others will ask in the end; else those of the delegation.</summary>
    private async Task<DnsZone?> ZoneAsync(string zone, IDnsQueryResponse response, IEnumerable<DnsResourceRecord> records)
    {
        var names = Names(zone, records);
        if (names.Count == 0)
            return null;
        var delegated = await AddressesAsync(names, response).ConfigureAwait(false);
        try
        {
            var own = await queries.AskAsync(delegated, zone, QueryType.NS, recursion: false, CancellationToken.None).ConfigureAwait(false);
            var ownNames = Names(zone, own.Answers);
            if (ownNames.Count > 0 && !ownNames.ToHashSet().SetEquals(names))
                return new(zone, await AddressesAsync(ownNames, own).ConfigureAwait(false));
        }
        catch (DnsLookupException)
        {
            // The next question to them will say so, with the name that it is about.
        }

        return new(zone, delegated);
    }

    private static List<string> Names(string zone, IEnumerable<DnsResourceRecord> records)
        => [.. records.OfType<NsRecord>().Where(r => DnsNames.Same(r.DomainName, zone)).Select(r => DnsNames.Normalize(r.NSDName.Original)).Distinct()];

    private async Task<IReadOnlyList<AuthoritativeServer>> AddressesAsync(IReadOnlyList<string> names, IDnsQueryResponse glue)
    {
        var found = await Task.WhenAll(names.SelectMany(name => new[] { QueryType.A, QueryType.AAAA }.Select(async type =>
        {
            IEnumerable<DnsResourceRecord> records = glue.Additionals;
            try
            {
                var response = await queries.ResolveAsync(name, type, CancellationToken.None).ConfigureAwait(false);
                // A resolver that does not know the address of a server below the zone is helped by what came with the delegation.
                if (response.Answers.Any(r => r is AddressRecord))
                    return (Name: name, Addresses: response.Answers.OfType<AddressRecord>().Select(r => r.Address).ToArray());
            }
            catch (DnsLookupException)
            {
                // What came with the delegation has to do.
            }

            return (Name: name, Addresses: records.OfType<AddressRecord>()
                .Where(r => DnsNames.Same(r.DomainName, name) && r.Address.AddressFamily == (type == QueryType.A ? AddressFamily.InterNetwork : AddressFamily.InterNetworkV6)).Select(r => r.Address).ToArray());
        }))).ConfigureAwait(false);
        AuthoritativeServer[] servers = [.. found.SelectMany(f => f.Addresses.Select(address => new AuthoritativeServer(f.Name, new(address, options.AuthoritativePort)))).DistinctBy(s => s.EndPoint)];
        // Without a route to IPv6 nothing can be said of those addresses; the same server's other address stands for them.
        AuthoritativeServer[] reachable = [.. servers.Where(s => HasRoute(s.EndPoint) || !servers.Any(o => o.Name == s.Name && HasRoute(o.EndPoint)))];
        return reachable.Length > 0
            ? reachable
            : throw new DnsLookupException($"The resolver {string.Join(", ", queries.Resolvers)} knows no address of the name servers {string.Join(", ", names)}. It is tried again later.", AcmeFailure.Transient);
    }

    private static bool HasRoute(IPEndPoint endpoint)
    {
        try
        {
            // For UDP this sends nothing.
            using var socket = new Socket(endpoint.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
            socket.Connect(endpoint);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
