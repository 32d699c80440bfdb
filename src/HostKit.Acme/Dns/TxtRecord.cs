namespace HostKit.Acme;

/// <summary>One value of a TXT record (RFC 1035 §3.3.14).</summary>
/// <param name="Name">The whole name, in lower case and without a final dot, such as <c>_acme-challenge.example.org</c>.</param>
/// <param name="Value">The value, at most 255 bytes, without quotes.</param>
public sealed record TxtRecord(string Name, string Value)
{
    /// <summary>The name as it is in the zone, such as <c>_acme-challenge</c>; empty for the zone's own name.</summary>
    /// <param name="zone">The zone, without a final dot.</param>
    /// <returns>The labels before the zone's.</returns>
    /// <exception cref="ArgumentException">The name is not in the zone.</exception>
    public string LabelsIn(string zone)
    {
        ArgumentException.ThrowIfNullOrEmpty(zone);
        if (Name.Equals(zone, StringComparison.OrdinalIgnoreCase))
            return "";
        return Name.EndsWith("." + zone, StringComparison.OrdinalIgnoreCase)
            ? Name[..^(zone.Length + 1)]
            : throw new ArgumentException($"'{Name}' is not in the zone '{zone}'.", nameof(zone));
    }
}
