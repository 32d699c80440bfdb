namespace HostKit.Shell;

/// <summary>Paths on the machine on which the script runs.</summary>
internal static class SourcePath
{
    /// <summary>The absolute path: beside the script where something is there, else from the current directory.</summary>
    public static string Of(string path, string script)
    {
        var beside = Path.GetFullPath(path, Path.GetDirectoryName(script) is { Length: > 0 } folder && Path.IsPathRooted(script) ? folder : Environment.CurrentDirectory);
        return Path.Exists(beside) ? beside : Path.GetFullPath(path);
    }
}
