namespace HostKit.Shell;

/// <summary>Files that are fonts.</summary>
internal static class FontFile
{
    public static readonly string[] Endings = [".ttf", ".otf", ".ttc", ".otc", ".woff", ".woff2"];

    /// <summary>A file, or a folder's font files; null when there is neither.</summary>
    public static string[]? Below(string path)
    {
        if (File.Exists(path))
            return Endings.Contains(Path.GetExtension(path).ToLowerInvariant()) ? [path] : [];
        return Directory.Exists(path)
            ? [.. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(f => Endings.Contains(Path.GetExtension(f).ToLowerInvariant())).Order(StringComparer.Ordinal)]
            : null;
    }

    // The first four bytes of the formats: OpenType 1.9, "Organization of an OpenType Font"; WOFF 1 and 2.
    public static bool IsFont(string path)
    {
        Span<byte> start = stackalloc byte[4];
        using var file = File.OpenRead(path);
        return file.ReadAtLeast(start, 4, throwOnEndOfStream: false) == 4
            && (start.SequenceEqual((ReadOnlySpan<byte>)[0, 1, 0, 0]) || start.SequenceEqual("OTTO"u8) || start.SequenceEqual("ttcf"u8) || start.SequenceEqual("true"u8)
                || start.SequenceEqual("wOFF"u8) || start.SequenceEqual("wOF2"u8));
    }
}
