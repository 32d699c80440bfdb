using System.Text.Json;

namespace HostKit.Acme;

/// <summary>
/// Hetzner's former DNS API (https://dns.hetzner.com/api-docs), which Hetzner shut down in May 2026: it is here for servers that speak it, and for a message that says what to do. Move the zone to
/// Hetzner's Cloud console and use <see cref="HetznerDns"/>.
/// </summary>
public sealed class HetznerOldDns : DnsApiProvider
{
    private const string WayOut = "Hetzner shut this API down in May 2026: move the zone to the Cloud console, make a token there, and set HETZNER_API_TOKEN instead of HETZNER_API_KEY.";
    private const int PageSize = 100;
    private readonly string _key;

    /// <summary>Uses an account.</summary>
    /// <param name="key">A token of the former DNS console.</param>
    public HetznerOldDns(string key)
        : base("Hetzner (former DNS API)", "https://dns.hetzner.com", (60, 2147483647), TimeSpan.FromMinutes(2), TimeSpan.FromSeconds(2))
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        _key = key.Trim();
    }

    private JsonApi Api => field ??= new(this)
    {
        Sign = (request, _) => request.Headers.TryAddWithoutValidation("Auth-API-Token", _key),
        Secrets = [_key],
        Credentials = "Look at HETZNER_API_KEY.",
        Rights = "The token must be of an account that may change the zone.",
    };

    private protected override async Task ChangeAsync(string zone, IReadOnlyList<(string Name, IReadOnlyList<string> Values)> wanted, bool present, CancellationToken cancellationToken)
    {
        try
        {
            var zoneId = await ZoneIdAsync(zone, cancellationToken).ConfigureAwait(false);
            await RepeatAsync(zone, cancel => LookAsync(zone, zoneId, wanted, present, cancel), cancellationToken).ConfigureAwait(false);
        }
        catch (DnsProviderException e) when (e.Failure != AcmeFailure.RateLimited)
        {
            throw new DnsProviderException(Name, $"{e.Message[(Name.Length + 2)..]} {WayOut}", e.Failure, e.Code, e.NotBefore, e);
        }
    }

    private async Task<Func<CancellationToken, Task<bool>>?> LookAsync(string zone, string zoneId, IReadOnlyList<(string Name, IReadOnlyList<string> Values)> wanted, bool present, CancellationToken cancellationToken)
    {
        var there = await ListAsync(zone, zoneId, cancellationToken).ConfigureAwait(false);
        var asked = wanted.SelectMany(w => w.Values.Select(v => new TxtRecord(w.Name, v))).ToList();
        var missing = asked.Where(r => !there.Any(t => t.Record == r)).ToList();
        var own = there.Where(t => asked.Contains(t.Record)).ToList();
        if ((present ? missing.Count : own.Count) == 0)
            return null;
        return async again =>
        {
            if (present)
                await CreateAsync(zone, zoneId, missing, again).ConfigureAwait(false);
            foreach (var (id, _) in present ? [] : own)
                await Api.WriteAsync(HttpMethod.Delete, $"/api/v1/records/{id}", zone, null, again, mayMiss: true, repeatable: true).ConfigureAwait(false);
            return true;
        };
    }

    private async Task CreateAsync(string zone, string zoneId, List<TxtRecord> records, CancellationToken cancellationToken)
    {
        void One(Utf8JsonWriter json, TxtRecord record)
        {
            json.WriteStartObject();
            json.WriteString("zone_id", zoneId);
            json.WriteString("type", "TXT");
            json.WriteString("name", record.LabelsIn(zone) is { Length: > 0 } label ? label : "@");
            json.WriteString("value", TxtText.Quote(record.Value));
            json.WriteNumber("ttl", TtlSeconds);
            json.WriteEndObject();
        }

        var bulk = records.Count > 1;
        var answer = await Api.WriteAsync(HttpMethod.Post, bulk ? "/api/v1/records/bulk" : "/api/v1/records", zone, JsonText.Of(json =>
        {
            if (!bulk)
            {
                One(json, records[0]);
                return;
            }

            json.WriteStartObject();
            json.WriteStartArray("records");
            records.ForEach(record => One(json, record));
            json.WriteEndArray();
            json.WriteEndObject();
        }), cancellationToken).ConfigureAwait(false);
        if (answer?.Items("invalid_records").Any() == true)
            throw new DnsProviderException(Name, $"it refuses TXT records of the zone {zone}.", AcmeFailure.Refused, "422");
    }

    private async Task<string> ZoneIdAsync(string zone, CancellationToken cancellationToken)
    {
        var answer = await Api.GetAsync($"/api/v1/zones?name={zone}", zone, cancellationToken).ConfigureAwait(false);
        var zones = answer?.List("zones") ?? throw Api.Malformed("'zones'");
        return zones.EnumerateArray().FirstOrDefault(z => string.Equals(z.Text("name"), zone, StringComparison.OrdinalIgnoreCase)).Text("id")
            ?? throw new DnsProviderException(Name, $"there is no zone {zone} in the account of the token.", AcmeFailure.Refused, "404");
    }

    private async Task<List<(string Id, TxtRecord Record)>> ListAsync(string zone, string zoneId, CancellationToken cancellationToken)
    {
        var all = new List<(string, TxtRecord)>();
        for (var page = 1; ; page++)
        {
            var list = await Api.GetAsync($"/api/v1/records?zone_id={Uri.EscapeDataString(zoneId)}&per_page={PageSize}&page={page}", zone, cancellationToken).ConfigureAwait(false);
            var records = list?.List("records") ?? throw Api.Malformed("'records'");
            foreach (var record in records.EnumerateArray().Where(r => r.Text("type") == "TXT"))
            {
                var label = record.Text("name")?.ToLowerInvariant() ?? "@";
                all.Add((Uri.EscapeDataString(record.Text("id") ?? throw Api.Malformed("a record's 'id'")), new(label is "@" or "" ? zone : $"{label}.{zone}", TxtText.Read(record.Text("value") ?? ""))));
            }

            // Without 'meta' the list is whole.
            if (page >= (list?.Member("meta")?.Member("pagination")?.Number("last_page") ?? 0))
                return all;
        }
    }
}
