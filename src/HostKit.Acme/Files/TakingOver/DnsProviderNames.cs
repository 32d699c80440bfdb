namespace HostKit.Acme;

/// <summary>What other clients call the DNS providers that HostKit has by lego's names.</summary>
internal static class DnsProviderNames
{
    private static readonly Dictionary<string, string> Certbot = new(StringComparer.Ordinal)
    {
        ["acmedns"] = "acme-dns", ["cloudflare"] = "cloudflare", ["desec"] = "desec", ["digitalocean"] = "digitalocean", ["gandi"] = "gandiv5",
        ["hetzner"] = "hetzner", ["namesilo"] = "namesilo", ["ovh"] = "ovh", ["powerdns"] = "pdns", ["rfc2136"] = "rfc2136", ["route53"] = "route53",
    };

    private static readonly Dictionary<string, string> AcmeSh = new(StringComparer.Ordinal)
    {
        ["dns_acmedns"] = "acme-dns", ["dns_aws"] = "route53", ["dns_cf"] = "cloudflare", ["dns_desec"] = "desec", ["dns_dgon"] = "digitalocean", ["dns_gandi_livedns"] = "gandiv5",
        ["dns_hetzner"] = "hetzner", ["dns_hetznercloud"] = "hetzner", ["dns_namesilo"] = "namesilo", ["dns_nsupdate"] = "rfc2136", ["dns_ovh"] = "ovh", ["dns_pdns"] = "pdns",
    };

    /// <summary>By certbot's authenticator, such as <c>dns-cloudflare</c>.</summary>
    public static string? OfCertbot(string authenticator)
        => authenticator.StartsWith("dns-", StringComparison.Ordinal) ? Certbot.GetValueOrDefault(authenticator["dns-".Length..]) : null;

    /// <summary>By acme.sh's hook, such as <c>dns_cf</c>.</summary>
    public static string? OfAcmeSh(string hook) => AcmeSh.GetValueOrDefault(hook);
}
