namespace HostKit.Acme;

/// <summary>
/// NameSilo (https://www.namesilo.com/api-reference). It publishes its zones about every 15 minutes, and reports of 30 are not rare, so a certificate takes that long.
/// The key opens the whole account, and travels in the address of each request: it is in no message, and is best limited to this machine's address on the API page.
/// </summary>
public sealed class NameSiloDns : IDnsProvider
{
    private const int LeastTtl = 3600, MostTtl = 2592000, Attempts = 4;

    // Another request while one is under way is refused with code 400.
    private static readonly SemaphoreSlim OneAtATime = new(1);
    private readonly string _key;

    /// <summary>Uses an account.</summary>
    /// <param name="apiKey">The key of the API page. Making a new one there ends the former.</param>
    public NameSiloDns(string apiKey)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(apiKey);
        _key = apiKey.Trim();
    }

    /// <inheritdoc/>
    public string Name => "NameSilo";

    /// <summary>How long others may keep what was looked up.</summary>
    /// <value>1 hour unless set, which is the least; at most 30 days.</value>
    /// <exception cref="ArgumentOutOfRangeException">It is less or more.</exception>
    public TimeSpan Ttl
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value.TotalSeconds, LeastTtl, nameof(Ttl));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value.TotalSeconds, MostTtl, nameof(Ttl));
            field = value;
        }
    } = TimeSpan.FromSeconds(LeastTtl);

    /// <summary>How long it may take until every name server shows a new value.</summary>
    /// <value>45 minutes unless set.</value>
    public TimeSpan PropagationTimeout { get; init; } = TimeSpan.FromMinutes(45);

    /// <summary>How long to wait between two looks at the name servers.</summary>
    /// <value>15 seconds unless set.</value>
    public TimeSpan PollingInterval { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Where the API is, such as <c>https://sandbox.namesilo.com/api</c>; https, or http on this machine.</summary>
    /// <value><c>https://www.namesilo.com/api</c> unless set.</value>
    public Uri BaseUrl { get; init; } = new("https://www.namesilo.com/api");

    /// <summary>Where the name servers are that show what is stored at NameSilo. A domain that none of them is in charge of is refused, since nobody would ever see its values.</summary>
    /// <value><c>dnsowl.com</c> and <c>namesilo.com</c> unless set; empty for no such check.</value>
    public IReadOnlyList<string> NameServerDomains { get; init; } = ["dnsowl.com", "namesilo.com"];

    internal TimeSpan? AnswerTimeout { get; init; }

    internal TimeProvider Clock { get; init; } = TimeProvider.System;

    private ApiConnection Connection => field ??= new(Name, BaseUrl, AnswerTimeout, Clock);

    /// <inheritdoc/>
    public async Task AddAsync(string zone, IReadOnlyList<TxtRecord> records, CancellationToken cancellationToken)
    {
        foreach (var (domain, own) in await DomainsAsync(zone, records, checks: true, cancellationToken).ConfigureAwait(false))
        {
            var there = await ListAsync(domain, cancellationToken).ConfigureAwait(false);
            foreach (var record in own.Where(r => !there.Any(t => t.Is(r, domain))))
                await AddAsync(domain, record, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async Task RemoveAsync(string zone, IReadOnlyList<TxtRecord> records, CancellationToken cancellationToken)
    {
        foreach (var (domain, own) in await DomainsAsync(zone, records, checks: false, cancellationToken).ConfigureAwait(false))
        {
            var said = "";
            // Identifiers may change with every edit, so each is looked up just before it is used.
            for (var tries = 2 * own.Count; ; tries--)
            {
                var there = await ListAsync(domain, cancellationToken).ConfigureAwait(false);
                if (there.FirstOrDefault(t => own.Any(r => t.Is(r, domain))) is not { } found)
                    break;
                // Deleting "nothing" is a success there that deletes nothing.
                if (found.Id.Length == 0)
                    throw new DnsProviderException(Name, $"the list of {domain} has a record without an identifier, which cannot be deleted.", AcmeFailure.Transient);
                if (tries == 0)
                    throw new DnsProviderException(Name, $"a TXT value of {found.Host} is still there after it was deleted. {said}", AcmeFailure.Transient);
                said = (await AskAsync("dnsDeleteRecord", repeatable: true, [280], cancellationToken, ("domain", domain), ("rrid", found.Id)).ConfigureAwait(false)).Detail;
            }
        }
    }

    internal static IDnsProvider FromVariables(DnsVariables variables)
    {
        var url = variables.FindUrl("NAMESILO_BASE_URL");
        var own = new NameSiloDns(variables.Get("NAMESILO_API_KEY", "Namesilo_Key"));
        return new NameSiloDns(own._key)
        {
            Ttl = TimeSpan.FromSeconds(variables.FindNumber("NAMESILO_TTL", LeastTtl, MostTtl) ?? LeastTtl),
            PropagationTimeout = variables.FindSeconds("NAMESILO_PROPAGATION_TIMEOUT") ?? own.PropagationTimeout,
            PollingInterval = variables.FindSeconds("NAMESILO_POLLING_INTERVAL") ?? own.PollingInterval,
            AnswerTimeout = variables.FindSeconds("NAMESILO_HTTP_TIMEOUT"),
            BaseUrl = url ?? own.BaseUrl,
            NameServerDomains = variables.Find("NAMESILO_NAME_SERVERS")?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                ?? (url is null || url.Host.EndsWith(".namesilo.com", StringComparison.OrdinalIgnoreCase) ? own.NameServerDomains : []),
        };
    }

    private async Task AddAsync(string domain, TxtRecord record, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            DnsProviderException problem;
            try
            {
                var reply = await AskAsync("dnsAddRecord", repeatable: false, [280], cancellationToken, ("domain", domain), ("rrtype", "TXT"), ("rrhost", record.LabelsIn(domain)), ("rrvalue", record.Value),
                    ("rrttl", $"{(int)Ttl.TotalSeconds}")).ConfigureAwait(false);
                if (reply.IsSuccess)
                    return;
                // It may be that a former try, whose answer was lost, has added it.
                problem = NameSiloFailures.Of(Name, "dnsAddRecord", reply, _key);
            }
            catch (DnsProviderException e) when (e.Failure == AcmeFailure.Transient && e.NotBefore is null)
            {
                problem = e;
            }

            if ((await ListAsync(domain, cancellationToken).ConfigureAwait(false)).Any(t => t.Is(record, domain)))
                return;
            if (tries == Attempts || problem.Failure == AcmeFailure.Refused)
                throw problem;
            await Task.Delay(TimeSpan.FromMilliseconds(250 * Math.Pow(2, tries)), Clock, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The account's domains that the records are in: usually the zone.</summary>
    private async Task<IReadOnlyDictionary<string, List<TxtRecord>>> DomainsAsync(string zone, IReadOnlyList<TxtRecord> records, bool checks, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(zone);
        ArgumentNullException.ThrowIfNull(records);
        var info = await AskAsync("getDomainInfo", repeatable: true, [200, 114], cancellationToken, ("domain", zone)).ConfigureAwait(false);
        if (info.IsSuccess)
        {
            Check(zone, info, checks);
            return new Dictionary<string, List<TxtRecord>> { [zone] = [.. records] };
        }

        var all = await ListDomainsAsync(cancellationToken).ConfigureAwait(false);
        var found = new Dictionary<string, List<TxtRecord>>();
        foreach (var record in records)
        {
            var domain = all.Where(d => record.Name == d || record.Name.EndsWith("." + d, StringComparison.Ordinal)).MaxBy(d => d.Length)
                ?? throw new DnsProviderException(Name, $"none of the account's {all.Count} domains has the name {record.Name}, or it is not active. Look whether the key is of the account that holds {zone}.", AcmeFailure.Refused, "200");
            if (found.TryGetValue(domain, out var own))
                own.Add(record);
            else
                found.Add(domain, [record]);
        }

        foreach (var domain in found.Keys)
            Check(domain, await AskAsync("getDomainInfo", repeatable: true, [], cancellationToken, ("domain", domain)).ConfigureAwait(false), checks);
        return found;
    }

    private void Check(string domain, NameSiloReply info, bool checks)
    {
        var servers = info.NameServers.ToList();
        if (checks && NameServerDomains.Count > 0 && servers.Count > 0 && !servers.Any(s => NameServerDomains.Any(d => s.EndsWith("." + d, StringComparison.OrdinalIgnoreCase))))
        {
            throw new DnsProviderException(
                Name,
                $"the name servers of {domain} are {string.Join(", ", servers)}, which do not show what is stored at NameSilo. Use the DNS provider that these belong to, or set NAMESILO_NAME_SERVERS where they are NameSilo's under names of your own.",
                AcmeFailure.Refused);
        }
    }

    private async Task<List<string>> ListDomainsAsync(CancellationToken cancellationToken)
    {
        var all = new List<string>();
        for (var page = 1; ; page++)
        {
            var reply = await AskAsync("listDomains", repeatable: true, [], cancellationToken, ("page", $"{page}"), ("pageSize", "100")).ConfigureAwait(false);
            var before = all.Count;
            all.AddRange(reply.Domains.Except(all, StringComparer.Ordinal).ToList());
            // A page without anything new ends it, too, should the pages not be numbered as they say.
            if (all.Count == before || reply.Total is not { } total || all.Count >= total)
                return all;
        }
    }

    private async Task<List<NameSiloRecord>> ListAsync(string domain, CancellationToken cancellationToken)
        => [.. (await AskAsync("dnsListRecords", repeatable: true, [], cancellationToken, ("domain", domain)).ConfigureAwait(false)).Records];

    private async Task<NameSiloReply> AskAsync(string operation, bool repeatable, int[] accepted, CancellationToken cancellationToken, params (string Name, string Value)[] parameters)
    {
        var query = string.Concat(parameters.Select(p => $"&{p.Name}={Uri.EscapeDataString(p.Value)}"));
        var url = new Uri($"{BaseUrl.AbsoluteUri.TrimEnd('/')}/{operation}?version=1&type=xml&key={Uri.EscapeDataString(_key)}{query}");
        await OneAtATime.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            NameSiloReply? reply = null;
            await Connection.SendAsync(() => new(HttpMethod.Get, url), repeatable, answer => (reply = NameSiloReply.Parse(answer.Body)) is null
                ? new(Name, $"{operation} was answered with status {(int)answer.Status} and something that is no reply of the API, perhaps a page of a server before it. Try again later.", AcmeFailure.Transient, $"{(int)answer.Status}")
                : NameSiloFailures.Of(Name, operation, reply, _key) is { Failure: AcmeFailure.Transient } passing && !reply.IsSuccess ? passing : null, cancellationToken).ConfigureAwait(false);
            return reply!.IsSuccess || accepted.Contains(reply.Code) ? reply : throw NameSiloFailures.Of(Name, operation, reply, _key);
        }
        finally
        {
            OneAtATime.Release();
        }
    }
}
