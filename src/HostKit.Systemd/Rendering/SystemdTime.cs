using System.Globalization;
using System.Text;

namespace HostKit.Systemd;

/// <summary>Time spans as systemd reads and writes them (systemd.time(7), "Parsing Time Spans"): exact to the microsecond.</summary>
public static class SystemdTime
{
    private const long Microsecond = 1;
    private const long Millisecond = 1000;
    private const long Second = 1000 * Millisecond;
    private const long Minute = 60 * Second;
    private const long Hour = 60 * Minute;
    private const long Day = 24 * Hour;

    // A year has 365.25 days here, and a month is its twelfth part.
    private const long Year = (365 * Day) + (6 * Hour);
    private const long Month = Year / 12;

    private const long Largest = long.MaxValue / TimeSpan.TicksPerMicrosecond;

    private static readonly (long Microseconds, string Suffix)[] Units =
        [(Year, "y"), (Month, "month"), (7 * Day, "w"), (Day, "d"), (Hour, "h"), (Minute, "min"), (Second, "s"), (Millisecond, "ms"), (Microsecond, "us")];

    /// <summary>Reads a time span.</summary>
    /// <param name="text">Such as <c>5min 30s</c>, <c>1.5h</c>, <c>90</c> (seconds) or <c>infinity</c>.</param>
    /// <returns>The time span; <see cref="Timeout.InfiniteTimeSpan"/> for <c>infinity</c>.</returns>
    /// <exception cref="FormatException">The text is no time span.</exception>
    public static TimeSpan Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text, out var span) is { } mistake ? throw new FormatException($"'{text}' is no time span: {mistake} (for example '5min 30s', '1.5h', '90' or 'infinity').") : span;
    }

    /// <summary>Reads a time span, if it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The time span, or zero.</param>
    /// <returns>Whether the text is a time span.</returns>
    public static bool TryParse(string? text, out TimeSpan span)
    {
        span = default;
        return text is not null && Read(text, out span) is null;
    }

    /// <summary>Writes a time span for people, as systemd's programs print it: <c>1h 30min</c>, <c>1month 2w</c>, <c>1.500000s</c>.</summary>
    /// <param name="span">The time span; parts of a microsecond are left out.</param>
    /// <returns>The text, which <see cref="Parse"/> reads.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is negative, and not <see cref="Timeout.InfiniteTimeSpan"/>.</exception>
    public static string Format(TimeSpan span)
    {
        if (span == Timeout.InfiniteTimeSpan)
            return "infinity";
        ArgumentOutOfRangeException.ThrowIfLessThan(span, TimeSpan.Zero);
        var rest = span.Ticks / TimeSpan.TicksPerMicrosecond;
        if (rest == 0)
            return "0";
        var text = new StringBuilder();
        foreach (var (size, suffix) in Units.SkipWhile(u => u.Microseconds > rest))
        {
            var (count, below) = Math.DivRem(rest, size);
            if (count == 0)
                continue;
            if (text.Length > 0)
                text.Append(' ');
            text.Append(CultureInfo.InvariantCulture, $"{count}");
            // Less than a minute is written with a fraction.
            if (rest < Minute && below > 0)
                return text.Append('.').Append(below.ToString(CultureInfo.InvariantCulture).PadLeft(size == Second ? 6 : 3, '0')).Append(suffix).ToString();
            text.Append(suffix);
            rest = below;
        }

        return text.ToString();
    }

    internal static string ToText(TimeSpan value)
    {
        if (value == Timeout.InfiniteTimeSpan)
            return "infinity";
        if (value == TimeSpan.Zero)
            return "0";
        var microseconds = value.Ticks / TimeSpan.TicksPerMicrosecond;
        var (size, suffix) = Units.First(u => u.Microseconds <= Day && microseconds % u.Microseconds == 0);
        return (microseconds / size).ToString(CultureInfo.InvariantCulture) + suffix;
    }

    internal static void ThrowIfUnwritable(string directive, TimeSpan value, bool infinity)
    {
        if (infinity && value == Timeout.InfiniteTimeSpan)
            return;
        if (value < TimeSpan.Zero || value.Ticks % TimeSpan.TicksPerMicrosecond != 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(value), $"{directive}={value}: a time span is zero or more, in whole microseconds{(infinity ? ", or Timeout.InfiniteTimeSpan" : "")}.");
        }
    }

    private static string? Read(ReadOnlySpan<char> text, out TimeSpan span)
    {
        span = default;
        var rest = text.Trim(" \t\n\r");
        if (rest is "infinity")
        {
            span = Timeout.InfiniteTimeSpan;
            return null;
        }

        if (rest.IsEmpty)
            return "it is empty";
        Int128 sum = 0;
        for (; !rest.IsEmpty; rest = rest.TrimStart(" \t\n\r"))
        {
            if (rest[0] == '-')
                return "it is negative";
            if (rest[0] == '+')
                rest = rest[1..];
            var whole = TakeDigits(ref rest);
            var hasPoint = rest is ['.', ..];
            if (hasPoint)
                rest = rest[1..];
            var fraction = hasPoint ? TakeDigits(ref rest) : [];
            if (hasPoint ? fraction.IsEmpty : whole.IsEmpty)
                return $"'{rest}' is neither a number nor a unit of time";
            var size = TakeUnit(ref rest, out var isBare);
            if (isBare && !rest.IsEmpty && rest[0] is not (' ' or '\t' or '\n' or '\r'))
                return $"'{rest}' is no unit of time";
            if (!whole.IsEmpty && (!long.TryParse(whole, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || (sum += (Int128)count * size) > Largest))
                return "it is too long";
            foreach (var digit in fraction)
                sum += (digit - '0') * (size /= 10);
        }

        span = TimeSpan.FromMicroseconds((long)sum);
        return sum > Largest ? "it is too long" : null;
    }

    private static ReadOnlySpan<char> TakeDigits(ref ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAnyExceptInRange('0', '9') is >= 0 and var at ? at : rest.Length;
        var digits = rest[..end];
        rest = rest[end..];
        return digits;
    }

    // A number without a unit counts seconds.
    private static long TakeUnit(ref ReadOnlySpan<char> rest, out bool isBare)
    {
        var word = rest.TrimStart(" \t\n\r");
        var end = 0;
        while (end < word.Length && (char.IsAsciiLetter(word[end]) || word[end] is 'μ' or 'µ'))
            end++;
        long? size = word[..end] switch
        {
            "us" or "usec" or "μs" or "µs" => Microsecond,
            "ms" or "msec" => Millisecond,
            "s" or "sec" or "second" or "seconds" => Second,
            "m" or "min" or "minute" or "minutes" => Minute,
            "h" or "hr" or "hour" or "hours" => Hour,
            "d" or "day" or "days" => Day,
            "w" or "week" or "weeks" => 7 * Day,
            "M" or "month" or "months" => Month,
            "y" or "year" or "years" => Year,
            _ => null,
        };
        isBare = size is null;
        if (size is not null)
            rest = word[end..];
        return size ?? Second;
    }
}
