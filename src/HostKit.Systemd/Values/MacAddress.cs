using System.Net.NetworkInformation;

namespace HostKit.Systemd;

/// <summary>The hardware address of a network interface, such as <c>00:53:00:12:34:56</c>. A string converts to it.</summary>
public sealed record MacAddress : IUnitValue
{
    private readonly string _text;

    private MacAddress(string text) => _text = text;

    /// <summary>An address.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is none.</exception>
    public static implicit operator MacAddress(string text) => Parse(text);

    /// <summary>An address.</summary>
    /// <param name="text">6, 8 or 20 bytes in hexadecimal, with colons, hyphens or dots between them; or <c>none</c> or <c>random</c> where that is allowed.</param>
    /// <returns>The address.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static MacAddress Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text is "none" or "random")
            return new(text);
        return PhysicalAddress.TryParse(text.ToUpperInvariant(), out var address) && address.GetAddressBytes() is { Length: 6 or 8 or 20 or 4 or 16 } bytes
            ? new(string.Join(':', bytes.Select(b => b.ToString("x2", System.Globalization.CultureInfo.InvariantCulture))))
            : throw new FormatException($"'{text}' is no hardware address, such as 00:53:00:12:34:56.");
    }

    string IUnitValue.ToUnitText(string directive) => _text;

    /// <summary>The address as it is written.</summary>
    public override string ToString() => _text;
}
