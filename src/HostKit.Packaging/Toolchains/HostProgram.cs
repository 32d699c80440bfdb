namespace HostKit.Packaging;

/// <summary>Finds programs of the machine that builds.</summary>
internal static class HostProgram
{
    private static readonly string[] System = ["/usr/local/bin", "/usr/bin", "/bin", "/usr/local/sbin", "/usr/sbin", "/sbin"];

    /// <summary>The program's file, links followed; the system's own before what else is on the PATH. Null when there is none.</summary>
    public static string? Find(string name)
    {
        var path = Environment.GetEnvironmentVariable("PATH") ?? "";
        var found = System.Concat(path.Split(':', StringSplitOptions.RemoveEmptyEntries)).Select(d => $"{d}/{name}").FirstOrDefault(File.Exists);
        return found is null ? null : File.ResolveLinkTarget(found, returnFinalTarget: true)?.FullName ?? found;
    }
}
