namespace HostKit.Acme;

/// <summary>A zone and every address of its authoritative servers.</summary>
/// <param name="Name">The zone's name, without a final dot.</param>
/// <param name="Servers">The addresses; a server with two of them is there twice.</param>
public sealed record DnsZone(string Name, IReadOnlyList<AuthoritativeServer> Servers)
{
    /// <summary>The zone's name.</summary>
    /// <returns>Such as <c>example.org</c>.</returns>
    public override string ToString() => Name;
}
