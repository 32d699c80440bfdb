using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace HostKit.Systemd;

/// <summary>An IP address with the length of its network, such as <c>192.0.2.5/24</c>; the bits after the network are kept. A string converts to it.</summary>
public sealed record IPPrefix : IUnitValue
{
    /// <summary>Describes an address.</summary>
    /// <param name="address">The address.</param>
    /// <param name="length">The network's length in bits; null for the address alone.</param>
    /// <exception cref="ArgumentOutOfRangeException">The length is more than the address has bits.</exception>
    public IPPrefix(IPAddress address, int? length = null)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (length < 0 || length > (address.AddressFamily == AddressFamily.InterNetwork ? 32 : 128))
            throw new ArgumentOutOfRangeException(nameof(length), $"{address}/{length}: the address has not so many bits.");
        (Address, Length) = (address, length);
    }

    /// <summary>The address.</summary>
    public IPAddress Address { get; }

    /// <summary>The network's length in bits; null for the address alone.</summary>
    public int? Length { get; }

    /// <summary>An address with or without a length.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is none.</exception>
    public static implicit operator IPPrefix(string text) => Parse(text);

    /// <summary>A network.</summary>
    /// <param name="network">The network.</param>
    public static implicit operator IPPrefix(IPNetwork network) => FromIPNetwork(network);

    /// <summary>A network.</summary>
    /// <param name="network">The network.</param>
    /// <returns>The value.</returns>
    public static IPPrefix FromIPNetwork(IPNetwork network) => new(network.BaseAddress, network.PrefixLength);

    /// <summary>An address with or without a length.</summary>
    /// <param name="text">Such as <c>192.0.2.5/24</c> or <c>2001:db8::1</c>.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static IPPrefix Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split('/', 2);
        // The BCL also takes numbers such as 0x7f.1, which systemd does not.
        if (IPAddress.TryParse(parts[0], out var address) && (parts[0].Contains(':', StringComparison.Ordinal) || parts[0] == address.ToString()))
        {
            if (parts.Length == 1)
                return new(address);
            if (int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length <= (address.AddressFamily == AddressFamily.InterNetwork ? 32 : 128))
                return new(address, length);
        }

        throw new FormatException($"'{text}' is no IP address with or without the length of its network, such as 192.0.2.5/24.");
    }

    string IUnitValue.ToUnitText(string directive) => ToString();

    /// <summary>The address as it is written.</summary>
    public override string ToString() => Length is null ? Address.ToString() : string.Create(CultureInfo.InvariantCulture, $"{Address}/{Length}");
}
