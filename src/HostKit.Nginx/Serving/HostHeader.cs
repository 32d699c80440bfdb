namespace HostKit.Nginx;

/// <summary>The host of a request as nginx takes it (ngx_http_validate_host).</summary>
internal static class HostHeader
{
    /// <summary>In lower case, without its port and a final dot; null when nginx answers 400.</summary>
    public static string? Parse(string text)
    {
        var (length, dot, isLiteral) = (text.Length, -1, false);
        for (var (i, isRest) = (0, false); i < text.Length; i++)
        {
            var c = text[i];
            if (c is <= ' ' or '\x7f' or '/')
                return null;
            if (isRest)
                continue;
            if (isLiteral)
            {
                (isRest, length) = c == ']' ? (true, i + 1) : (false, length);
                continue;
            }

            switch (c)
            {
                case '.' when dot == i - 1 && i > 0:
                    return null;
                case '.':
                    dot = i;
                    break;
                case ':':
                    (length, isRest) = (i, true);
                    break;
                case '[' when i == 0:
                    isLiteral = true;
                    break;
                default:
                    break;
            }
        }

        if (length > 0 && dot == length - 1)
            length--;
        return length == 0 ? null : ByteText.Lower(text[..length]);
    }
}
