using System.Globalization;
using System.Text;

namespace HostKit.Acme;

/// <summary>TXT values as zone files write them (RFC 1035 §5.1): strings of at most 255 bytes in quotes, other bytes than printable ASCII as a backslash and three digits.</summary>
internal static class TxtText
{
    private const int Longest = 255;

    /// <param name="value">The value.</param>
    /// <param name="octal">Whether the three digits are octal, as Route 53 wants them; decimal otherwise.</param>
    public static string Quote(string value, bool octal = false)
    {
        var text = new StringBuilder("\"");
        var bytes = Encoding.UTF8.GetBytes(value);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (i > 0 && i % Longest == 0)
                text.Append("\" \"");
            var c = bytes[i];
            if (c is (byte)'"' or (byte)'\\')
                text.Append('\\').Append((char)c);
            else if (c is >= 0x20 and < 0x7F)
                text.Append((char)c);
            else
                text.Append('\\').Append(octal ? Convert.ToString(c, 8).PadLeft(3, '0') : c.ToString("000", CultureInfo.InvariantCulture));
        }

        return text.Append('"').ToString();
    }

    /// <summary>The value of what <see cref="Quote"/> writes. A text that does not begin with a quote, or is not well formed, is itself the value: some APIs keep values without quotes.</summary>
    public static string Read(string text, bool octal = false)
    {
        var rest = text.AsSpan().Trim();
        if (rest.IsEmpty || rest[0] != '"')
            return text;
        var bytes = new List<byte>();
        var quoted = false;
        for (var i = 0; i < rest.Length; i++)
        {
            var c = rest[i];
            if (c == '"')
                quoted = !quoted;
            else if (!quoted && !char.IsWhiteSpace(c))
                return text;
            else if (!quoted)
                continue;
            else if (c != '\\')
                i += Append(bytes, rest[i..]) - 1;
            else if (i + 3 < rest.Length && Number(rest.Slice(i + 1, 3), octal) is { } number)
                (i, _) = (i + 3, Add(bytes, number));
            else if (i + 1 < rest.Length)
                i += Append(bytes, rest[(i + 1)..]);
        }

        return quoted ? text : Encoding.UTF8.GetString([.. bytes]);
    }

    private static int Append(List<byte> bytes, ReadOnlySpan<char> text)
    {
        var length = char.IsHighSurrogate(text[0]) && text.Length > 1 ? 2 : 1;
        bytes.AddRange(Encoding.UTF8.GetBytes(text[..length].ToArray()));
        return length;
    }

    private static bool Add(List<byte> bytes, byte value)
    {
        bytes.Add(value);
        return true;
    }

    private static byte? Number(ReadOnlySpan<char> digits, bool octal)
    {
        var value = 0;
        foreach (var c in digits)
        {
            if (c < '0' || c > (octal ? '7' : '9'))
                return null;
            value = (value * (octal ? 8 : 10)) + (c - '0');
        }

        return value <= byte.MaxValue ? (byte)value : null;
    }
}
