using System.Text;

namespace HostKit.Systemd.Tests;

/// <summary>
/// systemd's way of taking values apart, written down a second time for the tests: words with quotes and escapes, specifiers, variables.
/// </summary>
internal static class UnitReader
{
    /// <summary>Splits into words; <paramref name="escapes"/> says whether C escapes are decoded, or a backslash just drops itself.</summary>
    public static List<string> Words(string text, bool escapes, bool quotes = true)
    {
        var words = new List<string>();
        var word = new List<byte>();
        var (open, quote) = (false, '\0');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\\' && quotes)
            {
                open = true;
                i = escapes ? Unescape(text, i + 1, word) : i + Add(word, text, i + 1);
            }
            else if (quote != '\0' ? c == quote : quotes && c is '"' or '\'' && quotes)
            {
                open = true;
                quote = quote == '\0' ? c : '\0';
            }
            else if (quote == '\0' && c is ' ' or '\t')
            {
                if (open)
                    words.Add(Take(word));
                open = false;
            }
            else
            {
                open = true;
                i += Add(word, text, i) - 1;
            }
        }

        if (quote != '\0')
            throw new FormatException("unbalanced quotes");
        if (open)
            words.Add(Take(word));
        return words;
    }

    /// <summary>Replaces %% and refuses every other specifier: a literal has none.</summary>
    public static string Literal(string text)
    {
        var result = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 1 < text.Length && (text[i + 1] == '%' || char.IsAsciiLetter(text[i + 1])) && text[++i] != '%')
                throw new FormatException($"specifier %{text[i]}");
            result.Append(text[i]);
        }

        return result.ToString();
    }

    /// <summary>Replaces $$ and refuses every variable: a literal has none.</summary>
    public static string WithoutVariables(string text)
    {
        var result = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '$' && (i + 1 == text.Length || text[++i] != '$'))
                throw new FormatException("variable");
            result.Append(text[i]);
        }

        return result.ToString();
    }

    private static int Unescape(string text, int at, List<byte> word)
    {
        switch (text[at])
        {
            case 'n': word.Add((byte)'\n'); return at;
            case 't': word.Add((byte)'\t'); return at;
            case 's': word.Add((byte)' '); return at;
            case 'x': word.Add(Convert.ToByte(text.Substring(at + 1, 2), 16)); return at + 2;
            case '\\' or '"' or '\'': word.Add((byte)text[at]); return at;
            default: throw new FormatException($"unknown escape \\{text[at]}");
        }
    }

    private static int Add(List<byte> word, string text, int at)
    {
        var length = char.IsHighSurrogate(text[at]) ? 2 : 1;
        word.AddRange(Encoding.UTF8.GetBytes(text.Substring(at, length)));
        return length;
    }

    private static string Take(List<byte> word)
    {
        var text = Encoding.UTF8.GetString([.. word]);
        word.Clear();
        return text;
    }
}
