using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace HostKit.Systemd;

/// <summary>
/// The values that one part of a calendar expression takes, such as <c>0/15</c> or <c>1..5,20</c>; without ranges it takes all of them.
/// Seconds are counted in microseconds.
/// </summary>
internal sealed class CalendarField
{
    private const long Second = 1_000_000;

    private readonly ImmutableArray<Range> _given;
    private readonly ImmutableArray<Range> _ranges;

    public CalendarField(IEnumerable<Range> ranges, bool inMicroseconds = false)
    {
        InMicroseconds = inMicroseconds;
        _given = [.. ranges];
        _ranges = [.. _given.Select(Normalize).Distinct().OrderBy(r => r.Start).ThenBy(r => r.Stop ?? -1).ThenBy(r => r.Repeat)];
    }

    /// <summary>Every value.</summary>
    public static CalendarField Any { get; } = new([]);

    /// <summary>Every full second.</summary>
    public static CalendarField AnySecond { get; } = new([new(0, null, Second)], inMicroseconds: true);

    public bool IsAny => _ranges.IsEmpty;

    private bool InMicroseconds { get; }

    public static CalendarField Of(params IEnumerable<int> values) => new(values.Select(v => new Range(v, null, 0)));

    /// <summary>The first range with a value that cannot be, or null. Of days before a month's end, systemd takes fewer in each further part of a list.</summary>
    public Range? FindImpossible(long min, long max, bool fromEnd = false)
    {
        foreach (var range in _ranges)
        {
            if (fromEnd)
                max -= 3;
            var isBeyond = range.Start < min || range.Start > max || range.Stop > max || range.Stop < range.Start || range.Repeat > max - min;
            var isNeverRepeated = range.Stop is null && (fromEnd ? range.Start - range.Repeat < min : range.Start + range.Repeat > max);
            if (isBeyond || isNeverRepeated)
                return range;
        }

        return null;
    }

    /// <summary>The first value at or after another.</summary>
    public long? Next(long from, Func<Range, Range>? convert = null)
    {
        if (IsAny)
            return from;
        long? best = null;
        foreach (var range in _ranges)
        {
            var next = (convert is null ? range : convert(range)).Next(from);
            if (next is not null && (best is null || next < best))
                best = next;
        }

        return best;
    }

    /// <summary>Two-digit years are of 1970 to 2069.</summary>
    public CalendarField WithFullYears()
    {
        return new(_given.Select(r => r with { Start = Full(r.Start), Stop = r.Stop is { } stop ? Full(stop) : null }));

        static long Full(long year) => year switch
        {
            < 70 => year + 2000,
            < 100 => year + 1900,
            _ => year,
        };
    }

    public string ToText(int width)
    {
        if (IsAny || (InMicroseconds && _ranges is [{ Start: 0, Stop: null, Repeat: Second }]))
            return "*";
        return string.Join(',', _ranges.Select(r => ToText(r, width)));
    }

    public string ToText(Range range, int width)
    {
        var text = new StringBuilder(Number(range.Start, width));
        if (range.Stop is { } stop)
            text.Append("..").Append(Number(stop, width));
        if (range.Repeat > 0 && !(range.Stop is not null && range.Repeat == (InMicroseconds ? Second : 1)))
            text.Append('/').Append(Number(range.Repeat, 1));
        return text.ToString();
    }

    private string Number(long value, int width)
    {
        var (whole, part) = InMicroseconds ? Math.DivRem(value, Second) : (value, 0);
        var text = whole.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');
        return part == 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{text}.{part:000000}");
    }

    // A range ends with its last value, and one of a single value is none.
    private static Range Normalize(Range range)
    {
        if (range is not { Stop: { } stop, Repeat: > 0 } || stop < range.Start)
            return range;
        stop -= (stop - range.Start) % range.Repeat;
        return stop == range.Start ? new(stop, null, 0) : range with { Stop = stop };
    }

    /// <summary>One item of a list: a value, or values from one to another, or to no end, at a distance.</summary>
    public readonly record struct Range(long Start, long? Stop, long Repeat)
    {
        public long? Next(long from)
        {
            if (from <= Start)
                return Start;
            if (Repeat == 0)
                return null;
            var next = Start + (((from - Start + Repeat - 1) / Repeat) * Repeat);
            return next <= (Stop ?? long.MaxValue) ? next : null;
        }
    }
}
