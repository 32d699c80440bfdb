namespace HostKit.Server;

/// <summary>Texts that become a line of a file.</summary>
internal static class Line
{
    /// <summary>The text, if it is one line.</summary>
    /// <exception cref="ArgumentException">It is empty, or has a line's end or NUL.</exception>
    public static string Checked(string text, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(text, name);
        return text.AsSpan().ContainsAny('\n', '\r', '\0') ? throw new ArgumentException($"'{text.ReplaceLineEndings("\\n")}' is more than one line.", name) : text;
    }
}
