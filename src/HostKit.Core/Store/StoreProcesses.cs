using System.Buffers;
using System.Globalization;
using System.Text;

namespace HostKit;

/// <summary>
/// Finds store paths that running processes use: as program, working directory, open or mapped file, or because their arguments or environment name it (an
/// interpreter opens its modules late).
/// </summary>
internal static class StoreProcesses
{
    private const int HashLength = 32;

    private static readonly SearchValues<byte> OfNames = SearchValues.Create("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.+_-"u8);

    /// <summary>The names of paths, with the processes. Those of a container count for this machine, too, whose store they may have been given; those of this machine do not for a container.</summary>
    public static IEnumerable<(string Id, string Process)> Read(Host host)
    {
        var store = host.Kind == HostKind.Directory ? $"{host.RootPath}{StorePath.Directory}/" : $"{StorePath.Directory}/";
        var own = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        // A container's own view has its processes alone, and those of containers in it.
        var all = host.Kind == HostKind.Container ? $"{host.RootPath}/proc" : "/proc";
        foreach (var process in new DirectoryInfo(all).EnumerateDirectories().Where(d => char.IsAsciiDigit(d.Name[0]) && d.Name != own))
        {
            var ids = IdsIn(process.FullName, Encoding.UTF8.GetBytes(store));
            foreach (var id in ids)
                yield return (id, $"process {process.Name}, {Text($"{process.FullName}/comm").Trim()}");
        }
    }

    private static HashSet<string> IdsIn(string process, byte[] store)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var link in (string[])["exe", "cwd", "root"])
            Add(LinkTarget($"{process}/{link}"), store, ids);
        foreach (var file in (string[])["maps", "cmdline", "environ"])
            Add(Bytes($"{process}/{file}"), store, ids);
        try
        {
            foreach (var opened in new DirectoryInfo($"{process}/fd").EnumerateFileSystemInfos())
                Add(LinkTarget(opened.FullName), store, ids);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It has ended, or is somebody else's: root sees all.
        }

        return ids;
    }

    private static void Add(ReadOnlySpan<byte> text, byte[] store, HashSet<string> ids)
    {
        for (int at; (at = text.IndexOf(store)) >= 0;)
        {
            text = text[(at + store.Length)..];
            var length = text.IndexOfAnyExcept(OfNames);
            var id = Encoding.ASCII.GetString(length < 0 ? text : text[..length]);
            if (id.Length > HashLength && StorePath.IsId(id))
                ids.Add(id);
        }
    }

    private static byte[] LinkTarget(string path)
    {
        try
        {
            return Encoding.UTF8.GetBytes(new FileInfo(path).LinkTarget ?? "");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static string Text(string path) => Encoding.UTF8.GetString(Bytes(path));

    private static byte[] Bytes(string path)
    {
        try
        {
            // Shared with writers, so that no lock is taken: there are hundreds of these files.
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            using var content = new MemoryStream();
            file.CopyTo(content);
            return content.ToArray();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
