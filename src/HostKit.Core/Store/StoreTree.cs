namespace HostKit;

/// <summary>Makes a directory that was filled a store path's: for everybody to read, for nobody to write, and on the disk.</summary>
internal static class StoreTree
{
    private const UnixFileMode Executable = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    /// <summary>Deepest first, so that a directory is closed after its contents.</summary>
    public static void Seal(DirectoryInfo directory, bool setsOwner)
    {
        foreach (var entry in directory.EnumerateFileSystemInfos())
        {
            if (entry.LinkTarget is not null)
                SetOwner(entry.FullName, setsOwner);
            else if (entry is DirectoryInfo below)
                Seal(below, setsOwner);
            else
                SealFile(entry, setsOwner);
        }

        SetOwner(directory.FullName, setsOwner);
        directory.UnixFileMode = Readable | Executable;
        HostFiles.SyncDirectory(directory.FullName);
    }

    /// <summary>Removes a tree, write-protected or not.</summary>
    public static void Remove(string path)
    {
        // Directories first: what is in one that cannot be written cannot be removed.
        var directory = new DirectoryInfo(path) { UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute };
        foreach (var entry in directory.EnumerateFileSystemInfos())
        {
            if (entry is DirectoryInfo && entry.LinkTarget is null)
                Remove(entry.FullName);
            else
                File.Delete(entry.FullName);
        }

        Directory.Delete(path);
    }

    private static void SealFile(FileSystemInfo file, bool setsOwner)
    {
        // A pipe that nobody writes to would be waited for for ever.
        using var handle = Libc.Open(file.FullName, Libc.ReadOnly | Libc.CloseOnExec | Libc.NoFollow | Libc.NonBlocking, 0);
        if (handle.IsInvalid || HostFiles.StatIn(handle, "")?.Type != FileType.File)
            throw new HostKitException($"'{file.Name}' is no file, directory or link, and cannot be in the store.");
        SetOwner(file.FullName, setsOwner);
        var executable = (file.UnixFileMode & UnixFileMode.UserExecute) != 0;
        if (Libc.ChangeMode(handle, (uint)(executable ? Readable | Executable : Readable)) != 0)
            throw Errno.Exception($"set the mode of '{file.FullName}'");
        if (Libc.Sync(handle) != 0)
            throw Errno.Exception($"write '{file.FullName}' to the disk");
    }

    private static void SetOwner(string path, bool sets)
    {
        if (!sets)
            return;
        using var parent = Libc.Open(Path.GetDirectoryName(path)!, Libc.PathOnly | Libc.OnlyDirectory | Libc.CloseOnExec, 0);
        if (Libc.ChangeOwnerAt(parent, Path.GetFileName(path), 0, 0, Libc.SymlinkNoFollow) != 0)
            throw Errno.Exception($"give '{path}' to root");
    }
}
