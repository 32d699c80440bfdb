using System.Text.Json;

namespace HostKit.Acme;

/// <summary>
/// Cloudflare (https://developers.cloudflare.com/api/resources/dns/subresources/records/). Each value is a record of its own. Values may be cached for 2 minutes unless
/// <see cref="DnsApiProvider.Ttl"/> says otherwise.
/// </summary>
public sealed class CloudflareDns : DnsApiProvider
{
    private const int PageSize = 100;
    private static readonly string[] AboutCredentials = ["Authentication error", "Invalid request headers", "Invalid access token", "Unknown X-Auth-Key", "Invalid API Token"];
    private readonly Action<HttpRequestMessage> _signRecords, _signZones;
    private readonly string[] _secrets;

    /// <summary>Uses a token.</summary>
    /// <param name="token">A token with the permissions Zone.Zone: Read and Zone.DNS: Edit, for the zone at least.</param>
    public CloudflareDns(string token)
        : this(token, token)
    {
    }

    /// <summary>Uses two tokens, so that the one that writes is for a single zone.</summary>
    /// <param name="token">A token with the permission Zone.DNS: Edit for the zone.</param>
    /// <param name="zoneToken">A token with the permission Zone.Zone: Read, which finds zones.</param>
    public CloudflareDns(string token, string zoneToken)
        : this(Bearer(token), Bearer(zoneToken), token.Trim(), zoneToken.Trim())
    {
    }

    private CloudflareDns(Action<HttpRequestMessage> signRecords, Action<HttpRequestMessage> signZones, params string[] secrets)
        : base("Cloudflare", "https://api.cloudflare.com/client/v4", (60, 86400), TimeSpan.FromMinutes(2), TimeSpan.FromSeconds(2), 120)
        => (_signRecords, _signZones, _secrets) = (signRecords, signZones, secrets);

    private JsonApi Records => field ??= Create(_signRecords);

    private JsonApi Zones => field ??= Create(_signZones);

    /// <summary>Uses the account's global key, which opens everything in it: a token is better.</summary>
    /// <param name="email">The account's address.</param>
    /// <param name="key">The global API key.</param>
    /// <returns>The provider.</returns>
    public static CloudflareDns FromGlobalKey(string email, string key)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(email);
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        void Sign(HttpRequestMessage request)
        {
            request.Headers.TryAddWithoutValidation("X-Auth-Email", email.Trim());
            request.Headers.TryAddWithoutValidation("X-Auth-Key", key.Trim());
        }

