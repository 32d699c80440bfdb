using System.Text;
using System.Xml.Linq;

namespace HostKit.Acme;

/// <summary>Finding a hosted zone by its name.</summary>
internal static class Route53Zone
{
    private static readonly XNamespace Ns = Route53Api.Schema;

    public static async Task<string> FindAsync(Route53Api api, string provider, string zone, bool isPrivate, CancellationToken cancellationToken)
    {
        var found = new List<string>();
        // Zones come in the order of their names, those of one name next to each other, and in pages.
        for (var start = $"dnsname={Uri.EscapeDataString(zone)}"; ;)
        {
            var answer = await api.SendAsync(HttpMethod.Get, $"hostedzonesbyname?{start}&maxitems=100", zone, null, cancellationToken).ConfigureAwait(false);
            var zones = (answer.Element(Ns + "HostedZones") ?? throw api.Malformed("'HostedZones'")).Elements(Ns + "HostedZone").ToList();
            found.AddRange(zones.Where(z => Plain(z.Element(Ns + "Name")?.Value) == zone && (z.Element(Ns + "Config")?.Element(Ns + "PrivateZone")?.Value == "true") == isPrivate)
                .Select(z => z.Element(Ns + "Id")?.Value.Split('/')[^1] ?? throw api.Malformed("a zone's 'Id'")));
            if (answer.Element(Ns + "IsTruncated")?.Value != "true" || answer.Element(Ns + "NextDNSName")?.Value is not { } next || Plain(next) != zone)
                break;
            start = $"dnsname={Uri.EscapeDataString(next)}&hostedzoneid={Uri.EscapeDataString(answer.Element(Ns + "NextHostedZoneId")?.Value ?? throw api.Malformed("'NextHostedZoneId'"))}";
        }

        return found switch
        {
            [var id] => id,
            [] => throw new DnsProviderException(provider, $"there is no {(isPrivate ? "private" : "public")} hosted zone {zone} in the account of the keys. See that the keys are of the account that has it.", AcmeFailure.Refused, "NoSuchHostedZone"),
            _ => throw new DnsProviderException(provider, $"there are {found.Count} hosted zones {zone}: {string.Join(", ", found)}. Say which one the name servers answer from with AWS_HOSTED_ZONE_ID.", AcmeFailure.Refused),
        };
    }

    /// <summary>A name as everybody else writes it: without a final dot and without octal escapes.</summary>
    public static string? Plain(string? name)
    {
        if (name is null)
            return null;
        var plain = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] == '\\' && i + 3 < name.Length && name.AsSpan(i + 1, 3).IndexOfAnyExceptInRange('0', '7') < 0)
                (_, i) = (plain.Append((char)Convert.ToInt32(name.Substring(i + 1, 3), 8)), i + 3);
            else
                plain.Append(name[i]);
        }

        return plain.ToString().TrimEnd('.').ToLowerInvariant();
    }
}
