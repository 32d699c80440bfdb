using System.Text.Json;

namespace HostKit.Acme;

/// <summary>
/// DigitalOcean (https://docs.digitalocean.com/reference/api/digitalocean/#tag/Domain-Records). Each value is a record of its own. Values may be cached for 30 seconds, the least it allows, unless
/// <see cref="DnsApiProvider.Ttl"/> says otherwise.
/// </summary>
public sealed class DigitalOceanDns : DnsApiProvider
{
    private readonly string _token;

    /// <summary>Uses an account.</summary>
    /// <param name="token">A personal access token with the scopes domain:read, domain:create, domain:update and domain:delete.</param>
    public DigitalOceanDns(string token)
        : base("DigitalOcean", "https://api.digitalocean.com", (30, 86400), TimeSpan.FromMinutes(2), TimeSpan.FromSeconds(5))
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(token);
        _token = token.Trim();
    }

    private JsonApi Api => field ??= new(this)
    {
        Sign = (request, _) => request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + _token),
        Secrets = [_token],
        Credentials = "Look at DO_AUTH_TOKEN: the token is wrong, has expired or was deleted.",
        Rights = "Give the token the scopes domain:read, domain:create, domain:update and domain:delete.",
    };

    internal static IDnsProvider FromVariables(DnsVariables variables) => new DigitalOceanDns(variables.Get("DO_AUTH_TOKEN")).Set(variables, "DO", "DO_API_URL");

    private protected override Task ChangeAsync(string zone, IReadOnlyList<(string Name, IReadOnlyList<string> Values)> wanted, bool present, CancellationToken cancellationToken)
        => RepeatAsync(zone, async cancel =>
        {
            var there = await ListAsync(zone, wanted.Count == 1 ? wanted[0].Name : null, cancel).ConfigureAwait(false);
            var missing = wanted.SelectMany(w => w.Values.Select(v => new TxtRecord(w.Name, v))).Where(r => !there.Any(t => t.Is(r))).ToList();
            var own = there.Where(t => wanted.Any(w => w.Values.Any(v => t.Is(new(w.Name, v))))).ToList();
            if ((present ? missing.Count : own.Count) == 0)
                return null;
            return async again =>
            {
                foreach (var record in present ? missing : [])
                    await Api.WriteAsync(HttpMethod.Post, $"/v2/domains/{zone}/records", zone, JsonText.Of(json => Write(json, zone, record)), again).ConfigureAwait(false);
                foreach (var record in present ? [] : own)
                    await Api.WriteAsync(HttpMethod.Delete, $"/v2/domains/{zone}/records/{record.Id}", zone, null, again, mayMiss: true, repeatable: true).ConfigureAwait(false);
                return true;
            };
        }, cancellationToken);

    private void Write(Utf8JsonWriter json, string zone, TxtRecord record)
    {
        json.WriteStartObject();
        json.WriteString("type", "TXT");
        json.WriteString("name", record.LabelsIn(zone) is { Length: > 0 } label ? label : "@");
        json.WriteString("data", record.Value);
        json.WriteNumber("ttl", TtlSeconds);
        json.WriteEndObject();
    }

    private async Task<List<DigitalOceanRecord>> ListAsync(string zone, string? name, CancellationToken cancellationToken)
    {
        var all = new List<DigitalOceanRecord>();
        for (var page = 1; ; page++)
        {
            var list = await Api.GetAsync($"/v2/domains/{zone}/records?type=TXT{(name is null ? "" : "&name=" + name)}&per_page=200&page={page}", zone, cancellationToken).ConfigureAwait(false);
            var records = list?.List("domain_records") ?? throw Api.Malformed("'domain_records'");
            foreach (var record in records.EnumerateArray().Where(r => r.Text("type") == "TXT"))
                all.Add(new(record.Number("id") ?? throw Api.Malformed("a record's 'id'"), Whole(record.Text("name") ?? throw Api.Malformed("a record's 'name'"), zone), record.Text("data") ?? ""));
            if (list?.Member("links")?.Member("pages")?.Text("next") is null || records.GetArrayLength() == 0)
                return all;
        }
    }

    private static string Whole(string label, string zone)
    {
        label = label.TrimEnd('.').ToLowerInvariant();
        return label is "@" or "" || label == zone ? zone : label.EndsWith("." + zone, StringComparison.Ordinal) ? label : $"{label}.{zone}";
    }
}
