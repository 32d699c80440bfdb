namespace HostKit.Testing;

/// <summary>Paths inside a machine.</summary>
internal static class PathInMachine
{
    /// <summary>Refuses what is not an absolute path of a file, or is not written in its shortest form.</summary>
    public static void Check(string path, string parameter)
    {
        if (!path.StartsWith('/') || path.Contains('\0') || path.Length < 2 || path[1..].Split('/').Any(part => part is "" or "." or ".."))
            throw new ArgumentException($"'{path}' is not an absolute path in the machine, such as '/etc/motd'.", parameter);
    }
}
