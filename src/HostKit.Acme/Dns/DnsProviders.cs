namespace HostKit.Acme;

/// <summary>The DNS providers that HostKit has, by lego's names for them.</summary>
public static class DnsProviders
{
    private static readonly SortedDictionary<string, Func<DnsVariables, IDnsProvider>> All = new(StringComparer.Ordinal)
    {
        ["desec"] = DeSecDns.FromVariables,
        ["digitalocean"] = DigitalOceanDns.FromVariables,
        ["dnsupdate"] = Rfc2136.FromVariables,
        ["gandiv5"] = GandiDns.FromVariables,
        ["hetzner"] = HetznerDns.FromVariables,
        ["namesilo"] = NameSiloDns.FromVariables,
        ["ovh"] = OvhDns.FromVariables,
        ["rfc2136"] = Rfc2136.FromVariables,
        ["route53"] = Route53Dns.FromVariables,
    };

    /// <summary>The names, in order.</summary>
    public static IReadOnlyList<string> Names => [.. All.Keys];

    /// <summary>Makes a provider from its variables.</summary>
    /// <param name="name">The name, such as <c>namesilo</c>.</param>
    /// <param name="variables">The variables, such as <c>NAMESILO_API_KEY</c>; others are not looked at.</param>
    /// <returns>The provider.</returns>
    /// <exception cref="DnsProviderException">There is no such provider, or a variable is missing or wrong.</exception>
    public static IDnsProvider Create(string name, IReadOnlyDictionary<string, string> variables)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(variables);
        return All.TryGetValue(name, out var create)
            ? create(new(name, variables))
            : throw new DnsProviderException(name, $"there is no DNS provider of this name; there are {string.Join(", ", All.Keys)}.", AcmeFailure.Refused);
    }
}
