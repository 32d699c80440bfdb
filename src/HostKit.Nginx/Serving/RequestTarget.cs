using System.Globalization;

namespace HostKit.Nginx;

/// <summary>A request's target as nginx reads it (ngx_http_parse_complex_uri).</summary>
/// <param name="Raw">As it came.</param>
/// <param name="Path">Decoded, without dots and, unless told otherwise, repeated slashes: what locations are compared with.</param>
/// <param name="Args">Behind the question mark, as it came.</param>
/// <param name="IsQuoted">Whether the path had escapes.</param>
/// <param name="HasPlus">Whether the path had a plus sign.</param>
internal sealed record RequestTarget(string Raw, string Path, string Args, bool IsQuoted, bool HasPlus)
{
    private enum Place
    {
        Usual,
        Slash,
        Dot,
        DotDot,
    }

    /// <summary>Reads a target; null with a reason when nginx answers 400.</summary>
    public static RequestTarget? Parse(string raw, bool mergeSlashes, out string? refusal)
    {
        refusal = null;
        if (raw.Any(c => c is <= ' ' or '\x7f'))
            return Refused("has a blank or a control character", out refusal);
        var path = new char[raw.Length + 1];
        var length = 0;
        if (!raw.StartsWith('/'))
            path[length++] = '/';
        var place = length == 1 ? Place.Slash : Place.Usual;
        var (isQuoted, hasPlus, args) = (false, false, "");
        for (var i = 0; i < raw.Length; i++)
        {
            var (c, isLiteral) = (raw[i], false);
            if (c == '%')
            {
                isQuoted = true;
                if (i + 2 >= raw.Length || !byte.TryParse(raw.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
                    return Refused($"has '{raw[i..Math.Min(i + 3, raw.Length)]}', which is no escape", out refusal);
                if (value == 0)
                    return Refused("has an escaped zero byte", out refusal);
                i += 2;
                c = (char)value;
                isLiteral = c is '%' or '#' or '?';
            }

            if (isLiteral)
            {
                path[length++] = c;
                place = Place.Usual;
                continue;
            }

            hasPlus |= c == '+';
            var isEnd = c is '?' or '#';
            if (c == '/' || isEnd)
            {
                if (place == Place.Dot)
                    length--;
                else if (place == Place.DotDot && !Up(path, ref length))
                    return Refused("leads above the root", out refusal);
                else if (c == '/' && (place == Place.Usual || place == Place.Slash && !mergeSlashes))
                    path[length++] = '/';
                if (isEnd)
                {
                    args = c == '?' ? raw[(i + 1)..].Split('#')[0] : "";
                    return new(raw, new string(path, 0, length), args, isQuoted, hasPlus);
                }

                place = Place.Slash;
                continue;
            }

            path[length++] = c;
            place = c != '.' ? Place.Usual : place switch { Place.Slash => Place.Dot, Place.Dot => Place.DotDot, _ => Place.Usual };
        }

        if (place == Place.Dot)
            length--;
        else if (place == Place.DotDot && !Up(path, ref length))
            return Refused("leads above the root", out refusal);
        return new(raw, new string(path, 0, length), args, isQuoted, hasPlus);
    }

    private static bool Up(char[] path, ref int length)
    {
        for (length -= 4; length >= 0; length--)
        {
            if (path[length] == '/')
            {
                length++;
                return true;
            }
        }

        return false;
    }

    private static RequestTarget? Refused(string reason, out string? refusal)
    {
        refusal = reason;
        return null;
    }
}
