using DnsClient;
using DnsClient.Protocol;

namespace HostKit.Acme;

/// <summary>
/// Finds the zone and the authoritative servers of a name and follows aliases (CNAME), by asking those servers themselves: a resolver is asked for
/// delegations and addresses only, so that it never learns that a record is not there yet (RFC 2308). It may be used by several threads.
/// </summary>
public sealed class DnsLookup
{
    private const int LongestAlias = 10;
    private static readonly TimeSpan HastyTimeout = TimeSpan.FromMilliseconds(600);
    private readonly TimeSpan _timeout;
    private readonly DnsQueries _queries;
    private readonly ZoneServers _servers;

    /// <summary>Makes one; nothing is asked yet.</summary>
    /// <param name="options">Whom it asks; the defaults unless given.</param>
    public DnsLookup(DnsLookupOptions? options = null)
    {
        options ??= new();
        _timeout = options.Timeout;
        _queries = new(options);
        _servers = new(options, _queries);
    }

    /// <summary>The deepest zone that a name is in, with all addresses of its authoritative servers.</summary>
    /// <param name="name">The name, with or without a final dot.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The zone.</returns>
    /// <exception cref="DnsLookupException">No zone is found, or its servers do not answer.</exception>
    public async Task<DnsZone> FindZoneAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        name = DnsNames.Normalize(name);
        var (zone, alias) = await WalkAsync(name, cancellationToken).ConfigureAwait(false);
        // An alias stands in a zone like any other record, but only its parents tell which.
        return alias is null ? zone : await FindZoneAsync(DnsNames.Parent(name), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Where the records of a name really are: follows its aliases to the end.</summary>
    /// <param name="name">The name, such as <c>_acme-challenge.example.org</c>.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The last name and its zone.</returns>
    /// <exception cref="DnsAliasException">The aliases make a loop, are more than ten, or lead to a domain that does not exist.</exception>
    /// <exception cref="DnsLookupException">No zone is found, or its servers do not answer.</exception>
    public async Task<DnsPlace> FollowAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        List<string> hops = [DnsNames.Normalize(name)];
        while (true)
        {
            DnsZone zone;
            string? alias;
            try
            {
                (zone, alias) = await WalkAsync(hops[^1], cancellationToken).ConfigureAwait(false);
            }
            catch (DnsLookupException e) when (hops.Count > 1 && e.Failure == AcmeFailure.Refused)
            {
                throw new DnsAliasException(hops, $"There is no zone of {hops[^1]}. {e.Message}", e);
            }

            if (alias is null && hops.Count > 1 && !zone.Name.Contains('.', StringComparison.Ordinal))
                throw new DnsAliasException(hops, $"The domain of {hops[^1]} does not exist.");
            if (alias is null)
                return new(hops[^1], zone, hops);
            var isLoop = hops.Contains(alias);
            hops.Add(alias);
            if (isLoop)
                throw new DnsAliasException(hops, "It is a loop.");
            if (hops.Count > LongestAlias + 1)
                throw new DnsAliasException(hops, $"More than {LongestAlias} aliases one after another are not followed.");
        }
    }

    /// <summary>What one server shows of a name now.</summary>
    /// <param name="server">The server.</param>
    /// <param name="name">The name.</param>
    /// <param name="isHasty">Whether no more than a second or so is spent on a server that is silent.</param>
    /// <param name="cancellationToken">Ends it.</param>
    internal async Task<DnsLook> LookAsync(AuthoritativeServer server, string name, bool isHasty, CancellationToken cancellationToken)
    {
        var timeout = isHasty && _timeout > HastyTimeout ? HastyTimeout : _timeout;
        var answer = await _queries.AskOnceAsync(server, name, QueryType.TXT, recursion: false, tcp: false, timeout, cancellationToken).ConfigureAwait(false);
        if (answer.Response is null)
            answer = await _queries.AskOnceAsync(server, name, QueryType.TXT, recursion: false, tcp: answer.IsLost, timeout, cancellationToken).ConfigureAwait(false);
        if (answer.Response is not { } response)
            return new([], answer.Problem, answer.IsLost, TimeSpan.Zero);
        TxtRecord[] records = [.. response.Answers.OfType<DnsClient.Protocol.TxtRecord>().Where(r => DnsNames.Same(r.DomainName, name)).Select(r => new TxtRecord(name, string.Concat(r.Text)))];
        var seconds = response.Answers.OfType<DnsClient.Protocol.TxtRecord>().Select(r => r.InitialTimeToLive).DefaultIfEmpty(0).Max();
        return new([.. records.Select(r => r.Value)], null, IsDead: false, TimeSpan.FromSeconds(seconds));
    }

    /// <summary>Goes down from the zone that the resolver knows to the deepest, or to an alias.</summary>
    private async Task<(DnsZone Zone, string? Alias)> WalkAsync(string name, CancellationToken cancellationToken)
    {
        var zone = await _servers.StartAsync(name, cancellationToken).ConfigureAwait(false);
        // Each step goes at least one label down.
        for (var steps = 0; steps <= name.Count(c => c == '.') + 1; steps++)
        {
            var response = await _queries.AskAsync(zone.Servers, name, QueryType.SOA, recursion: false, cancellationToken).ConfigureAwait(false);
            if (response.Answers.OfType<CNameRecord>().FirstOrDefault(r => DnsNames.Same(r.DomainName, name)) is { } alias)
                return (zone, DnsNames.Normalize(alias.CanonicalName.Original));
            var owner = response.Answers.Concat(response.Authorities).FirstOrDefault(r => r is SoaRecord && DnsNames.IsIn(name, r.DomainName.Original))?.DomainName.Original
                ?? response.Authorities.FirstOrDefault(r => r is NsRecord && DnsNames.IsIn(name, r.DomainName.Original))?.DomainName.Original;
            if (owner is null)
                return (zone, null);
            owner = DnsNames.Normalize(owner);
            if (owner == zone.Name)
                return (zone, null);
            if (!DnsNames.IsIn(owner, zone.Name))
                throw new DnsLookupException($"The name servers of {zone} say that {name} is in {(owner.Length == 0 ? "the root" : owner)}, which is no part of it. Look at the zone's delegation.", AcmeFailure.Refused);
            zone = await _servers.BelowAsync(zone, owner, cancellationToken).ConfigureAwait(false);
        }

        throw new DnsLookupException($"The name servers of {zone} refer {name} from one to the next without end.", AcmeFailure.Refused);
    }
}
