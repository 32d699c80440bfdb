namespace HostKit;

/// <summary>The rule for paths on the host: absolute, normalised, without characters that no tool shows faithfully.</summary>
internal static class HostPath
{
    public static string Checked(string path, string parameter)
    {
        ArgumentException.ThrowIfNullOrEmpty(path, parameter);
        if (path[0] != '/' || path.Length < 2 || path.EndsWith('/') || path.Contains("//", StringComparison.Ordinal) || path.Any(char.IsControl)
            || path.Split('/').Any(part => part is "." or ".." || part.Length > 255))
            throw new ArgumentException(
                $"'{path}' is not a path HostKit can own: it must be absolute and plain, without '.', '..', '//', a trailing '/' or control characters.", parameter);
        return path;
    }
}
