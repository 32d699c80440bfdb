using System.Text;
using Microsoft.Win32.SafeHandles;

namespace HostKit;

/// <summary>
/// A file tree seen from its root. Every path is resolved by the kernel inside that root (openat2, RESOLVE_IN_ROOT), so that neither a
/// <c>..</c> nor an absolute link leads out of a directory host or a container. The last component is never followed.
/// </summary>
internal sealed class HostFiles : IDisposable
{
    private readonly SafeFileHandle _root;
    private readonly string _rootPath;

    // Most resources share a few directories: opening each of them once makes reading a thousand files cost a thousand statx calls.
    private readonly Dictionary<string, SafeFileHandle> _directories = new(StringComparer.Ordinal);

    // And those that share one come one after the other.
    private (string Path, SafeFileHandle Handle)? _last;

    private HostFiles(SafeFileHandle root, string rootPath)
    {
        _root = root;
        _rootPath = rootPath;
    }

    /// <summary>Opens a tree; null when its root is not there.</summary>
    public static HostFiles? TryOpen(string rootPath)
    {
        var handle = Libc.Open(rootPath, Libc.PathOnly | Libc.OnlyDirectory | Libc.CloseOnExec, 0);
        if (!handle.IsInvalid)
            return new HostFiles(handle, rootPath);
        return Errno.Last == Errno.NoEntry ? null : throw Errno.Exception($"open the directory '{rootPath}'");
    }

    public void Dispose()
    {
        ForgetDirectories();
        _root.Dispose();
    }

    /// <summary>Opens the same tree once more, for what is read when this one is closed.</summary>
    public HostFiles Again() => TryOpen(_rootPath)!;

    public FileStatus? Stat(string path)
    {
        if (path == "/")
            return StatIn(_root, "");
        return Parent(path) is { } parent ? StatIn(parent, NameOf(path)) : null;
    }

    /// <summary>Opens a regular file for reading, or null when the path does not exist.</summary>
    public SafeFileHandle? OpenRead(string path)
    {
        if (Parent(path) is not { } parent)
            return null;
        var handle = Libc.OpenAt2(parent, NameOf(path), Libc.ReadOnly | Libc.CloseOnExec | Libc.NoFollow, 0, 0);
        if (!handle.IsInvalid)
            return handle;
        return Errno.Last == Errno.NoEntry ? null : throw Errno.Exception($"read '{Shown(path)}'");
    }

    /// <summary>The same, and null as well where this process may not read it.</summary>
    public SafeFileHandle? TryOpenRead(string path)
    {
        try
        {
            return OpenRead(path);
        }
        catch (HostKitException)
        {
            return null;
        }
    }

