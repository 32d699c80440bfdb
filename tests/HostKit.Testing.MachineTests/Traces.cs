namespace HostKit.Testing.MachineTests;

/// <summary>What a machine may leave on the host.</summary>
static class Traces
{
    const string NspawnFolder = "/run/systemd/nspawn";

    public static void AssertNone(string name)
    {
        Assert.StartsWith("hostkit-", name, StringComparison.Ordinal);
        Assert.Equal([], Of(name));
    }

    public static IReadOnlyList<string> Of(string name) =>
    [
        .. Lines("/proc/mounts").Where(line => line.Contains(name)),
        .. Directory.GetDirectories("/proc").Where(process => Lines(process + "/cmdline").Any(line => line.Contains(name))),
        .. Directory.GetFileSystemEntries(CacheFolder.Machines, name + "*"),
        .. Lines("/proc/mounts").Select(line => line.Split(' ')).Where(mount => mount[2] == "cgroup2")
            .SelectMany(mount => Directory.GetDirectories(mount[1], name)),
        .. Directory.Exists(NspawnFolder) ? Directory.GetFileSystemEntries(NspawnFolder, name, SearchOption.AllDirectories) : [],
    ];

    /// <summary>The name of the machine whose systemd-nspawn runs with an argument that contains this text, or null.</summary>
    public static string? MachineWith(string text) =>
        Directory.GetDirectories("/proc").Select(process => string.Concat(Lines(process + "/cmdline")).Split('\0'))
            .Where(words => words[0] == "systemd-nspawn" && words.Any(word => word.Contains(text)))
            .SelectMany(words => words)
            .FirstOrDefault(word => word.StartsWith("--machine=", StringComparison.Ordinal))?["--machine=".Length..];

    static string[] Lines(string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (IOException)
        {
            return [];
        }
    }
}
