namespace HostKit;

/// <summary>The rule for paths on the host: absolute, normalised, without characters that no tool shows faithfully.</summary>
internal static class HostPath
{
    public static string Checked(string path, string parameter)
    {
        ArgumentException.ThrowIfNullOrEmpty(path, parameter);
        if (path[0] != '/' || path.Length < 2 || path.EndsWith('/') || !IsPlain(path))
            throw new ArgumentException(
                $"'{path}' is not a path HostKit can own: it must be absolute and plain, without '.', '..', '//', a trailing '/' or control characters.", parameter);
        return path;
    }

    private static bool IsPlain(string path)
    {
        var rest = path.AsSpan(1);
        while (true)
        {
            var slash = rest.IndexOf('/');
            var part = slash < 0 ? rest : rest[..slash];
            if (part.Length is 0 or > 255 || part is "." or "..")
                return false;
            foreach (var character in part)
            {
                if (char.IsControl(character))
                    return false;
            }

            if (slash < 0)
                return true;
            rest = rest[(slash + 1)..];
        }
    }
}
