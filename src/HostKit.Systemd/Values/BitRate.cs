using System.Globalization;

namespace HostKit.Systemd;

/// <summary>Bits in a second. A number converts to it; written in digits, or in thousands, millions and so on.</summary>
public readonly record struct BitRate : IUnitValue
{
    /// <summary>A rate.</summary>
    /// <param name="bitsPerSecond">Zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is negative.</exception>
    public BitRate(long bitsPerSecond)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bitsPerSecond);
        BitsPerSecond = bitsPerSecond;
    }

    /// <summary>Bits in a second.</summary>
    public long BitsPerSecond { get; }

    /// <summary>A rate.</summary>
    /// <param name="bitsPerSecond">Bits in a second.</param>
    public static implicit operator BitRate(long bitsPerSecond) => FromInt64(bitsPerSecond);

    /// <summary>A rate.</summary>
    /// <param name="bitsPerSecond">Bits in a second.</param>
    /// <returns>The rate.</returns>
    public static BitRate FromInt64(long bitsPerSecond) => new(bitsPerSecond);

    /// <summary>Millions of bits in a second.</summary>
    /// <param name="value">Zero or more.</param>
    /// <returns>The rate.</returns>
    public static BitRate Megabits(long value) => new(checked(value * 1_000_000));

    /// <summary>A rate as systemd writes it.</summary>
    /// <param name="text">A number; K, M and G are powers of 1000.</param>
    /// <returns>The rate.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static BitRate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(DecimalNumber.Parse(text));
    }

    string IUnitValue.ToUnitText(string directive) => ToString();

    /// <summary>The rate as it is written.</summary>
    public override string ToString()
    {
        var (value, suffix) = BitsPerSecond switch
        {
            0 => (0L, ""),
            _ when BitsPerSecond % 1_000_000_000 == 0 => (BitsPerSecond / 1_000_000_000, "G"),
            _ when BitsPerSecond % 1_000_000 == 0 => (BitsPerSecond / 1_000_000, "M"),
            _ when BitsPerSecond % 1_000 == 0 => (BitsPerSecond / 1_000, "K"),
            _ => (BitsPerSecond, ""),
        };
        return value.ToString(CultureInfo.InvariantCulture) + suffix;
    }
}
