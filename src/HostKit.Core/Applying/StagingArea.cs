using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace HostKit;

/// <summary>
/// Where new contents wait for the commit and old ones for its end: one directory on each mount that has a target, so that moving in is a
/// rename; never beside a target, since <c>conf.d</c> and the like are read by programs that would take up strangers.
/// </summary>
internal sealed class StagingArea : IDisposable
{
    // The areas outside of the state directory, so that they are found after an interruption.
    private const string ListName = "staging-areas";

    // Bounds the files that are open at a time.
    private const int BatchSize = 1000;

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
    public (SafeFileHandle Directory, string Name, string Path) NextSlot(string path)
    {
        var (area, handle) = Area(path);
        var name = (++_last).ToString("D6", CultureInfo.InvariantCulture);
        return (handle, name, $"{area}/{name}");
    }

    public void WaitFor(SafeFileHandle written)
    {
        _unsynced.Add(written);
        if (_unsynced.Count == BatchSize)
            SyncFiles();
    }

    /// <summary>Waits until everything staged is on the disk.</summary>
    public void Sync()
    {
        SyncFiles();
        foreach (var (_, handle) in _byDevice.Values)
            HostFiles.SyncDirectory($"/proc/self/fd/{handle.DangerousGetHandle()}");
    }

    /// <summary>Removes the areas with everything in them.</summary>
    public void Clear()
    {
        foreach (var (path, handle) in _byDevice.Values)
        {
            Empty(handle);
            // A removal has taken the whole state directory along.
            if (_files.Parent(path) is { } parent && Libc.UnlinkAt(parent, HostFiles.NameOf(path), Libc.RemoveDirectory) != 0 && Errno.Last != Errno.NoEntry)
                throw Errno.Exception($"remove the staging directory '{_files.Shown(path)}'");
        }

        File.Delete(_state.File(ListName));
    }

    /// <summary>Removes what an interrupted apply left; only for an apply that has nothing to take back any more.</summary>
    public static void ClearLeftovers(HostFiles files, StateDirectory state)
    {
        string[] listed = File.Exists(state.File(ListName)) ? File.ReadAllLines(state.File(ListName)) : [];
        foreach (var path in listed.Append($"{state.HostPath}/staging"))
        {
            using var handle = files.OpenDirectory(path);
            if (handle is null)
                continue;
            Empty(handle);
            _ = Libc.UnlinkAt(files.RequireParent(path), HostFiles.NameOf(path), Libc.RemoveDirectory);
        }

        File.Delete(state.File(ListName));
    }

    public void Dispose()
    {
        foreach (var handle in _unsynced)
            handle.Dispose();
        foreach (var (_, handle) in _byDevice.Values)
            handle.Dispose();
    }

    private (string Path, SafeFileHandle Handle) Area(string path)
    {
        var directory = ExistingDirectory(path);
        var device = _files.Stat(directory + (directory == "/" ? "" : "/."))!.Mount;
        if (_byDevice.TryGetValue(device, out var known))
            return known;
        var area = _files.Stat(_state.HostPath)!.Mount == device ? $"{_state.HostPath}/staging" : $"{MountPoint(directory, device).TrimEnd('/')}/{_directoryName}";
        if (!area.StartsWith(_state.HostPath, StringComparison.Ordinal))
            File.AppendAllText(_state.File(ListName), area + "\n");
        var parent = _files.RequireParent(area);
        if (Libc.MakeDirectoryAt(parent, HostFiles.NameOf(area), 0x1C0) != 0 && Errno.Last != Errno.Exists)
            throw Errno.Exception($"make the staging directory '{_files.Shown(area)}'");
        var handle = _files.OpenDirectory(area) ?? throw new HostKitException($"'{_files.Shown(area)}' is in the way of the staging directory.");
        var found = (area, handle);
        _byDevice.Add(device, found);

        // What was staged by an apply that was interrupted before it changed anything.
        Empty(handle);
        return found;
    }

    private void SyncFiles()
    {
        foreach (var handle in _unsynced)
        {
            if (Libc.Sync(handle) != 0)
                throw Errno.Exception("write staged files to the disk");
            handle.Dispose();
        }

        _unsynced.Clear();
    }

    private static void Empty(SafeFileHandle directory)
    {
        foreach (var name in Directory.EnumerateFileSystemEntries($"/proc/self/fd/{directory.DangerousGetHandle()}"))
            File.Delete(name);
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
