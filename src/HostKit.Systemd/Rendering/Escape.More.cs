using System.Globalization;
using System.Text;

namespace HostKit.Systemd;

internal static partial class Escape
{
    /// <summary>A whole line in which C escapes and specifiers are replaced.</summary>
    public static string EscapedLine(string directive, UnitString value)
    {
        ThrowIfEmpty(directive, value);
        if (value.Text.Contains('\0', StringComparison.Ordinal))
            throw Refused(directive, value, '\0', "a text cannot have it");
        return Controls(Percent(value));
    }

    /// <summary>A text with C escapes for what has no place on a line, and for the blanks at its ends, which would be lost.</summary>
    public static string Controls(string value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            _ = c switch
            {
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                ' ' when i == 0 || i == value.Length - 1 => text.Append("\\x20"),
                < ' ' or '\x7f' => text.Append("\\x").Append(((int)c).ToString("x2", CultureInfo.InvariantCulture)),
                _ => text.Append(c),
            };
        }

        return text.ToString();
    }

    /// <summary>A path in a list that is taken apart at colons and knows no quotes.</summary>
    public static string ColonPath(string directive, UnitString value)
    {
        ThrowIfRelative(directive, value);
        ThrowIfControl(directive, value);
        if (value.Text.AsSpan().IndexOfAny(":\\\"' ") is >= 0 and var at)
            throw Refused(directive, value, value.Text[at], "paths are set apart by colons here and cannot be quoted");
        return Percent(value);
    }

    /// <summary>A whole line of text where nothing is replaced.</summary>
    public static string Plain(string directive, UnitString value)
    {
        ThrowIfTemplate(directive, value);
        ThrowIfEmpty(directive, value);
        ThrowIfControl(directive, value);
        return value.Text[0] == ' ' || value.Text[^1] is ' ' or '\\'
            ? throw new ArgumentException($"{directive}={Printable(value.Text)} begins or ends with a blank, or ends with a backslash: that cannot be written here.")
            : value.Text;
    }

    /// <summary>A path on a line of its own where nothing is replaced.</summary>
    public static string PlainPath(string directive, UnitString value)
    {
        ThrowIfRelative(directive, value);
        return Plain(directive, value);
    }

    /// <summary>A word of a list where nothing is replaced; quotes hold blanks together.</summary>
    public static string PlainWord(string directive, UnitString value)
    {
        ThrowIfTemplate(directive, value);
        ThrowIfControl(directive, value);
        if (value.Text.AsSpan().IndexOfAny("\\\"'") is >= 0 and var at)
            throw Refused(directive, value, value.Text[at], "the programs that read such lists disagree on how to write it");
        return value.Text.Length == 0 || value.Text.Contains(' ', StringComparison.Ordinal) ? $"\"{value.Text}\"" : value.Text;
    }

    /// <summary>A whole line of one of podman's files; it becomes a word of a command line, in which systemd replaces specifiers and variables.</summary>
    public static string ContainerLine(string directive, UnitString value)
    {
        ThrowIfEmpty(directive, value);
        ThrowIfControl(directive, value);
        if (value.Text[0] == ' ' || value.Text[^1] is ' ' or '\\')
            throw new ArgumentException($"{directive}={Printable(value.Text)} begins or ends with a blank, or ends with a backslash: that cannot be written here.");
        return Dollar(value);
    }

    /// <summary>A word of one of podman's files that cannot be quoted.</summary>
    public static string ContainerWord(string directive, UnitString value)
    {
        _ = BareWord(directive, value);
        return Dollar(value);
    }

    private static string Dollar(UnitString value) => value.IsTemplate ? value.Text : Percent(value).Replace("$", "$$", StringComparison.Ordinal);

    private static void ThrowIfTemplate(string directive, UnitString value)
    {
        if (value.IsTemplate)
            throw new ArgumentException($"{directive}={value}: nothing is replaced here, so that a template would be taken literally.");
    }
}
