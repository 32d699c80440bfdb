namespace HostKit.Acme;

/// <summary>Where a name's records really are, after its aliases.</summary>
/// <param name="Name">The name at the end of the aliases, in lower case and without a final dot; the name itself when it has none.</param>
/// <param name="Zone">The deepest zone that it is in.</param>
/// <param name="Hops">The names on the way, the one that was asked for first and <paramref name="Name"/> last.</param>
public sealed record DnsPlace(string Name, DnsZone Zone, IReadOnlyList<string> Hops);
