namespace HostKit;

/// <summary>The last thing of a removal, still under the lock: what the host remembers of a configuration goes, too.</summary>
internal static class Forgetting
{
    public static void Run(HostFiles files, StateDirectory state)
    {
        // The pointer first: without it there is no generation, whatever else an interruption leaves; with it there must be one.
        File.Delete(state.File("current"));
        state.Sync();
        foreach (var entry in new DirectoryInfo(state.Path + "/").EnumerateFileSystemInfos().Where(e => e.Name != "lock"))
        {
            if (entry is DirectoryInfo directory)
                directory.Delete(recursive: true);
            else
                entry.Delete();
        }

        File.Delete(state.File("lock"));
        var all = HostFiles.DirectoryOf(state.HostPath);
        if (files.List(all).All(name => name == HostFiles.NameOf(state.HostPath) || name == HostFiles.NameOf(StorePath.Directory) || files.Stat($"{all}/{name}")?.Type != FileType.Directory))
        {
            BootRecovery.Remove(files);
            SecretHash.RemoveKey(files);
        }

        foreach (var path in new[] { state.HostPath, all })
        {
            // Another configuration's state may be beside it: then the directory stays.
            files.ForgetDirectories();
            _ = Libc.UnlinkAt(files.RequireParent(path), HostFiles.NameOf(path), Libc.RemoveDirectory);
        }
    }
}
