using System.Net;
using System.Text.Json;

namespace HostKit.Acme;

/// <summary>
/// acme-dns (https://github.com/joohoi/acme-dns): a name server for challenges alone, to whose names <c>_acme-challenge</c> of each domain is an alias (CNAME). It keeps the last two values of a
/// name, which is what a domain and its wildcard need, and removes none.
/// </summary>
public sealed class AcmeDns : IDnsProvider
{
    private const int Most = 2, Attempts = 4;
    private const string Prefix = "_acme-challenge.";
    private readonly AcmeDnsStorage _storage;

    /// <summary>Uses accounts that are kept in a file of lego's form, one for each domain; where there is none, it is made, and the error says which alias to set.</summary>
    /// <param name="storagePath">The file. It holds passwords, and is written for its owner alone.</param>
    public AcmeDns(string storagePath)
    {
        ArgumentException.ThrowIfNullOrEmpty(storagePath);
        _storage = new(storagePath);
    }

    /// <inheritdoc/>
    public string Name => "acme-dns";

    /// <summary>How long it may take until every name server shows a new value.</summary>
    /// <value>1 minute unless set.</value>
    public TimeSpan PropagationTimeout { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long to wait between two looks at the name servers.</summary>
    /// <value>2 seconds unless set.</value>
    public TimeSpan PollingInterval { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Where the server's API is; https, or http on this machine.</summary>
    /// <value><c>https://auth.acme-dns.io</c> unless set, which is its authors' and meant for trying.</value>
    public Uri BaseUrl { get; init; } = new("https://auth.acme-dns.io");

    /// <summary>Networks from which new accounts may be used, such as <c>192.0.2.1/32</c>.</summary>
    /// <value>Empty unless set: from everywhere.</value>
    public IReadOnlyList<string> AllowedFrom { get; init; } = [];

    internal TimeSpan? AnswerTimeout { get; init; }

    internal TimeProvider Clock { get; init; } = TimeProvider.System;

    private ApiConnection Connection => field ??= new(Name, BaseUrl, AnswerTimeout, Clock);

    /// <inheritdoc/>
    public async Task AddAsync(string zone, IReadOnlyList<TxtRecord> records, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(records);
        foreach (var group in records.GroupBy(r => r.Name.TrimEnd('.').ToLowerInvariant()))
        {
            var values = group.Select(r => r.Value).Distinct(StringComparer.Ordinal).ToList();
            if (values.Count > Most)
                throw new DnsProviderException(Name, $"{values.Count} values are wanted at {group.Key}, but it keeps two of a name: ask for the certificates one after another.", AcmeFailure.Refused);
            var account = _storage.Find(group.Key) ?? await MissingAsync(group.Key, cancellationToken).ConfigureAwait(false);
            await UpdateAsync(account, values, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Does nothing: values there cannot be removed, and are forgotten when newer ones come.</summary>
    /// <param name="zone">The zone.</param>
    /// <param name="records">The values.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>A task that is done.</returns>
    public Task RemoveAsync(string zone, IReadOnlyList<TxtRecord> records, CancellationToken cancellationToken) => Task.CompletedTask;

    internal static IDnsProvider FromVariables(DnsVariables variables)
    {
        var own = new AcmeDns(variables.Get("ACME_DNS_STORAGE_PATH"));
        return new AcmeDns(own._storage.Path)
        {
            BaseUrl = variables.FindUrl("ACME_DNS_BASE_URL", "ACME_DNS_API_BASE") ?? own.BaseUrl,
            AllowedFrom = variables.Find("ACME_DNS_ALLOWLIST")?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [],
            PropagationTimeout = variables.FindSeconds("ACME_DNS_PROPAGATION_TIMEOUT") ?? own.PropagationTimeout,
            PollingInterval = variables.FindSeconds("ACME_DNS_POLLING_INTERVAL") is { Ticks: > 0 } interval ? interval : own.PollingInterval,
            AnswerTimeout = variables.FindSeconds("ACME_DNS_HTTP_TIMEOUT") is { Ticks: > 0 } timeout ? timeout : null,
        };
    }

    // The server pushes the older of two values out, so after a lost answer all are sent once more, in a row: then the last two are these.
    private async Task UpdateAsync(AcmeDnsAccount account, List<string> values, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                foreach (var value in values)
                    await SendAsync("/update", account, json => { json.WriteString("subdomain", account.SubDomain); json.WriteString("txt", value); }, cancellationToken).ConfigureAwait(false);
                return;
            }
            catch (DnsProviderException e) when (e.Failure == AcmeFailure.Transient && e.NotBefore is null && tries < Attempts)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(250 * Math.Pow(2, tries)), Clock, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>There is no account whose name this is: either the alias is missing, or the domain is new here.</summary>
    private async Task<AcmeDnsAccount> MissingAsync(string name, CancellationToken cancellationToken)
    {
        if (!name.StartsWith(Prefix, StringComparison.Ordinal))
            throw new DnsProviderException(Name, $"{_storage.Path} has no account for {name}, which an alias leads to. Put the account there that was made for it, or take the alias away to have a new one made.", AcmeFailure.Refused);
        var domain = name[Prefix.Length..];
        var account = _storage.OfDomain(domain);
        var isNew = account is null;
        if (account is null)
        {
            var answer = await SendAsync("/register", null, json =>
            {
                if (AllowedFrom.Count > 0)
                    json.WriteTexts("allowfrom", AllowedFrom);
            }, cancellationToken).ConfigureAwait(false);
            account = AcmeDnsAccount.Read(answer) ?? throw new DnsProviderException(Name, $"the API on {BaseUrl.Host} answered without a new account. Look whether ACME_DNS_API_BASE is right.", AcmeFailure.Transient);
            _storage.Add(domain, account with { ServerUrl = BaseUrl.AbsoluteUri.TrimEnd('/') });
        }

        throw new DnsProviderException(Name, $"{(isNew ? $"an account for {domain} was made, and the alias to it is to be set" : $"the alias of {domain} is not set")}. Set this record where {domain} is kept, once: {name}. CNAME {account.FullDomain}.", AcmeFailure.Refused);
    }

    private async Task<JsonElement> SendAsync(string path, AcmeDnsAccount? account, Action<Utf8JsonWriter> write, CancellationToken cancellationToken)
    {
        var body = JsonText.Of(json =>
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        });
        var answer = await Connection.SendAsync(() =>
        {
            var request = new HttpRequestMessage(HttpMethod.Post, BaseUrl.AbsoluteUri.TrimEnd('/') + path) { Content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } } };
            request.Headers.TryAddWithoutValidation("X-Api-User", account?.UserName ?? "");
            request.Headers.TryAddWithoutValidation("X-Api-Key", account?.Password ?? "");
            return request;
        }, repeatable: account is null, a => AcmeDnsAccount.Parse(a.Body) is null && a.Status != HttpStatusCode.Unauthorized
            ? new(Name, $"the API on {BaseUrl.Host} answered with status {(int)a.Status} and something that is no JSON. Try again later.", AcmeFailure.Transient, $"{(int)a.Status}") : null, cancellationToken).ConfigureAwait(false);
        var json = AcmeDnsAccount.Parse(answer.Body) ?? default;
        if (answer.IsSuccess)
            return json;
        var said = ApiWords.Of(json, account is null ? [] : [account.Password, account.UserName]) is { } words ? $" (it says: {words})" : "";
        throw new DnsProviderException(
            Name,
            answer.Status == HttpStatusCode.Unauthorized
                ? $"it does not take the account of {account?.FullDomain ?? "nobody"}{said}. Either {_storage.Path} has an account that the server does not know any more (take it out, and a new one is made), or this machine's address is not in the networks it may be used from."
                : $"it refused with status {(int)answer.Status}{said}.{(account is null ? " Perhaps it makes no new accounts: put one into " + _storage.Path + "." : "")}",
            AcmeFailure.Refused,
            $"{(int)answer.Status}");
    }
}
