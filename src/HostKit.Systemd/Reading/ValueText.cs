using System.Buffers;
using System.Globalization;
using System.Net;

namespace HostKit.Systemd;

/// <summary>Reads values that every section has: switches, numbers, modes, amounts. Spellings that not all of systemd's parsers agree on are refused.</summary>
internal static class ValueText
{
    /// <summary>What a decimal number is written with.</summary>
    public static SearchValues<char> DecimalCharacters { get; } = SearchValues.Create("0123456789.");

    public static bool Boolean(string text) => TryBoolean(text) ?? throw new FormatException($"'{text}' is neither yes nor no.");

    // podman does not know the letters alone.
    public static bool? TryBoolean(string text) => text.ToLowerInvariant() switch
    {
        "1" or "yes" or "true" or "on" => true,
        "0" or "no" or "false" or "off" => false,
        _ => null,
    };

    public static int Number(string text) => int.CreateChecked(Integer(text));

    /// <summary>A decimal number; what other programs read as octal or hexadecimal is refused.</summary>
    public static long Integer(string text)
    {
        var digits = text.AsSpan(text.StartsWith('-') ? 1 : 0);
        return digits is "0" || (digits.Length is > 0 and < 19 && digits[0] != '0' && !digits.ContainsAnyExceptInRange('0', '9'))
            ? long.Parse(text, CultureInfo.InvariantCulture)
            : throw new FormatException($"'{text}' is no decimal number.");
    }

    public static IPAddress Address(string text)
        => !text.AsSpan().ContainsAny('%', '[') && IPAddress.TryParse(text, out var address) && (text.Contains(':', StringComparison.Ordinal) || text == address.ToString())
            ? address : throw new FormatException($"'{text}' is no IP address.");

    public static UnixFileMode Mode(string text)
        => text.Length is > 0 and <= 4 && !text.AsSpan().ContainsAnyExceptInRange('0', '7') ? (UnixFileMode)Convert.ToInt32(text, 8) : throw new FormatException($"'{text}' is no octal file mode.");

    /// <summary>A number of bytes, with units of 1024.</summary>
    public static ByteSize Size(string text)
    {
        var unit = text.Length == 0 ? -1 : "BKMGTPE".IndexOf(text[^1], StringComparison.Ordinal);
        var shift = Math.Max(unit, 0) * 10;
        var number = unit < 0 ? text : text[..^1].TrimEnd(' ');
        if (number.Length is 0 or > 18 || number.AsSpan().ContainsAnyExcept(DecimalCharacters) || !decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            || number[0] == '.' || number[^1] == '.')
            throw new FormatException($"'{text}' is no size such as 512M.");
        var size = value * (1L << shift);
        return size <= long.MaxValue && decimal.IsInteger(size) ? new ByteSize((long)size) : throw new FormatException($"'{text}' is no whole number of bytes.");
    }

    public static int Percent(string text)
        => text.EndsWith('%') && Integer(text[..^1]) is >= 0 and <= int.MaxValue and var percent ? (int)percent : throw new FormatException($"'{text}' is no whole percentage.");

    /// <summary>Reads a value whose constructor says what is wrong with it.</summary>
    public static T Made<T>(Func<T> make, string? text = null)
    {
        try
        {
            return make();
        }
        catch (ArgumentException e)
        {
            throw new FormatException(text is null ? e.Message : $"'{text}': {e.Message}", e);
        }
    }
}
