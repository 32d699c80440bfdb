namespace HostKit.Acme;

/// <summary>What the providers have in common whose zones are kept through an HTTP API.</summary>
public abstract class DnsApiProvider : IDnsProvider
{
    private readonly int _leastTtl, _mostTtl;
    private TimeSpan _ttl;
    private TimeSpan _propagationTimeout;
    private TimeSpan _pollingInterval;
    private Uri _baseUrl;

    private protected DnsApiProvider(string name, string baseUrl, (int Least, int Most) ttl, TimeSpan propagationTimeout, TimeSpan pollingInterval, int? defaultTtl = null)
    {
        (Name, _baseUrl, _leastTtl, _mostTtl) = (name, new(baseUrl), ttl.Least, ttl.Most);
        (_ttl, _propagationTimeout, _pollingInterval) = (TimeSpan.FromSeconds(defaultTtl ?? ttl.Least), propagationTimeout, pollingInterval);
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>How long others may keep what was looked up, in whole seconds. A name that has TXT values of others keeps the time that it has.</summary>
    /// <value>What the provider's own page says, which is the least that it allows or nearly so.</value>
    /// <exception cref="ArgumentOutOfRangeException">The provider does not allow it.</exception>
    public TimeSpan Ttl
    {
        get => _ttl;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value.TotalSeconds, _leastTtl, nameof(Ttl));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value.TotalSeconds, _mostTtl, nameof(Ttl));
            _ttl = value;
        }
    }

    /// <summary>How long it may take until every name server shows a new value.</summary>
    /// <value>What suits the provider unless set.</value>
    public TimeSpan PropagationTimeout
    {
        get => _propagationTimeout;
        init => _propagationTimeout = value;
    }

    /// <summary>How long to wait between two looks at the name servers.</summary>
    /// <value>What suits the provider unless set.</value>
    public TimeSpan PollingInterval
    {
        get => _pollingInterval;
        init => _pollingInterval = value;
    }

    /// <summary>Where the API is; https, or http on this machine.</summary>
    /// <value>The provider's own unless set.</value>
    public Uri BaseUrl
    {
        get => _baseUrl;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _baseUrl = value;
        }
    }

    internal TimeSpan? AnswerTimeout { get; set; }

    internal TimeProvider Clock { get; set; } = TimeProvider.System;

    private protected long TtlSeconds => (long)Ttl.TotalSeconds;

    /// <inheritdoc/>
    public Task AddAsync(string zone, IReadOnlyList<TxtRecord> records, CancellationToken cancellationToken) => ChangeAsync(zone, records, true, cancellationToken);

    /// <inheritdoc/>
    public Task RemoveAsync(string zone, IReadOnlyList<TxtRecord> records, CancellationToken cancellationToken) => ChangeAsync(zone, records, false, cancellationToken);

    /// <summary>Sets what the variables say that lego calls <c>PREFIX_TTL</c>, <c>PREFIX_PROPAGATION_TIMEOUT</c>, <c>PREFIX_POLLING_INTERVAL</c> and <c>PREFIX_HTTP_TIMEOUT</c>, and <c>PREFIX_BASE_URL</c>.</summary>
    internal DnsApiProvider Set(DnsVariables variables, string prefix, params ReadOnlySpan<string> baseUrls)
    {
        _ttl = variables.FindNumber(prefix + "_TTL", _leastTtl, _mostTtl) is { } ttl ? TimeSpan.FromSeconds(ttl) : _ttl;
        _propagationTimeout = variables.FindSeconds(prefix + "_PROPAGATION_TIMEOUT") ?? _propagationTimeout;
        _pollingInterval = variables.FindSeconds(prefix + "_POLLING_INTERVAL") is { Ticks: > 0 } interval ? interval : _pollingInterval;
        AnswerTimeout = variables.FindSeconds(prefix + "_HTTP_TIMEOUT") is { Ticks: > 0 } timeout ? timeout : null;
        _baseUrl = variables.FindUrl([prefix + "_BASE_URL", .. baseUrls]) ?? _baseUrl;
        return this;
    }

    /// <summary>Adds or removes values, which come by their names, each once.</summary>
    private protected abstract Task ChangeAsync(string zone, IReadOnlyList<(string Name, IReadOnlyList<string> Values)> wanted, bool present, CancellationToken cancellationToken);

    /// <summary>Looks and writes until it is done: see <see cref="TxtChange"/>.</summary>
    private protected Task RepeatAsync(string zone, Func<CancellationToken, Task<Func<CancellationToken, Task<bool>>?>> look, CancellationToken cancellationToken)
        => TxtChange.RunAsync(Name, BaseUrl, zone, Clock, look, cancellationToken);

    private static string Plain(string name) => name.TrimEnd('.').ToLowerInvariant();

    private async Task ChangeAsync(string zone, IReadOnlyList<TxtRecord> records, bool present, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(zone);
        ArgumentNullException.ThrowIfNull(records);
        var wanted = records.GroupBy(r => Plain(r.Name)).Select(g => (g.Key, (IReadOnlyList<string>)[.. g.Select(r => r.Value).Distinct(StringComparer.Ordinal)])).ToList();
        foreach (var (name, _) in wanted)
            _ = new TxtRecord(name, "").LabelsIn(Plain(zone));
        if (wanted.Count > 0)
            await ChangeAsync(Plain(zone), wanted, present, cancellationToken).ConfigureAwait(false);
    }
}
