using DnsClient;

namespace HostKit.Acme;

/// <summary>Domain names as they are compared: in lower case and without the final dot.</summary>
internal static class DnsNames
{
    public static string Normalize(string name) => name.TrimEnd('.').ToLowerInvariant();

    public static bool Same(DnsString name, string other) => Normalize(name.Original) == other;

    /// <summary>Whether a name is a zone's own or below it; everything is in the root.</summary>
    public static bool IsIn(string name, string zone)
    {
        zone = Normalize(zone);
        return zone.Length == 0 || name == zone || name.EndsWith("." + zone, StringComparison.Ordinal);
    }

    public static string Parent(string name) => name.IndexOf('.', StringComparison.Ordinal) is var dot and >= 0 ? name[(dot + 1)..] : "";

    /// <summary>The name's last labels, so many of them; null when it has fewer.</summary>
    public static string? Last(string name, int labels)
    {
        var all = name.Split('.');
        return all.Length < labels ? null : string.Join('.', all[^labels..]);
    }
}
