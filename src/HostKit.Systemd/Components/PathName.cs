namespace HostKit.Systemd;

/// <summary>Names of units that are made from paths (systemd-escape(1), "--path").</summary>
internal static class PathName
{
    public static UnitName Unit(string path, string type)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (path[0] != '/' || path.Split('/').Any(part => part is "." or "..") || path.Any(char.IsControl))
            throw new ArgumentException($"'{path}' must be an absolute path without '.', '..' and control characters.", nameof(path));
        return UnitName.FromPath(path, type);
    }
}
