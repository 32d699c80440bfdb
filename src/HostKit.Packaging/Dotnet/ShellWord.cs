namespace HostKit.Packaging;

/// <summary>Words for <c>/bin/sh</c>.</summary>
internal static class ShellWord
{
    public static string Quoted(string word) => $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
