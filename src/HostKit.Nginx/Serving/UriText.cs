using System.Globalization;
using System.Text;

namespace HostKit.Nginx;

/// <summary>How nginx writes and reads percent signs in URIs (ngx_escape_uri, ngx_unescape_uri).</summary>
internal static class UriText
{
    /// <summary>Escapes a path that goes to another server.</summary>
    public static string EscapePath(string bytes) => Escape(bytes, " \"#%<>?\\^`{|}");

    /// <summary>Escapes a capture that becomes part of a query.</summary>
    public static string EscapeArgument(string bytes) => Escape(bytes, " \"#%&+;<>?\\^`{|}");

    /// <summary>Takes back escapes of a redirect's target that need not be; nothing behind a question mark.</summary>
    public static string UnescapeRedirect(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '?')
                return result.Append(text, i, text.Length - i).ToString();
            if (text[i] != '%')
            {
                result.Append(text[i]);
                continue;
            }

            if (i + 1 >= text.Length)
                break;
            if (!char.IsAsciiHexDigit(text[i + 1]))
            {
                // The sign of an escape that is none goes away.
                result.Append(text[++i]);
                continue;
            }

            if (i + 2 >= text.Length)
                break;
            if (!char.IsAsciiHexDigit(text[i + 2]))
            {
                i += 2;
                continue;
            }

            var value = (char)int.Parse(text.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            i += 2;
            if (value == '?')
                return result.Append('?').Append(text, i + 1, text.Length - i - 1).ToString();
            if (value is > '%' and < '\x7f')
                result.Append(value);
            else
                result.Append(text, i - 2, 3);
        }

        return result.ToString();
    }

    private static string Escape(string bytes, string special)
    {
        if (!bytes.Any(IsEscaped))
            return bytes;
        var result = new StringBuilder(bytes.Length + 16);
        foreach (var c in bytes)
        {
            if (IsEscaped(c))
                result.Append(CultureInfo.InvariantCulture, $"%{(int)c:X2}");
            else
                result.Append(c);
        }

        return result.ToString();

        bool IsEscaped(char c) => c is < ' ' or >= '\x7f' || special.Contains(c, StringComparison.Ordinal);
    }
}
