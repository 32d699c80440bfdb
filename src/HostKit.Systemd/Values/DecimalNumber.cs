using System.Globalization;

namespace HostKit.Systemd;

/// <summary>Numbers whose suffixes are powers of 1000, as systemd reads rates.</summary>
internal static class DecimalNumber
{
    private const string Suffixes = "KMGTPE";

    public static long Parse(string text)
    {
        var digits = text.TrimEnd('B');
        var power = digits.Length > 0 ? Suffixes.IndexOf(digits[^1], StringComparison.Ordinal) + 1 : 0;
        if (power > 0)
            digits = digits[..^1];
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value * Scale(power) is <= long.MaxValue and var result
            ? (long)result
            : throw new FormatException($"'{text}' is no number such as 5M, where K, M and G are powers of 1000.");
    }

    private static decimal Scale(int power) => power == 0 ? 1 : 1000 * Scale(power - 1);
}
