using System.Globalization;

namespace HostKit.Systemd;

/// <summary>A number or a range of numbers, such as ports or VLANs. A number converts to it.</summary>
public readonly record struct NumberRange : IUnitValue
{
    /// <summary>A range.</summary>
    /// <param name="first">The first number, zero or more.</param>
    /// <param name="last">The last number.</param>
    /// <exception cref="ArgumentException">The first is negative, or more than the last.</exception>
    public NumberRange(long first, long last)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        (First, Last) = (first, last);
    }

    /// <summary>The first number.</summary>
    public long First { get; }

    /// <summary>The last number.</summary>
    public long Last { get; }

    /// <summary>One number.</summary>
    /// <param name="number">Zero or more.</param>
    public static implicit operator NumberRange(int number) => FromInt32(number);

    /// <summary>One number.</summary>
    /// <param name="number">Zero or more.</param>
    /// <returns>The range.</returns>
    public static NumberRange FromInt32(int number) => new(number, number);

    /// <summary>A range as systemd writes it.</summary>
    /// <param name="text">A number, or two with a hyphen between them.</param>
    /// <returns>The range.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static NumberRange Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var ends = text.Split('-', 2);
        return long.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first) && long.TryParse(ends[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var last) && first <= last
            ? new(first, last)
            : throw new FormatException($"'{text}' is no range of numbers, such as 1000-1999.");
    }

    string IUnitValue.ToUnitText(string directive) => ToString();

    /// <summary>The range as it is written.</summary>
    public override string ToString() => First == Last ? First.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{First}-{Last}");
}
