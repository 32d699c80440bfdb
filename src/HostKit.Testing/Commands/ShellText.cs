using System.Text.RegularExpressions;

namespace HostKit.Testing;

/// <summary>Text for sh(1).</summary>
internal static partial class ShellText
{
    /// <summary>One word which the shell reads as exactly this text.</summary>
    public static string Quote(string text) => Plain.IsMatch(text) ? text : $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    [GeneratedRegex("^[A-Za-z0-9_./:=@%+-]+$")]
    private static partial Regex Plain { get; }
}
