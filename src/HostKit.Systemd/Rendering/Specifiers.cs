using System.Buffers;

namespace HostKit.Systemd;

/// <summary>The letters that may follow a percent sign (systemd.unit(5), "Specifiers").</summary>
internal static class Specifiers
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("aAbBCcdDEfgGhHiIjJlLmMnNopPqrRsStTuUvVwWyY%");

    public static void ThrowIfUnknown(string text, string parameter)
    {
        for (var at = text.IndexOf('%', StringComparison.Ordinal); at >= 0 && at + 1 < text.Length; at = text.IndexOf('%', at + 2 > text.Length ? text.Length : at + 2))
        {
            if (!Letters.Contains(text[at + 1]))
                throw new ArgumentException($"'{text}': %{text[at + 1]} is no specifier; write %% for a percent sign.", parameter);
        }
    }

    /// <summary>The first letter after a percent sign that is no specifier; null when there is none.</summary>
    public static char? FirstUnknown(string text)
    {
        for (var at = text.IndexOf('%', StringComparison.Ordinal); at >= 0 && at + 1 < text.Length; at = text.IndexOf('%', at + 2 > text.Length ? text.Length : at + 2))
        {
            if (char.IsAsciiLetter(text[at + 1]) && !Letters.Contains(text[at + 1]))
                return text[at + 1];
        }

        return null;
    }
}
