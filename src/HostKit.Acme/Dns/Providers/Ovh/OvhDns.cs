using System.Text.Json;

namespace HostKit.Acme;

/// <summary>
/// OVHcloud (https://eu.api.ovh.com/console/?section=%2Fdomain). Each value is a record of its own, and nothing is published before the zone is refreshed, which is done once for all values.
/// Values may be cached for a minute, the least it allows, unless <see cref="DnsApiProvider.Ttl"/> says otherwise.
/// </summary>
public sealed class OvhDns : DnsApiProvider
{
    private static readonly string[] About = ["signature", "credential", "application key", "out of time"];
    private readonly OvhCredentials _credentials;
    private readonly OvhEndpoint _endpoint;

    /// <summary>Uses an account.</summary>
    /// <param name="endpoint">Its region.</param>
    /// <param name="credentials">Who asks.</param>
    public OvhDns(OvhEndpoint endpoint, OvhCredentials credentials)
        : base("OVH", Checked(endpoint).Api.AbsoluteUri, (60, 2147483647), TimeSpan.FromMinutes(2), TimeSpan.FromSeconds(2))
    {
        ArgumentNullException.ThrowIfNull(credentials);
        (_endpoint, _credentials) = (endpoint, credentials);
    }

    private OvhSession Session => field ??= new(this, _credentials, BaseUrl == _endpoint.Api ? _endpoint.Token : new(BaseUrl, "/auth/oauth2/token"));

    private JsonApi Api => field ??= new(this)
    {
        Sign = (request, body) => Session.Sign(request, body),
        Secrets = Session.Secrets,
        Credentials = $"Look at OVH_ENDPOINT, since credentials are of one region only, and at the credentials, which are {_credentials}.",
        // It says so with 400 and 403, as it says other things.
        IsAboutCredentials = words => About.Any(word => words.Contains(word, StringComparison.OrdinalIgnoreCase)),
        Rights = _credentials.IsApplication
            ? $"Look at the keys, which may have expired: they need GET, POST and DELETE on /domain/zone/*, which lego did without GET. Make new ones at {_endpoint.Keys}."
            : "Let the account's policy allow dnsZone:apiovh:record/get, record/create, record/delete and refresh for the zone.",
    };

    internal static IDnsProvider FromVariables(DnsVariables variables)
    {
        var name = variables.Find("OVH_ENDPOINT") ?? OvhEndpoint.Eu.Name;
        var endpoint = OvhEndpoint.Find(name);
        // lego takes an address there as well.
        if (endpoint is null && !name.StartsWith("http", StringComparison.Ordinal))
            throw new DnsProviderException(variables.Provider, $"OVH_ENDPOINT is '{name}', but must be ovh-eu, ovh-ca or ovh-us.", AcmeFailure.Refused);
        var provider = new OvhDns(endpoint ?? OvhEndpoint.Eu, OvhCredentials.From(variables));
        return endpoint is null ? provider.Set(variables, "OVH", "OVH_ENDPOINT") : provider.Set(variables, "OVH");
    }

    private protected override async Task ChangeAsync(string zone, IReadOnlyList<(string Name, IReadOnlyList<string> Values)> wanted, bool present, CancellationToken cancellationToken)
    {
        await Session.OpenAsync(cancellationToken).ConfigureAwait(false);
        await RepeatAsync(zone, async cancel =>
        {
            var writes = new List<Func<CancellationToken, Task>>();
            foreach (var (name, values) in wanted)
            {
                var label = new TxtRecord(name, "").LabelsIn(zone);
                var there = await ListAsync(zone, label, cancel).ConfigureAwait(false);
                writes.AddRange(present
                    ? values.Where(v => !there.Any(t => t.Value == v)).Select(v => (Func<CancellationToken, Task>)(again => CreateAsync(zone, label, v, again)))
                    : there.Where(t => values.Contains(t.Value, StringComparer.Ordinal)).Select(t => (Func<CancellationToken, Task>)(again => Api.WriteAsync(HttpMethod.Delete, $"/domain/zone/{zone}/record/{t.Id}", zone, null, again, mayMiss: true, repeatable: true))));
            }

            if (writes.Count == 0)
                return null;
            return async again =>
            {
                foreach (var write in writes)
                    await write(again).ConfigureAwait(false);
                return true;
            };
        }, cancellationToken).ConfigureAwait(false);
        // Also when nothing was written: what an earlier run wrote before it was ended may wait for it.
        await Api.WriteAsync(HttpMethod.Post, $"/domain/zone/{zone}/refresh", zone, null, cancellationToken, repeatable: true).ConfigureAwait(false);
    }

    private static OvhEndpoint Checked(OvhEndpoint endpoint)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        return endpoint;
    }

    private async Task CreateAsync(string zone, string label, string value, CancellationToken cancellationToken)
        => await Api.WriteAsync(HttpMethod.Post, $"/domain/zone/{zone}/record", zone, JsonText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("fieldType", "TXT");
            json.WriteString("subDomain", label);
            json.WriteString("target", TxtText.Quote(value));
            json.WriteNumber("ttl", TtlSeconds);
            json.WriteEndObject();
        }), cancellationToken).ConfigureAwait(false);

    // The list has identifiers only; one that is gone when it is asked for was removed meanwhile.
    private async Task<List<(long Id, string Value)>> ListAsync(string zone, string label, CancellationToken cancellationToken)
    {
        var list = await Api.GetAsync($"/domain/zone/{zone}/record?fieldType=TXT&subDomain={label}", zone, cancellationToken).ConfigureAwait(false);
        if (list is not { ValueKind: JsonValueKind.Array } ids)
            throw Api.Malformed("a list");
        var records = new List<(long, string)>();
        foreach (var id in ids.EnumerateArray())
        {
            var number = id.Number() ?? throw Api.Malformed("a record's number");
            var record = await Api.GetAsync($"/domain/zone/{zone}/record/{number}", zone, cancellationToken, mayMiss: true).ConfigureAwait(false);
            if (record is { } found && string.Equals(found.Text("subDomain") ?? "", label, StringComparison.OrdinalIgnoreCase))
                records.Add((number, TxtText.Read(found.Text("target") ?? throw Api.Malformed("a record's 'target'"))));
        }

        return records;
    }
}