        return new(Sign, Sign, key.Trim());
    }

    internal static IDnsProvider FromVariables(DnsVariables variables)
    {
        var email = variables.Find("CF_API_EMAIL", "CLOUDFLARE_EMAIL");
        if (email is not null && variables.Find("CF_API_KEY", "CLOUDFLARE_API_KEY") is { } key)
            return FromGlobalKey(email, key).Set(variables, "CLOUDFLARE", "CF_BASE_URL");
        var token = variables.Get("CF_DNS_API_TOKEN", "CLOUDFLARE_DNS_API_TOKEN");
        return new CloudflareDns(token, variables.Find("CF_ZONE_API_TOKEN", "CLOUDFLARE_ZONE_API_TOKEN") ?? token).Set(variables, "CLOUDFLARE", "CF_BASE_URL");
    }

    private protected override async Task ChangeAsync(string zone, IReadOnlyList<(string Name, IReadOnlyList<string> Values)> wanted, bool present, CancellationToken cancellationToken)
    {
        var path = $"/zones/{await FindZoneAsync(zone, cancellationToken).ConfigureAwait(false)}/dns_records";
        await RepeatAsync(zone, async cancel =>
        {
            var there = new List<CloudflareRecord>();
            foreach (var (name, _) in wanted)
                there.AddRange(await ListAsync(zone, path, name, cancel).ConfigureAwait(false));
            var missing = wanted.SelectMany(w => w.Values.Select(v => new TxtRecord(w.Name, v))).Where(r => !there.Any(t => t.Is(r))).ToList();
            var own = there.Where(t => wanted.Any(w => w.Values.Any(v => t.Is(new(w.Name, v))))).ToList();
            if ((present ? missing.Count : own.Count) == 0)
                return null;
            return async again =>
            {
                foreach (var record in present ? missing : [])
                    await AddAsync(zone, path, record, again).ConfigureAwait(false);
                foreach (var record in present ? [] : own)
                    await Records.WriteAsync(HttpMethod.Delete, $"{path}/{Uri.EscapeDataString(record.Id)}", zone, null, again, mayMiss: true, repeatable: true).ConfigureAwait(false);
                return true;
            };
        }, cancellationToken).ConfigureAwait(false);
    }

    private static Action<HttpRequestMessage> Bearer(string token)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(token);
        return request => request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token.Trim());
    }

    private JsonApi Create(Action<HttpRequestMessage> sign) => new(this)
    {
        Sign = (request, _) => sign(request),
        Secrets = _secrets,
        Credentials = "Look at CF_DNS_API_TOKEN and CF_ZONE_API_TOKEN (or CF_API_EMAIL and CF_API_KEY): a token is wrong, has expired, or may not be used from this machine's address.",
        IsAboutCredentials = said => AboutCredentials.Any(words => said.Contains(words, StringComparison.OrdinalIgnoreCase)),
        Rights = "Give the token the permissions Zone.Zone: Read and Zone.DNS: Edit for the zone.",
    };

    private async Task AddAsync(string zone, string path, TxtRecord record, CancellationToken cancellationToken)
    {
        try
        {
            await Records.WriteAsync(HttpMethod.Post, path, zone, JsonText.Of(json =>
            {
                json.WriteStartObject();
                json.WriteString("type", "TXT");
                json.WriteString("name", record.Name);
                json.WriteString("content", TxtText.Quote(record.Value));
                json.WriteNumber("ttl", TtlSeconds);
                json.WriteEndObject();
            }), cancellationToken).ConfigureAwait(false);
        }
        catch (DnsProviderException e) when (e.Code is "81057" or "81058")
        {
            // The very record is there already.
        }
    }

    /// <summary>The identifier of the account's zone: the name servers' zone, or one above it.</summary>
    private async Task<string> FindZoneAsync(string zone, CancellationToken cancellationToken)
    {
        for (var name = zone; name.Contains('.', StringComparison.Ordinal); name = name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            var found = await Zones.GetAsync($"/zones?name={name}", zone, cancellationToken).ConfigureAwait(false);
            var zones = found?.List("result") ?? throw Zones.Malformed("'result'");
            if (zones.EnumerateArray().FirstOrDefault(z => string.Equals(z.Text("name"), name, StringComparison.OrdinalIgnoreCase)) is { ValueKind: JsonValueKind.Object } it)
                return Uri.EscapeDataString(it.Text("id") ?? throw Zones.Malformed("a zone's 'id'"));
        }

        throw new DnsProviderException(Name, $"the credentials see no zone {zone}, nor one above it. See that the zone is in their account, and that the token has the permission Zone.Zone: Read for it.", AcmeFailure.Refused, "404");
    }

    private async Task<List<CloudflareRecord>> ListAsync(string zone, string path, string name, CancellationToken cancellationToken)
    {
        var all = new List<CloudflareRecord>();
        for (var page = 1; ; page++)
        {
            var list = await Records.GetAsync($"{path}?type=TXT&name={name}&per_page={PageSize}&page={page}", zone, cancellationToken).ConfigureAwait(false);
            var records = list?.List("result") ?? throw Records.Malformed("'result'");
            foreach (var record in records.EnumerateArray().Where(r => r.Text("type") == "TXT"))
                all.Add(new(record.Text("id") is { Length: > 0 } id ? id : throw Records.Malformed("a record's 'id'"), record.Text("name") ?? throw Records.Malformed("a record's 'name'"), record.Text("content") ?? ""));
            var pages = list?.Member("result_info")?.Number("total_pages");
            if (records.GetArrayLength() == 0 || (pages is { } last ? page >= last : records.GetArrayLength() < PageSize))
                return all;
        }
    }
}
