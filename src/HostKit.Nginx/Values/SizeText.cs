using System.Globalization;

namespace HostKit.Nginx;

/// <summary>Sizes as nginx reads them. Only few directives know the suffix <c>g</c>, so it is never written.</summary>
internal static class SizeText
{
    public static string Of(ByteSize size)
    {
        var (value, suffix) = size.Bytes switch
        {
            0 => (0L, ""),
            _ when size.Bytes % (1L << 20) == 0 => (size.Bytes >> 20, "m"),
            _ when size.Bytes % (1L << 10) == 0 => (size.Bytes >> 10, "k"),
            _ => (size.Bytes, ""),
        };
        return value.ToString(CultureInfo.InvariantCulture) + suffix;
    }

    public static ByteSize? Checked(ByteSize? size, string directive)
        => size is { Bytes: < 0 } ? throw new ArgumentOutOfRangeException(nameof(size), size, $"{directive} cannot be negative.") : size;
}
