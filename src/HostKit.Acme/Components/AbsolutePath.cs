namespace HostKit.Acme;

/// <summary>Paths on the host.</summary>
internal static class AbsolutePath
{
    public static string Checked(string path, string parameter)
    {
        ArgumentException.ThrowIfNullOrEmpty(path, parameter);
        return path[0] == '/' && Path.GetFullPath(path) == path && path != "/" ? path
            : throw new ArgumentException($"'{path}' must be an absolute path on the host, without '.', '..' and a slash at its end.", parameter);
    }
}
