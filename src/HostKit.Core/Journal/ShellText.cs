namespace HostKit;

/// <summary>Texts as words of a POSIX shell (sh(1), "Quoting").</summary>
internal static class ShellText
{
    /// <summary>One word that the shell takes literally.</summary>
    public static string Quoted(string text) => $"'{text.Replace("'", @"'\''", StringComparison.Ordinal)}'";
}
