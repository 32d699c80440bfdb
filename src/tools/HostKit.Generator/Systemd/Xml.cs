namespace HostKit.Generator.Systemd;

/// <summary>Text for documentation comments.</summary>
internal static class Xml
{
    public static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>A sentence: a capital in front and a full stop at the end.</summary>
    public static string Sentence(string text) => Escape(text.Length == 0 ? "" : char.ToUpperInvariant(text[0]) + text[1..] + (text.EndsWith('.') ? "" : "."));
}