    /// <summary>Reads a text file, following links inside the root; null when there is no such file.</summary>
    public string? ReadText(string path)
    {
        using var handle = Libc.OpenAt2(_root, path.TrimStart('/'), Libc.ReadOnly | Libc.CloseOnExec, 0, Libc.ResolveInRoot);
        if (handle.IsInvalid)
            return Errno.Last is Errno.NoEntry or Errno.NotDirectory ? null : throw Errno.Exception($"read '{Shown(path)}'");
        using var stream = new FileStream(handle, FileAccess.Read, 1);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>Reads a file, following links inside the root; null when there is no such file.</summary>
    public byte[]? ReadBytes(string path)
    {
        using var handle = Libc.OpenAt2(_root, path.TrimStart('/'), Libc.ReadOnly | Libc.CloseOnExec, 0, Libc.ResolveInRoot);
        if (handle.IsInvalid)
            return Errno.Last is Errno.NoEntry or Errno.NotDirectory ? null : throw Errno.Exception($"read '{Shown(path)}'");
        if (StatIn(handle, "") is { Type: FileType.Directory })
            throw new HostKitException($"Cannot read '{Shown(path)}': it is a directory.");
        using var stream = new FileStream(handle, FileAccess.Read, 1);
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    public string ReadLink(string path)
    {
        Span<byte> buffer = stackalloc byte[4096];
        var length = Libc.ReadLinkAt(RequireParent(path), NameOf(path), buffer, buffer.Length);
        return length >= 0 ? Encoding.UTF8.GetString(buffer[..(int)length]) : throw Errno.Exception($"read the link '{Shown(path)}'");
    }

    /// <summary>Names in a directory, links to which are followed inside the root; empty when there is none.</summary>
    public IReadOnlyList<string> List(string path) => TryList(path) ?? [];

    /// <summary>The same, and null when there is no such directory.</summary>
    public IReadOnlyList<string>? TryList(string path)
    {
        using var handle = OpenDirectory(path);
        if (handle is null)
            return null;
        return [.. new DirectoryInfo($"/proc/self/fd/{handle.DangerousGetHandle()}/").EnumerateFileSystemInfos().Select(e => e.Name).Order(StringComparer.Ordinal)];
    }

    /// <summary>The directory of a path, links in it resolved inside the root; null when it is not there.</summary>
    public SafeFileHandle? Parent(string path)
    {
        if (_last is { } last && path.LastIndexOf('/') == last.Path.Length && path.StartsWith(last.Path, StringComparison.Ordinal))
            return last.Handle;
        var directory = DirectoryOf(path);
        if (!_directories.TryGetValue(directory, out var handle))
        {
            handle = OpenDirectory(directory);
            if (handle is null)
                return null;
            _directories.Add(directory, handle);
        }

        _last = (directory, handle);
        return handle;
    }

    /// <summary>Opens a directory, links to it resolved inside the root; null when it is not there.</summary>
    public SafeFileHandle? OpenDirectory(string path)
    {
        var handle = Libc.OpenAt2(_root, RelativeOf(path), Libc.PathOnly | Libc.OnlyDirectory | Libc.CloseOnExec, 0, Libc.ResolveInRoot | Libc.ResolveNoSymlinks);
        if (!handle.IsInvalid)
            return handle;
        if (Errno.Last == Errno.TooManyLinks)
            return LinkedDirectory.Open(_root, path);
        return Errno.Last is Errno.NoEntry or Errno.NotDirectory ? null : throw Errno.Exception($"open the directory '{Shown(path)}'");
    }

    /// <summary>Makes renames and new names in a directory survive a power cut.</summary>
    public static void SyncDirectory(string path)
    {
        using var handle = Libc.Open(path, Libc.ReadOnly | Libc.OnlyDirectory | Libc.CloseOnExec, 0);
        if (handle.IsInvalid || Libc.Sync(handle) != 0)
            throw Errno.Exception($"sync the directory '{path}'");
    }

    public SafeFileHandle RequireParent(string path)
        => Parent(path) ?? throw new HostKitException($"Cannot reach '{Shown(path)}': its directory is not there.");

    /// <summary>Forgets opened directories; needed before a directory that was opened is replaced or removed.</summary>
    public void ForgetDirectories()
    {
        foreach (var handle in _directories.Values)
            handle.Dispose();
        _directories.Clear();
        _last = null;
    }

    public static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    public static string DirectoryOf(string path) => path.LastIndexOf('/') is > 0 and var slash ? path[..slash] : "/";

    /// <summary>The path as the user of this machine sees it.</summary>
    public string Shown(string path) => _rootPath == "/" || _rootPath.StartsWith("/proc/", StringComparison.Ordinal) ? path : _rootPath + path;

    private static string RelativeOf(string path) => path == "/" ? "." : path.TrimStart('/');

    /// <summary>What is under a name in an open directory; null for nothing.</summary>
    public static FileStatus? StatIn(SafeFileHandle directory, string name)
    {
        if (Libc.Statx(directory, name, Libc.SymlinkNoFollow | Libc.EmptyPath, StatxBuffer.BasicStats | StatxBuffer.MountId, out var buffer) == 0)
            return FileStatus.From(buffer);
        return Errno.Last is Errno.NoEntry or Errno.NotDirectory ? null : throw Errno.Exception($"look at '{name}'");
    }
}
