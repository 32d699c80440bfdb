using System.Globalization;

namespace HostKit;

/// <summary>A number of bytes. Units are powers of 1024; each format writes them its own way.</summary>
/// <param name="Bytes">The number of bytes; zero or more.</param>
public readonly record struct ByteSize(long Bytes)
{
    /// <summary>A number of kibibytes (1024 bytes).</summary>
    /// <param name="value">How many.</param>
    /// <returns>The size.</returns>
    public static ByteSize KiB(long value) => new(checked(value * 1024));

    /// <summary>A number of mebibytes (1024² bytes).</summary>
    /// <param name="value">How many.</param>
    /// <returns>The size.</returns>
    public static ByteSize MiB(long value) => new(checked(value * 1024 * 1024));

    /// <summary>A number of gibibytes (1024³ bytes).</summary>
    /// <param name="value">How many.</param>
    /// <returns>The size.</returns>
    public static ByteSize GiB(long value) => new(checked(value * 1024 * 1024 * 1024));

    /// <summary>The number of bytes in the largest unit that divides it, such as <c>25M</c>; a plain number where none does.</summary>
    public override string ToString()
    {
        var (value, suffix) = Bytes switch
        {
            0 => (0L, ""),
            _ when Bytes % (1L << 30) == 0 => (Bytes >> 30, "G"),
            _ when Bytes % (1L << 20) == 0 => (Bytes >> 20, "M"),
            _ when Bytes % (1L << 10) == 0 => (Bytes >> 10, "K"),
            _ => (Bytes, ""),
        };
        return value.ToString(CultureInfo.InvariantCulture) + suffix;
    }
}
