using System.Text;

namespace HostKit.Systemd;

/// <summary>
/// One function for each way in which systemd takes a value apart. A literal comes out so that systemd reads exactly its characters, or is
/// refused with the directive's name; a template keeps its specifiers.
/// </summary>
internal static partial class Escape
{
    private const string PlainCharacters = "/._-+=:,@%";

    /// <summary>A whole line of text or a path: quotes are ordinary characters, specifiers are replaced.</summary>
    public static string Line(string directive, UnitString value)
    {
        ThrowIfEmpty(directive, value);
        foreach (var c in value.Text)
        {
            if (char.IsControl(c) && c != '\t')
                throw Refused(directive, value, c, "a line of text has no escape for it");
        }

        return Percent(value);
    }

    /// <summary>A path on a line of its own.</summary>
    public static string Path(string directive, UnitString value)
    {
        ThrowIfRelative(directive, value);
        return Line(directive, value);
    }

    /// <summary>One word of a command line or of an environment: C escapes work in it.</summary>
    public static string Word(string directive, UnitString value, bool escapeDollar)
    {
        var text = new StringBuilder();
        var plain = value.Text.Length > 0;
        foreach (var c in Percent(value))
        {
            plain &= char.IsAsciiLetterOrDigit(c) || PlainCharacters.Contains(c, StringComparison.Ordinal) || (c == '$' && !escapeDollar);
            _ = c switch
            {
                '\0' => throw Refused(directive, value, c, "no program can receive it"),
                '\\' or '"' => text.Append('\\').Append(c),
                '$' when escapeDollar => text.Append("$$"),
                '\n' => text.Append("\\n"),
                '\t' => text.Append("\\t"),
                < ' ' or '\x7f' => text.Append("\\x").Append(((int)c).ToString("x2", System.Globalization.CultureInfo.InvariantCulture)),
                _ => text.Append(c),
            };
        }

        return plain ? text.ToString() : text.Insert(0, '"').Append('"').ToString();
    }

    /// <summary>One word of a list: quotes work in it, escapes of control characters do not.</summary>
    public static string ListWord(string directive, UnitString value)
    {
        ThrowIfControl(directive, value);
        var text = Percent(value);
        return text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || PlainCharacters.Contains(c, StringComparison.Ordinal))
            ? text
            : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>A path in a list.</summary>
    public static string ListPath(string directive, UnitString value)
    {
        ThrowIfRelative(directive, value);
        return ListWord(directive, value);
    }

    /// <summary>One field of a tuple that is taken apart at colons: quoted alone, never together with its neighbours.</summary>
    public static string Field(string directive, UnitString value)
    {
        ThrowIfEmpty(directive, value);
        ThrowIfControl(directive, value);
        if (value.Text.AsSpan().IndexOfAny(":\\\"'") is >= 0 and var at)
            throw Refused(directive, value, value.Text[at], "systemd's directives disagree on how to write it here");
        var text = Percent(value);
        return text.Contains(' ', StringComparison.Ordinal) ? $"\"{text}\"" : text;
    }

    /// <summary>A word of a list in which quotes and backslashes mean nothing.</summary>
    public static string BareWord(string directive, UnitString value)
    {
        ThrowIfEmpty(directive, value);
        ThrowIfControl(directive, value);
        if (value.Text.AsSpan().IndexOfAny(" \\\"'") is >= 0 and var at)
            throw Refused(directive, value, value.Text[at], "words cannot be quoted here");
        return Percent(value);
    }

    private static string Percent(UnitString value) => value.IsTemplate ? value.Text : value.Text.Replace("%", "%%", StringComparison.Ordinal);

    private static void ThrowIfRelative(string directive, UnitString value)
    {
        if (!(value.Text.StartsWith('/') || (value.IsTemplate && value.Text.StartsWith('%'))))
            throw new ArgumentException($"{directive}={value}: the path must be absolute.");
    }

    private static void ThrowIfEmpty(string directive, UnitString value)
    {
        if (value.Text.Length == 0)
            throw new ArgumentException($"{directive}= cannot be an empty text: leave it out, or write [\"{directive}\"] = Reset.Value to take back what another file says.");
    }

    private static void ThrowIfControl(string directive, UnitString value)
    {
        foreach (var c in value.Text)
        {
            if (char.IsControl(c))
                throw Refused(directive, value, c, "a list has no escape for it");
        }
    }

    private static ArgumentException Refused(string directive, UnitString value, char c, string reason)
        => new($"{directive}={Printable(value.Text)} contains {(char.IsControl(c) ? $"the control character U+{(int)c:X4}" : $"the character {c}")}: {reason}.");

    private static string Printable(string text) => string.Concat(text.Select(c => char.IsControl(c) ? $"\\u{(int)c:x4}" : c.ToString()));
}
