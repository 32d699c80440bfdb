using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace HostKit;

/// <summary>
/// Where new contents wait for the commit and old ones for its end: one directory on each mount that has a target, so that moving in is a
/// rename; never beside a target, since <c>conf.d</c> and the like are read by programs that would take up strangers.
/// </summary>
internal sealed class StagingArea : IDisposable
{
    private readonly HostFiles _files;
    private readonly StateDirectory _state;
    private readonly string _directoryName;
    private readonly Dictionary<ulong, (string Path, SafeFileHandle Handle)> _byDevice = [];
    private readonly List<SafeFileHandle> _unsynced = [];
    private int _last;

    public StagingArea(HostFiles files, StateDirectory state, string configuration)
    {
        _files = files;
        _state = state;
        _directoryName = $".hostkit-{configuration}";
    }

    /// <summary>A new name in the area on the file system of <paramref name="path"/>.</summary>
    public (SafeFileHandle Directory, string Name) NextSlot(string path)
        => (Area(path), (++_last).ToString("D6", CultureInfo.InvariantCulture));

    public void WaitFor(SafeFileHandle written) => _unsynced.Add(written);

    /// <summary>Waits until everything staged is on the disk.</summary>
    public void Sync()
    {
        foreach (var handle in _unsynced)
        {
            if (Libc.Sync(handle) != 0)
                throw Errno.Exception("write staged files to the disk");
            handle.Dispose();
        }

        _unsynced.Clear();
        foreach (var (_, handle) in _byDevice.Values)
            HostFiles.SyncDirectory($"/proc/self/fd/{handle.DangerousGetHandle()}");
    }

    /// <summary>Removes the areas with everything in them.</summary>
    public void Clear()
    {
        foreach (var (path, handle) in _byDevice.Values)
        {
            var here = $"/proc/self/fd/{handle.DangerousGetHandle()}";
            foreach (var name in Directory.EnumerateFileSystemEntries(here))
                File.Delete(name);
            if (Libc.UnlinkAt(_files.RequireParent(path), HostFiles.NameOf(path), Libc.RemoveDirectory) != 0 && Errno.Last != Errno.NoEntry)
                throw Errno.Exception($"remove the staging directory '{_files.Shown(path)}'");
        }
    }

    public void Dispose()
    {
        foreach (var handle in _unsynced)
            handle.Dispose();
        foreach (var (_, handle) in _byDevice.Values)
            handle.Dispose();
    }

    private SafeFileHandle Area(string path)
    {
        var directory = ExistingDirectory(path);
        var device = _files.Stat(directory + (directory == "/" ? "" : "/."))!.Mount;
        if (_byDevice.TryGetValue(device, out var known))
            return known.Handle;
        var area = _files.Stat(_state.HostPath)!.Mount == device ? $"{_state.HostPath}/staging" : $"{MountPoint(directory, device).TrimEnd('/')}/{_directoryName}";
        var parent = _files.RequireParent(area);
        if (Libc.MakeDirectoryAt(parent, HostFiles.NameOf(area), 0x1C0) != 0 && Errno.Last != Errno.Exists)
            throw Errno.Exception($"make the staging directory '{_files.Shown(area)}'");
        var handle = _files.OpenDirectory(area) ?? throw new HostKitException($"'{_files.Shown(area)}' is in the way of the staging directory.");
        var found = (area, handle);
        _byDevice.Add(device, found);

        // What an interrupted apply left; its place is known only to HostKit.
        foreach (var name in Directory.EnumerateFileSystemEntries($"/proc/self/fd/{handle.DangerousGetHandle()}"))
            File.Delete(name);
        return handle;
    }

    private string ExistingDirectory(string path)
    {
        var directory = HostFiles.DirectoryOf(path);
        while (directory != "/" && _files.Stat(directory + "/.") is null)
            directory = HostFiles.DirectoryOf(directory);
        return directory;
    }

    private string MountPoint(string directory, ulong device)
    {
        while (directory != "/" && _files.Stat(HostFiles.DirectoryOf(directory) is "/" ? "/" : HostFiles.DirectoryOf(directory) + "/.")!.Mount == device)
            directory = HostFiles.DirectoryOf(directory);
        return directory;
    }
}
