using System.Globalization;
using System.Text;

namespace HostKit.Cli;

/// <summary>Makes text safe to show: what would act on a terminal, or hide in it, is written as an escape such as <c>\x1b</c> or <c>\u202e</c>.</summary>
internal static class Visible
{
    /// <summary>Text that stays on one line.</summary>
    public static string Line(string text) => Escape(text, keep: []);

    /// <summary>A line of a file or program output, where tabs are as they are.</summary>
    public static string Content(string text) => Escape(text, keep: ['\t']);

    /// <summary>The lines of a text, each safe to show; a line ending at the end makes no further line.</summary>
    public static IEnumerable<string> Lines(string text)
    {
        var end = text.EndsWith('\n') ? text.Length - 1 : text.Length;
        return text[..end].Split('\n').Select(Content);
    }

    private static string Escape(string text, ReadOnlySpan<char> keep)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return text;
        var result = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value < 0x80 && keep.Contains((char)rune.Value) || !Acts(rune))
                result.Append(rune);
            else
                result.Append(Escaped(rune.Value));
        }

        return result.ToString();
    }

    private static string Escaped(int value) => value switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        < 0x100 => $"\\x{value:x2}",
        < 0x10000 => $"\\u{value:x4}",
        _ => $"\\U{value:x8}",
    };

    // Format characters are invisible, and some of them turn the order of what is read.
    private static bool Acts(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
