using System.Collections.Immutable;
using System.Net;

namespace HostKit.Network;

/// <summary>Ports that somebody may reach.</summary>
public sealed record FirewallRule
{
    private FirewallRule(ImmutableArray<ListeningPort> ports) => Ports = ports;

    /// <summary>The ports.</summary>
    public ImmutableArray<ListeningPort> Ports { get; }

    /// <summary>From where, as addresses and networks (<c>192.0.2.0/24</c>, <c>2001:db8::/32</c>); from everywhere unless set.</summary>
    /// <exception cref="ArgumentException">One is neither address nor network.</exception>
    public ImmutableArray<string> From { get; init => field = value.IsDefault ? [] : [.. value.Select(CheckedNetwork)]; } = [];

    /// <summary>What it is for, which <c>nft list ruleset</c> shows; null, the default, for nothing.</summary>
    /// <exception cref="ArgumentException">It has quotes, is more than one line, or longer than 120 characters.</exception>
    public string? Comment
    {
        get;
        init => field = value is null || (Line.Checked(value, nameof(value)).Length <= 120 && !value.Contains('"', StringComparison.Ordinal))
            ? value : throw new ArgumentException($"'{value}' cannot be a comment of a rule: it has no quotes and at most 120 characters.", nameof(value));
    }

    /// <summary>Ports of TCP.</summary>
    /// <param name="ports">1 to 65535 each.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No such port, or none at all.</exception>
    public static FirewallRule Tcp(params IEnumerable<int> ports) => new(Checked(ports, isUdp: false));

    /// <summary>Ports of UDP.</summary>
    /// <param name="ports">1 to 65535 each.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No such port, or none at all.</exception>
    public static FirewallRule Udp(params IEnumerable<int> ports) => new(Checked(ports, isUdp: true));

    internal static string CheckedNetwork(string network)
    {
        ArgumentException.ThrowIfNullOrEmpty(network);
        if (IPAddress.TryParse(network, out var address) && !network.Contains('%', StringComparison.Ordinal))
            return address.ToString();
        return IPNetwork.TryParse(network, out var parsed) && parsed.BaseAddress.Equals(IPAddress.Parse(network.Split('/')[0]))
            ? parsed.ToString()
            : throw new ArgumentException($"'{network}' is neither an address nor a network, such as 192.0.2.0/24; a network's address ends where its prefix does.", nameof(network));
    }

    private static ImmutableArray<ListeningPort> Checked(IEnumerable<int> ports, bool isUdp)
    {
        ArgumentNullException.ThrowIfNull(ports);
        ImmutableArray<ListeningPort> all = [.. ports.Select(p => p is > 0 and <= 65535 ? new ListeningPort(p, isUdp) : throw new ArgumentOutOfRangeException(nameof(ports), p, "Ports are 1 to 65535."))];
        return all.IsEmpty ? throw new ArgumentOutOfRangeException(nameof(ports), "A rule has at least one port.") : all;
    }

    /// <inheritdoc/>
    public bool Equals(FirewallRule? other) => other is not null && Comment == other.Comment && Ports.SequenceEqual(other.Ports) && From.SequenceEqual(other.From);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Comment, Ports.Length, From.Length);
}
