using System.Net;

namespace HostKit.Systemd;

/// <summary>Addresses that a unit may talk to or not (systemd.resource-control(5), "IPAddressAllow="). An address, a network or its text converts to it.</summary>
public sealed record AddressRange : IUnitValue
{
    private readonly string _text;

    private AddressRange(string text) => _text = text;

    /// <summary>Every address.</summary>
    public static AddressRange Any { get; } = new("any");

    /// <summary>The machine itself: 127.0.0.0/8 and ::1.</summary>
    public static AddressRange Localhost { get; } = new("localhost");

    /// <summary>Addresses of the local link: 169.254.0.0/16 and fe80::/64.</summary>
    public static AddressRange LinkLocal { get; } = new("link-local");

    /// <summary>Multicast addresses: 224.0.0.0/4 and ff00::/8.</summary>
    public static AddressRange Multicast { get; } = new("multicast");

    /// <summary>One address.</summary>
    /// <param name="address">The address.</param>
    public static implicit operator AddressRange(IPAddress address) => FromIPAddress(address);

    /// <summary>A network.</summary>
    /// <param name="network">The network.</param>
    public static implicit operator AddressRange(IPNetwork network) => FromIPNetwork(network);

    /// <summary>An address or a network.</summary>
    /// <param name="text">The text, such as <c>10.0.0.1</c> or <c>10.0.0.0/8</c>.</param>
    public static implicit operator AddressRange(string text) => Parse(text);

    /// <summary>One address.</summary>
    /// <param name="address">The address.</param>
    /// <returns>The range.</returns>
    public static AddressRange FromIPAddress(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return new(new IPAddress(address.GetAddressBytes()).ToString());
    }

    /// <summary>A network.</summary>
    /// <param name="network">The network.</param>
    /// <returns>The range.</returns>
    public static AddressRange FromIPNetwork(IPNetwork network) => new(network.ToString());

    /// <summary>An address, a network or one of systemd's words.</summary>
    /// <param name="text">The text, such as <c>10.0.0.1</c>, <c>10.0.0.0/8</c> or <c>localhost</c>.</param>
    /// <returns>The range; a network without the bits after its prefix.</returns>
    /// <exception cref="ArgumentException">The text is neither.</exception>
    public static AddressRange Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (new[] { Any, Localhost, LinkLocal, Multicast }.FirstOrDefault(named => named._text == text) is { } range)
            return range;
        if (IPNetwork.TryParse(text, out var network))
            return FromIPNetwork(network);
        // The BCL also takes numbers such as 0x7f.1, which systemd does not.
        return IPAddress.TryParse(text, out var address) && !text.StartsWith('[') && (text.Contains(':', StringComparison.Ordinal) || text == address.ToString())
            ? FromIPAddress(address)
            : throw new ArgumentException($"'{text}' is no IP address and no network such as 10.0.0.0/8.", nameof(text));
    }

    string IUnitValue.ToUnitText(string directive) => _text;

    /// <summary>The range as it is written.</summary>
    public override string ToString() => _text;
}
