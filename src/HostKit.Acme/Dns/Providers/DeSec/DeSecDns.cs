using System.Text.Json;

namespace HostKit.Acme;

/// <summary>
/// deSEC (https://desec.readthedocs.io/en/latest/dns/rrsets.html). All values of a zone are written in one request, since writes are few there: 15 a minute, 100 an hour and 300 a day
/// for one zone. Values may be cached for an hour (<see cref="DnsApiProvider.Ttl"/>), and for longer where the domain's least is longer.
/// </summary>
public sealed class DeSecDns : DnsApiProvider
{
    private readonly string _token;
    private long? _leastTtl;

    /// <summary>Uses an account.</summary>
    /// <param name="token">A token of https://desec.io/tokens; it may be limited to TXT records of some names.</param>
    public DeSecDns(string token)
        : base("deSEC", "https://desec.io/api/v1", (1, 86400), TimeSpan.FromMinutes(2), TimeSpan.FromSeconds(4), 3600)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(token);
        _token = token.Trim();
    }

    private JsonApi Api => field ??= new(this)
    {
        Sign = (request, _) => request.Headers.TryAddWithoutValidation("Authorization", "Token " + _token),
        Secrets = [_token],
        Credentials = "Look at DESEC_TOKEN: the token is wrong, has expired or was deleted.",
        Rights = "Let the token write TXT records there, from this machine's address.",
    };

    internal static IDnsProvider FromVariables(DnsVariables variables) => new DeSecDns(variables.Get("DESEC_TOKEN")).Set(variables, "DESEC");

    private protected override Task ChangeAsync(string zone, IReadOnlyList<(string Name, IReadOnlyList<string> Values)> wanted, bool present, CancellationToken cancellationToken)
        => RepeatAsync(zone, async cancel =>
        {
            var sets = await SetsAsync(zone, [.. wanted.Select(w => w.Name)], cancel).ConfigureAwait(false);
            var changed = wanted.Select(w => sets[w.Name].With(w.Values, present)).OfType<TxtSet>().ToList();
            if (changed.Count == 0)
                return null;
            var ttl = present ? Math.Max(TtlSeconds, await LeastTtlAsync(zone, cancel).ConfigureAwait(false)) : TtlSeconds;
            return async again =>
            {
                await Api.WriteAsync(HttpMethod.Patch, $"/domains/{zone}/rrsets/", zone, JsonText.Of(json => Write(json, zone, changed, ttl)), again).ConfigureAwait(false);
                return false;
            };
        }, cancellationToken);

    private static void Write(Utf8JsonWriter json, string zone, List<TxtSet> sets, long ttl)
    {
        json.WriteStartArray();
        foreach (var set in sets)
        {
            json.WriteStartObject();
            json.WriteString("subname", new TxtRecord(set.Name, "").LabelsIn(zone));
            json.WriteString("type", "TXT");
            if (set.Ttl is null)
                json.WriteNumber("ttl", ttl);
            json.WriteTexts("records", set.Texts);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private async Task<Dictionary<string, TxtSet>> SetsAsync(string zone, IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        if (names.Count > 1 && await AllAsync(zone, cancellationToken).ConfigureAwait(false) is { } all)
            return names.ToDictionary(n => n, n => all.GetValueOrDefault(n) ?? new(n, null, []));
        var sets = new Dictionary<string, TxtSet>();
        foreach (var name in names)
        {
            var label = new TxtRecord(name, "").LabelsIn(zone);
            var set = await Api.GetAsync($"/domains/{zone}/rrsets/{(label.Length == 0 ? "@" : label)}/TXT/", zone, cancellationToken, mayMiss: true).ConfigureAwait(false);
            sets[name] = set is { } found ? Set(name, found) : new(name, null, []);
        }

        return sets;
    }

    // A zone of more than 500 sets of TXT records would come in pages, and is asked name by name instead.
    private async Task<Dictionary<string, TxtSet>?> AllAsync(string zone, CancellationToken cancellationToken)
    {
        JsonElement? list;
        try
        {
            list = await Api.GetAsync($"/domains/{zone}/rrsets/?type=TXT", zone, cancellationToken).ConfigureAwait(false);
        }
        catch (DnsProviderException e) when (e.Code == "400")
        {
            return null;
        }

        if (list is not { ValueKind: JsonValueKind.Array } sets)
            throw Api.Malformed("a list");
        var all = new Dictionary<string, TxtSet>();
        foreach (var set in sets.EnumerateArray().Where(s => s.Text("type") == "TXT"))
        {
            var name = Whole(set.Text("subname") ?? throw Api.Malformed("a 'subname'"), zone);
            all[name] = Set(name, set);
        }

        return all;
    }

    private static string Whole(string label, string zone) => (label.Length == 0 ? zone : $"{label}.{zone}").ToLowerInvariant();

    private TxtSet Set(string name, JsonElement set)
        => set.TextList("records") is { } texts && set.Number("ttl") is { } ttl ? new(name, ttl, texts) : throw Api.Malformed("'records' and 'ttl'");

    private async Task<long> LeastTtlAsync(string zone, CancellationToken cancellationToken)
    {
        if (_leastTtl is { } known)
            return known;
        var list = await Api.GetAsync($"/domains/?owns_qname={zone}", zone, cancellationToken).ConfigureAwait(false);
        if (list is not { ValueKind: JsonValueKind.Array } domains)
            throw Api.Malformed("a list");
        var domain = domains.EnumerateArray().FirstOrDefault(d => string.Equals(d.Text("name"), zone, StringComparison.OrdinalIgnoreCase));
        if (domain.ValueKind != JsonValueKind.Object)
            throw new DnsProviderException(Name, $"the account has no domain {zone}. Name servers answer for that zone, but not with what deSEC keeps: see that the token is of the account that has the domain.", AcmeFailure.Refused, "404");
        return (_leastTtl = domain.Number("minimum_ttl") ?? 3600).Value;
    }
}
