using System.Text.Json;

namespace HostKit.Acme;

/// <summary>
/// PowerDNS's authoritative server through its API (https://doc.powerdns.com/authoritative/http-api/zone.html). Values may be cached for 2 minutes unless <see cref="DnsApiProvider.Ttl"/>
/// says otherwise. The API writes all values of one name at once, so they are read before, and looked at afterwards; records that are switched off stay so.
/// </summary>
public sealed class PowerDns : DnsApiProvider
{
    private readonly string _key;

    /// <summary>Uses a server; where it is not on this machine, <see cref="DnsApiProvider.BaseUrl"/> tells its address, which must be https then.</summary>
    /// <param name="apiKey">The server's <c>api-key</c>.</param>
    public PowerDns(string apiKey)
        : base("PowerDNS", "http://127.0.0.1:8081", (1, int.MaxValue), TimeSpan.FromMinutes(2), TimeSpan.FromSeconds(2), 120)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(apiKey);
        _key = apiKey.Trim();
    }

    /// <summary>The server's name in the API.</summary>
    /// <value><c>localhost</c> unless set, which is the only one that PowerDNS itself has.</value>
    public string ServerName { get; init; } = "localhost";

    private JsonApi Api => field ??= new(this)
    {
        Sign = (request, _) => request.Headers.TryAddWithoutValidation("X-API-Key", _key),
        Secrets = [_key],
        Credentials = "Look at PDNS_API_KEY, which must be the server's api-key, and whether webserver-allow-from has this machine's address.",
        Rights = "Look whether the API is let in by the server and by what stands before it.",
    };

    internal static IDnsProvider FromVariables(DnsVariables variables)
        => new PowerDns(variables.Get("PDNS_API_KEY")) { ServerName = variables.Find("PDNS_SERVER_NAME") ?? "localhost" }.Set(variables, "PDNS", "PDNS_API_URL");

    private protected override Task ChangeAsync(string zone, IReadOnlyList<(string Name, IReadOnlyList<string> Values)> wanted, bool present, CancellationToken cancellationToken)
    {
        // A '/', as in zones of less than 256 addresses, is written so in paths.
        var path = $"/api/v1/servers/{Uri.EscapeDataString(ServerName)}/zones/{zone.Replace("/", "=2F", StringComparison.Ordinal)}.";
        return RepeatAsync(zone, async cancel =>
        {
            var found = await Api.GetAsync(path + (wanted.Count == 1 ? $"?rrset_name={wanted[0].Name}.&rrset_type=TXT" : ""), zone, cancel).ConfigureAwait(false);
            var sets = found?.List("rrsets") is { } list ? list.EnumerateArray().Where(s => s.Text("type") == "TXT").ToList() : throw Api.Malformed("'rrsets'");
            var changed = wanted.Select(w => PowerDnsSet.Read(Api, w.Name, sets).With(w.Values, present)).OfType<PowerDnsSet>().ToList();
            if (changed.Count == 0)
                return null;
            return async again =>
            {
                await Api.WriteAsync(HttpMethod.Patch, path, zone, JsonText.Of(json => Write(json, changed)), again).ConfigureAwait(false);
                if (found?.Text("kind") is "Master" or "Primary" or "Producer")
                    await NotifyAsync(path, zone, again).ConfigureAwait(false);
                return false;
            };
        }, cancellationToken);
    }

    // Secondaries that hear nothing come by themselves, only later.
    private async Task NotifyAsync(string path, string zone, CancellationToken cancellationToken)
    {
        try
        {
            await Api.WriteAsync(HttpMethod.Put, path + "/notify", zone, null, cancellationToken, repeatable: true).ConfigureAwait(false);
        }
        catch (DnsProviderException)
        {
            // The values are written all the same, and are waited for at every name server.
        }
    }

    private void Write(Utf8JsonWriter json, List<PowerDnsSet> sets)
    {
        json.WriteStartObject();
        json.WriteStartArray("rrsets");
        foreach (var set in sets)
            set.Write(json, TtlSeconds);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
