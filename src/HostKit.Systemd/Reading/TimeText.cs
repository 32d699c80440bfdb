using System.Buffers;
using System.Globalization;

namespace HostKit.Systemd;

/// <summary>Reads time spans as systemd writes them (systemd.time(7)): numbers with units, added up; a bare number is seconds.</summary>
internal static class TimeText
{
    private static readonly SearchValues<char> UnitEnds = SearchValues.Create(" 0123456789.-+");

    public static TimeSpan Parse(string text)
    {
        if (text == "infinity")
            return Timeout.InfiniteTimeSpan;
        var (sum, position) = (0m, 0);
        do
        {
            sum += Part(text, ref position);
        }
        while (position < text.Length);
        var ticks = sum * TimeSpan.TicksPerMicrosecond;
        return decimal.IsInteger(sum) && ticks < long.MaxValue ? new TimeSpan((long)ticks) : throw new FormatException($"'{text}' is no whole number of microseconds.");
    }

    /// <summary>One number and its unit, in microseconds.</summary>
    private static decimal Part(string text, ref int position)
    {
        var rest = text.AsSpan(position).TrimStart(' ');
        var digits = rest.IndexOfAnyExcept(ValueText.DecimalCharacters);
        var number = digits < 0 ? rest : rest[..digits];
        var after = rest[number.Length..].TrimStart(' ');
        var length = after.IndexOfAny(UnitEnds);
        var unit = length < 0 ? after : after[..length];
        position = text.Length - (after.Length - unit.Length);
        while (position < text.Length && text[position] == ' ')
            position++;
        if (number.Length is 0 or > 15 || number[0] == '.' || number[^1] == '.' || !decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            throw new FormatException($"'{text}' is no time span such as 5min 20s.");
        return value * (Microseconds(unit) ?? throw new FormatException($"'{text}': '{unit}' is no unit of time."));
    }

    private static long? Microseconds(ReadOnlySpan<char> unit) => unit switch
    {
        "us" or "usec" or "µs" or "μs" => 1,
        "ms" or "msec" => 1_000,
        "" or "s" or "sec" or "second" or "seconds" => 1_000_000,
        "m" or "min" or "minute" or "minutes" => 60_000_000,
        "h" or "hr" or "hour" or "hours" => 3_600_000_000,
        "d" or "day" or "days" => 86_400_000_000,
        "w" or "week" or "weeks" => 604_800_000_000,
        "M" or "month" or "months" => 2_629_800_000_000,
        "y" or "year" or "years" => 31_557_600_000_000,
        _ => null,
    };
}
