using System.Text.Json;

namespace HostKit.Acme;

/// <summary>
/// Gandi LiveDNS (https://api.gandi.net/docs/livedns/). Values may be cached for 5 minutes, the least it allows, unless <see cref="DnsApiProvider.Ttl"/> says otherwise; its servers take up to 20 minutes
/// to show them. The API writes all values of one name at once and knows no conditions, so what was written is looked at afterwards.
/// </summary>
public sealed class GandiDns : DnsApiProvider
{
    private readonly string _secret;
    private readonly string _scheme;

    /// <summary>Uses an account.</summary>
    /// <param name="secret">A personal access token that may manage the domain's technical configuration, or an API key.</param>
    /// <param name="isApiKey">Whether it is an API key, which Gandi has deprecated.</param>
    public GandiDns(string secret, bool isApiKey = false)
        : base("Gandi", "https://api.gandi.net/v5/livedns", (300, 2592000), TimeSpan.FromMinutes(20), TimeSpan.FromSeconds(20))
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(secret);
        (_secret, _scheme) = (secret.Trim(), isApiKey ? "Apikey" : "Bearer");
    }

    private JsonApi Api => field ??= new(this)
    {
        Sign = (request, _) => request.Headers.TryAddWithoutValidation("Authorization", $"{_scheme} {_secret}"),
        Secrets = [_secret],
        Credentials = "Look at GANDIV5_PERSONAL_ACCESS_TOKEN: the token is wrong, or has expired, as tokens there do after a year at most.",
        Rights = "Let the token manage the technical configuration of the domain, and belong to the organisation that has it.",
    };

    internal static IDnsProvider FromVariables(DnsVariables variables)
        => (variables.Find("GANDIV5_PERSONAL_ACCESS_TOKEN") is { } token ? new GandiDns(token)
            : variables.Find("GANDIV5_API_KEY") is { } key ? new GandiDns(key, isApiKey: true)
            : new GandiDns(variables.Get("GANDIV5_PERSONAL_ACCESS_TOKEN"))).Set(variables, "GANDIV5");

    private protected override async Task ChangeAsync(string zone, IReadOnlyList<(string Name, IReadOnlyList<string> Values)> wanted, bool present, CancellationToken cancellationToken)
    {
        foreach (var (name, values) in wanted)
        {
            var label = new TxtRecord(name, "").LabelsIn(zone);
            var path = $"/domains/{zone}/records/{(label.Length == 0 ? "@" : label)}/TXT";
            await RepeatAsync(zone, async cancel =>
            {
                var found = await Api.GetAsync(path, zone, cancel, mayMiss: true).ConfigureAwait(false);
                var set = found is { } there ? Set(name, there) : new TxtSet(name, null, []);
                return set.With(values, present) is { } changed ? again => WriteAsync(zone, path, changed, again) : null;
            }, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<bool> WriteAsync(string zone, string path, TxtSet set, CancellationToken cancellationToken)
    {
        if (set.Texts.Count == 0)
        {
            await Api.WriteAsync(HttpMethod.Delete, path, zone, null, cancellationToken, mayMiss: true).ConfigureAwait(false);
            return true;
        }

        await Api.WriteAsync(HttpMethod.Put, path, zone, JsonText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("rrset_ttl", set.Ttl ?? TtlSeconds);
            json.WriteTexts("rrset_values", set.Texts);
            json.WriteEndObject();
        }), cancellationToken).ConfigureAwait(false);
        return false;
    }

    private TxtSet Set(string name, JsonElement set)
        => set.TextList("rrset_values") is { } texts ? new(name, set.Number("rrset_ttl"), texts) : throw Api.Malformed("'rrset_values'");
}
