using System.Globalization;

namespace HostKit;

/// <summary>The rule for labels: one line that can be told from a number.</summary>
internal static class GenerationLabel
{
    /// <summary>The word that stands for the current generation wherever a number is asked for.</summary>
    public const string Current = "current";

    private const int Longest = 100;

    public static string Checked(string label)
    {
        var wrong = label.Trim().Length == 0 ? "it is empty"
            : label != label.Trim() ? "it begins or ends with a space"
            : label.Length > Longest ? $"it has more than {Longest} characters"
            : label.All(char.IsAsciiDigit) || label == Current ? "it would be taken for a generation's number"
            : label.EnumerateRunes().Any(r => System.Text.Rune.GetUnicodeCategory(r) is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator || r == System.Text.Rune.ReplacementChar) ? "it has characters that cannot be seen"
            : null;
        return wrong is null ? label : throw new ArgumentException($"'{label}' cannot label a generation: {wrong}.", nameof(label));
    }
}
