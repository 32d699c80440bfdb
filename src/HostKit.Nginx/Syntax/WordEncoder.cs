namespace HostKit.Nginx;

/// <summary>Writes any bytes as one word that nginx reads back as those bytes.</summary>
internal static class WordEncoder
{
    /// <summary>nginx's window of 4,096 bytes holds a word, its closing quote, and the blank behind it with one byte to spare.</summary>
    private const int Longest = 4094;

    public static byte[] Encode(ReadOnlySpan<byte> value)
    {
        var bare = CanBeBare(value);
        var quote = value.Contains((byte)'"') && !value.Contains((byte)'\'') ? (byte)'\'' : (byte)'"';
        var text = new byte[(value.Length * 2) + 2];
        var length = 0;
        if (!bare)
            text[length++] = quote;
        for (var i = 0; i < value.Length; i++)
        {
            var escape = value[i] switch
            {
                (byte)'\\' when MustDouble(value, i) => value[i],
                (byte)'\n' => (byte)'n',
                (byte)'\r' => (byte)'r',
                (byte)'\t' => (byte)'t',
                _ when !bare && value[i] == quote => quote,
                _ => (byte)0,
            };
            if (escape != 0)
                text[length++] = (byte)'\\';
            text[length++] = escape != 0 ? escape : value[i];
        }

        if (!bare)
            text[length++] = quote;
        return length - (bare ? 0 : 1) <= Longest ? text[..length] : throw new ArgumentException(
            $"A value of {value.Length} bytes, starting \"{NginxWord.ToText(value[..Math.Min(20, value.Length)])}\", cannot be written: nginx reads words of at most {Longest} bytes. Split it, or put it into a file of its own.", nameof(value));
    }

    /// <summary>nginx drops a backslash before quotes, backslashes and t, r, n, would lose one at the end, and control characters are written with one.</summary>
    private static bool MustDouble(ReadOnlySpan<byte> value, int i)
        => i + 1 == value.Length || value[i + 1] is (byte)'"' or (byte)'\'' or (byte)'\\' or (byte)'t' or (byte)'r' or (byte)'n' or (byte)'\t' or (byte)'\r' or (byte)'\n';

    private static bool CanBeBare(ReadOnlySpan<byte> value)
    {
        if (value.IsEmpty || value[^1] == '$' || value[0] is (byte)'"' or (byte)'\'' or (byte)'#' or (byte)'}')
            return false;
        var afterDollar = false;
        for (var i = 0; i < value.Length; i++)
        {
            switch (value[i])
            {
                case (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)';':
                case (byte)'{' when !afterDollar:
                    return false;
                case (byte)'\\':
                    // A single backslash hides the next byte from nginx, so what it hides must not be one that matters here.
                    if (!MustDouble(value, i) && value[++i] is (byte)' ' or (byte)';' or (byte)'{')
                        return false;
                    afterDollar = false;
                    break;
                case (byte)'{':
                    break;
                default:
                    afterDollar = value[i] == '$';
                    break;
            }
        }

        return true;
    }
}
