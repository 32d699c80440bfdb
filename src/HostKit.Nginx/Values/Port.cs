using System.Globalization;

namespace HostKit.Nginx;

/// <summary>The range of ports.</summary>
internal static class Port
{
    public static string Text(int port)
        => port is >= 1 and <= 65535 ? port.ToString(CultureInfo.InvariantCulture)
            : throw new ArgumentOutOfRangeException(nameof(port), port, $"A port is a number from 1 to 65535, not {port}.");

    /// <summary>Refuses an address whose port, where it has a plain one, is out of range.</summary>
    public static void Check(string address)
    {
        var text = address.StartsWith("unix:", StringComparison.Ordinal) ? "" : address[(address.LastIndexOfAny([':', ']']) + 1)..];
        if (text.Length > 0 && text.All(char.IsAsciiDigit) && (!int.TryParse(text, CultureInfo.InvariantCulture, out var port) || port is < 1 or > 65535))
            throw new ArgumentException($"The port of '{address}' is not a number from 1 to 65535.", nameof(address));
    }
}
