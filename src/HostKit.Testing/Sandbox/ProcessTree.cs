using System.Globalization;

namespace HostKit.Testing;

/// <summary>Finds processes in /proc.</summary>
internal static class ProcessTree
{
    /// <summary>
    /// The machine's process 1 below <paramref name="guarded"/>, which is one pid namespace deeper than the guard; null until it runs.
    /// </summary>
    public static int? FindLeader(int guarded)
    {
        if (NamespaceIds(guarded) is not { } own)
            return null;
        foreach (var process in Descendants(guarded))
        {
            // NSpid:	4711	12	1
            if (NamespaceIds(process) is { } ids && ids.Length == own.Length + 2 && ids[^1] == "1" && Name(process) == "systemd")
                return process;
        }
        return null;
    }

    public static bool Exists(int process) => Directory.Exists($"/proc/{process}");

    /// <summary>The process's path in the unified hierarchy, such as <c>/hostkit-1a2b/boot-1/payload/init.scope</c>.</summary>
    public static string ControlGroup(int process) =>
        File.ReadLines($"/proc/{process}/cgroup").First(line => line.StartsWith("0::", StringComparison.Ordinal))[3..];

    static IEnumerable<int> Descendants(int process)
    {
        var children = TryRead($"/proc/{process}/task/{process}/children") ?? "";
        foreach (var id in children.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var child = int.Parse(id, CultureInfo.InvariantCulture);
            yield return child;
            foreach (var descendant in Descendants(child))
                yield return descendant;
        }
    }

    static string[]? NamespaceIds(int process) =>
        TryRead($"/proc/{process}/status")?.Split('\n').FirstOrDefault(line => line.StartsWith("NSpid:", StringComparison.Ordinal))
            ?.Split('\t')[1..];

    static string? Name(int process) => TryRead($"/proc/{process}/comm")?.TrimEnd();

    // A process may end between listing and reading it.
    static string? TryRead(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
