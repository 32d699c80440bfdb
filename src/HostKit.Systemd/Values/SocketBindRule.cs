using System.Globalization;

namespace HostKit.Systemd;

/// <summary>Ports on which a unit may or may not listen (systemd.resource-control(5), "SocketBindAllow="). A number converts to it.</summary>
public sealed record SocketBindRule : IUnitValue
{
    private readonly string _text;

    private SocketBindRule(string text) => _text = text;

    /// <summary>Every port.</summary>
    public static SocketBindRule Any { get; } = new("any");

    /// <summary>One port.</summary>
    /// <param name="port">1 to 65535.</param>
    public static implicit operator SocketBindRule(int port) => FromInt32(port);

    /// <summary>One port.</summary>
    /// <param name="port">1 to 65535.</param>
    /// <returns>The rule.</returns>
    public static SocketBindRule FromInt32(int port) => Ports(port);

    /// <summary>A port, or a range of ports.</summary>
    /// <param name="port">The port, or null for every one.</param>
    /// <param name="last">The last port of a range.</param>
    /// <param name="family"><c>ipv4</c> or <c>ipv6</c>; both unless given.</param>
    /// <param name="protocol"><c>tcp</c> or <c>udp</c>; both unless given.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">A part is none of those.</exception>
    public static SocketBindRule Ports(int? port, int? last = null, string? family = null, string? protocol = null)
    {
        if (port is < 1 or > 65535 || last is < 1 or > 65535 || last < port || (port is null && last is not null))
            throw new ArgumentOutOfRangeException(nameof(port), $"{port}-{last}: ports are 1 to 65535.");
        if (family is not (null or "ipv4" or "ipv6") || protocol is not (null or "tcp" or "udp"))
            throw new ArgumentException($"{family}:{protocol}: a family is ipv4 or ipv6, a protocol is tcp or udp.", nameof(family));
        var ports = port is null ? (family ?? protocol) is null ? "any" : null : string.Create(CultureInfo.InvariantCulture, $"{port}{(last is null ? "" : $"-{last}")}");
        return new(string.Join(':', new[] { family, protocol, ports }.Where(part => part is not null)));
    }

    /// <summary>A rule as systemd writes it.</summary>
    /// <param name="text">Such as <c>any</c>, <c>8080</c> or <c>ipv6:tcp:1024-65535</c>.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static SocketBindRule Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = new Queue<string>(text.Split(':'));
        var family = parts.TryPeek(out var word) && word is "ipv4" or "ipv6" ? parts.Dequeue() : null;
        var protocol = parts.TryPeek(out word) && word is "tcp" or "udp" ? parts.Dequeue() : null;
        var ports = parts.TryDequeue(out word) ? word : family is null && protocol is null ? "" : "any";
        try
        {
            if (parts.Count == 0 && ports == "any")
                return Ports(null, null, family, protocol);
            if (parts.Count == 0 && NumberRange.Parse(ports) is var range)
                return Ports(checked((int)range.First), range.Last == range.First ? null : checked((int)range.Last), family, protocol);
        }
        catch (Exception e) when (e is ArgumentException or OverflowException)
        {
            throw new FormatException($"'{text}' is no rule for ports: {e.Message}", e);
        }

        throw new FormatException($"'{text}' is no rule for ports, such as ipv4:tcp:8080.");
    }

    string IUnitValue.ToUnitText(string directive) => _text;

    /// <summary>The rule as it is written.</summary>
    public override string ToString() => _text;
}
