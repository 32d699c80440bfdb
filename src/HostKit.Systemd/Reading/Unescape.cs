using System.Globalization;
using System.Text;

namespace HostKit.Systemd;

/// <summary>The way back from <see cref="Escape"/>: one function for each way in which systemd takes a value apart. What it reads differently, or not at all, is a FormatException.</summary>
internal static class Unescape
{
    /// <summary>A whole line of text: only specifiers mean something.</summary>
    public static UnitString Line(string text) => Specified(text);

    /// <summary>A whole line in which C escapes and specifiers are replaced.</summary>
    public static UnitString EscapedLine(string text) => Specified(Decode(text, escapes: true, quotes: false));

    /// <summary>A text in which nothing is replaced.</summary>
    public static UnitString Plain(string text) => UnitString.FromString(text);

    /// <summary>A word of a list in which nothing is replaced; quotes hold blanks together.</summary>
    public static UnitString PlainWord(string word)
        => word.Contains('\\', StringComparison.Ordinal) ? throw new FormatException($"'{word}' has a backslash, which the programs that read such lists do not agree on.") : Plain(Decode(word, escapes: false));

    /// <summary>A line or a word of one of podman's files, in which systemd replaces specifiers and variables later.</summary>
    public static UnitString Container(string text)
    {
        var value = Specified(text);
        var literal = value.Text.Replace("$$", "", StringComparison.Ordinal);
        if (value.IsTemplate || literal.Contains('$', StringComparison.Ordinal))
            return Template(text);
        return UnitString.FromString(value.Text.Replace("$$", "$", StringComparison.Ordinal));
    }

    /// <summary>One word of an environment or another list with C escapes, as it stands in the file.</summary>
    public static UnitString Word(string word) => Specified(Decode(word, escapes: true));

    /// <summary>One word of a list in which quotes work and a backslash only drops itself.</summary>
    public static UnitString ListWord(string word) => Specified(Decode(word, escapes: false));

    /// <summary>One field of a tuple that is taken apart at colons.</summary>
    public static UnitString Field(string field)
    {
        var text = field is ['"' or '\'', .., var end] && end == field[0] && field.Length > 1 ? field[1..^1] : field;
        return text.AsSpan().ContainsAny(":\\\"'") || (text.Length == field.Length && text.AsSpan().ContainsAny(" \t")) ? throw new FormatException($"'{field}' is quoted or escaped in a way that systemd's directives do not agree on.") : Specified(text);
    }

    /// <summary>A word of a list in which quotes and backslashes mean nothing.</summary>
    public static UnitString BareWord(string word)
        => word.AsSpan().ContainsAny("\\\"' \t") ? throw new FormatException($"'{word}' has quotes, backslashes or blanks, which mean nothing here.") : Specified(word);

    /// <summary>Takes a text apart at blanks outside of quotes; the words keep quotes and backslashes.</summary>
    public static List<string> Split(string text)
    {
        var words = new List<string>();
        var (start, quote) = (-1, '\0');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quote == '\0' && c is ' ' or '\t')
            {
                if (start >= 0)
                    words.Add(text[start..i]);
                start = -1;
                continue;
            }

