using Microsoft.Win32.SafeHandles;

namespace HostKit;

/// <summary>
/// <c>/var/lib/hostkit/NAME</c> of a host, owner-only, held open: <see cref="Path"/> leads to it through its descriptor, so that no link on the
/// way can be exchanged meanwhile and the host's root need not be this process's.
/// </summary>
internal sealed class StateDirectory : IDisposable
{
    private readonly SafeFileHandle _handle;

    private StateDirectory(SafeFileHandle handle, string hostPath)
    {
        _handle = handle;
        HostPath = hostPath;
    }

    /// <summary>Where it is on the host.</summary>
    public string HostPath { get; }

    /// <summary>Where this process finds it.</summary>
    public string Path => $"/proc/self/fd/{_handle.DangerousGetHandle()}";

    public static string PathOf(string configuration) => $"/var/lib/hostkit/{configuration}";

    /// <summary>Whether a directory is made with the state when it is missing, whatever else is planned.</summary>
    public static bool Brings(string path) => path is "/var" or "/var/lib";

    /// <summary>Whether a path is HostKit's memory or a place where contents wait for a commit.</summary>
    public static bool IsOwn(string path)
        => path == "/var/lib/hostkit" || path.StartsWith("/var/lib/hostkit/", StringComparison.Ordinal) || HostFiles.NameOf(path).StartsWith(".hostkit-", StringComparison.Ordinal);

    /// <summary>Opens it for reading; null when the configuration was never applied.</summary>
    public static StateDirectory? TryOpen(HostFiles files, string configuration)
        => files.OpenDirectory(PathOf(configuration)) is { } handle ? new(handle, PathOf(configuration)) : null;

    /// <summary>Opens it, making what is missing.</summary>
    public static StateDirectory Create(HostFiles files, string configuration)
    {
        foreach (var (path, mode) in new[] { ("/var", 0x1EDu), ("/var/lib", 0x1EDu), ("/var/lib/hostkit", 0x1C0u), (PathOf(configuration), 0x1C0u) })
        {
            if (files.Stat(path) is not null)
                continue;
            if (Libc.MakeDirectoryAt(files.RequireParent(path), HostFiles.NameOf(path), mode) != 0 && Errno.Last != Errno.Exists)
                throw Errno.Exception($"make the directory '{files.Shown(path)}'");
        }

        return TryOpen(files, configuration) ?? throw new HostKitException($"'{files.Shown(PathOf(configuration))}' is not a directory.");
    }

    public string File(string name) => $"{Path}/{name}";

    public void MakeDirectory(string name)
        => Directory.CreateDirectory(File(name), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

    /// <summary>Makes renames and new names in it, or in a directory below it, survive a power cut.</summary>
    public void Sync(string below = ".") => HostFiles.SyncDirectory($"{Path}/{below}");

    public void Dispose() => _handle.Dispose();
}
