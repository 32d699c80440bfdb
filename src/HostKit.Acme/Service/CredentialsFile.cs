namespace HostKit.Acme;

/// <summary>A file of lines <c>VARIABLE=value</c>. What is in it never gets into a message, an argument or an environment.</summary>
internal static class CredentialsFile
{
    private const UnixFileMode Others = UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.GroupWrite;

    public static IReadOnlyDictionary<string, string> Read(string? path)
    {
        Dictionary<string, string> values = new(StringComparer.Ordinal);
        if (path is null)
            return values;
        string[] lines;
        try
        {
            if ((File.GetUnixFileMode(path) & Others) != 0)
                throw new HostKitException($"{path}: others can read the credentials or change them. Close it: chmod 600 {path}");
            lines = File.ReadAllLines(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new HostKitException($"{path}: the credentials cannot be read: {e.Message}", e);
        }

        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line.StartsWith("export ", StringComparison.Ordinal))
                line = line[7..].TrimStart();
            var equals = line.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0 || !line[..equals].All(c => char.IsAsciiLetterOrDigit(c) || c == '_'))
                throw new HostKitException($"{path}:{i + 1}: this is no line VARIABLE=value. Write one variable a line, comments after '#'.");
            var value = line[(equals + 1)..];
            values[line[..equals]] = value.Length > 1 && value[0] is ('"' or '\'') && value[^1] == value[0] ? value[1..^1] : value;
        }

        return values;
    }
}
