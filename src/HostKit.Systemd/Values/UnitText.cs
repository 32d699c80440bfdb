namespace HostKit.Systemd;

/// <summary>Texts as they stand in files, taken back.</summary>
internal static class UnitText
{
    /// <summary>A text in which percent signs are doubled or begin specifiers: a literal where it can be one.</summary>
    public static UnitString FromLine(string text) => Unescape.Line(text);
}
