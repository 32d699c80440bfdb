using System.Globalization;

namespace HostKit.Acme;

/// <summary>A CA's words for people: a terminal must neither be steered by them, nor be flooded.</summary>
internal static class SafeText
{
    private const int LongestWords = 1000;
    private const int LongestMessage = 32 * 1024;

    /// <summary>Words of a CA as one line.</summary>
    public static string Line(string text) => Clip(Clean(text, '\0'), LongestWords);

    /// <summary>A whole message; its line ends are our own.</summary>
    public static string Message(string text) => Clip(Clean(text, '\n'), LongestMessage);

    private static string Clip(string text, int longest) => text.Length <= longest ? text : string.Concat(text.AsSpan(0, longest), " ...");

    private static string Clean(string text, char kept) => text.Any(c => c != kept && Steers(c)) ? string.Concat(text.Select(c => c != kept && Steers(c) ? ' ' : c)) : text;

    // Escapes and other control characters, and those that turn the direction of writing round.
    private static bool Steers(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