            if (start < 0)
                start = i;
            if (c == '\\' && ++i == text.Length)
                throw new FormatException($"'{text}' ends in a backslash.");
            if (quote == '\0' ? c is '"' or '\'' : c == quote)
                quote = quote == '\0' ? c : '\0';
        }

        if (quote != '\0')
            throw new FormatException($"'{text}' has a quote that is not closed.");
        if (start >= 0)
            words.Add(text[start..]);
        return words;
    }

    /// <summary>Takes a tuple apart at colons outside of quotes.</summary>
    public static List<string> Fields(string tuple)
    {
        var fields = new List<string>();
        var (start, quote) = (0, '\0');
        for (var i = 0; i <= tuple.Length; i++)
        {
            if (i == tuple.Length || (quote == '\0' && tuple[i] == ':'))
            {
                fields.Add(tuple[start..i]);
                start = i + 1;
            }
            else if (quote == '\0' ? tuple[i] is '"' or '\'' : tuple[i] == quote)
            {
                quote = quote == '\0' ? tuple[i] : '\0';
            }
        }

        return fields;
    }

    /// <summary>What a word says once quotes and escapes are gone.</summary>
    public static string Decode(string word, bool escapes, bool quotes = true)
    {
        if (!word.AsSpan().ContainsAny("\\\"' \t"))
            return word;
        var bytes = new List<byte>(word.Length);
        var quote = '\0';
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (c == '\\')
            {
                if (++i == word.Length)
                    throw new FormatException($"'{word}' ends in a backslash.");
                i = escapes ? Escaped(word, i, bytes) : Dropped(word, i, bytes);
            }
            else if (quotes && (quote == '\0' ? c is '"' or '\'' : c == quote))
            {
                quote = quote == '\0' ? c : '\0';
            }
            else if (quotes && quote == '\0' && c is ' ' or '\t')
            {
                throw new FormatException($"'{word}' is more than one word.");
            }
            else
            {
                var length = char.IsHighSurrogate(c) && i + 1 < word.Length ? 2 : 1;
                bytes.AddRange(Encoding.UTF8.GetBytes(word, i, length));
                i += length - 1;
            }
        }

        if (quote != '\0')
            throw new FormatException($"'{word}' has a quote that is not closed.");
        try
        {
            return Strict.GetString([.. bytes]);
        }
        catch (DecoderFallbackException)
        {
            throw new FormatException($"'{word}' stands for bytes that are not UTF-8.");
        }
    }

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A text after its specifiers: a literal where it has none, else a template.</summary>
    public static UnitString Specified(string text)
    {
        if (!text.Contains('%', StringComparison.Ordinal))
            return UnitString.FromString(text);
        var literal = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            literal.Append(text[i]);
            if (text[i] != '%' || i + 1 == text.Length)
                continue;
            if (char.IsAsciiLetter(text[i + 1]))
                return Template(text);
            if (text[i + 1] == '%')
                i++;
        }

        return UnitString.FromString(literal.ToString());
    }

    private static UnitString Template(string text)
    {
        try
        {
            return UnitString.Template(text);
        }
        catch (ArgumentException e)
        {
            throw new FormatException(e.Message, e);
        }
    }

    private static int Dropped(string word, int at, List<byte> bytes)
    {
        // Some directives keep the backslash before other characters.
        if (word[at] is not ('\\' or '"' or '\''))
            throw new FormatException($"'{word}' has a backslash that systemd's directives read differently.");
        bytes.Add((byte)word[at]);
        return at;
    }

    /// <summary>Decodes the escape whose letter is at a place; returns the place of its last character.</summary>
    private static int Escaped(string word, int at, List<byte> bytes)
    {
        const string letters = "abfnrtvs\\\"'";
        const string values = "\a\b\f\n\r\t\v \\\"'";
        if (letters.IndexOf(word[at], StringComparison.Ordinal) is >= 0 and var letter)
        {
            bytes.Add((byte)values[letter]);
            return at;
        }

        var (digits, start, radix) = word[at] switch { 'x' => (2, at + 1, 16), 'u' => (4, at + 1, 16), 'U' => (8, at + 1, 16), >= '0' and <= '7' => (3, at, 8), _ => (0, at, 0) };
        if (digits == 0 || start + digits > word.Length)
            throw new FormatException($"'{word}': \\{word[at]} is no escape.");
        var number = 0u;
        foreach (var c in word.AsSpan(start, digits))
        {
            var digit = char.IsAsciiHexDigit(c) ? Convert.ToUInt32(c.ToString(), 16) : 99;
            if (digit >= radix)
                throw new FormatException($"'{word}': \\{word[at]} is not followed by {digits.ToString(CultureInfo.InvariantCulture)} digits.");
            number = number * (uint)radix + digit;
        }

        if (number == 0 || (digits <= 3 && number > 0xFF) || (digits > 3 && !Rune.IsValid(number)))
            throw new FormatException($"'{word}' has an escape for a character that cannot be.");
        if (digits <= 3)
            bytes.Add((byte)number);
        else
            bytes.AddRange(Encoding.UTF8.GetBytes(new Rune(number).ToString()));
        return start + digits - 1;
    }
}
