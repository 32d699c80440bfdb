using System.Text.RegularExpressions;

namespace HostKit.Testing;

/// <summary>Text that is meant for a terminal.</summary>
internal static partial class TerminalText
{
    /// <summary>The text without colours, titles and other control sequences.</summary>
    public static string Plain(string line) => Control.Replace(line, "");

    // CSI sequences, OSC sequences, two-character escapes, single control characters.
    [GeneratedRegex(@"\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(\x07|\x1b\\)|\x1b.|[\x00-\x08\x0b-\x1f]")]
    private static partial Regex Control { get; }
}
