using System.Collections.Immutable;

namespace HostKit;

/// <summary>
/// Lets go the store paths that nothing needs any more. What is to go is decided and out of the way while nobody else uses the store; then it is removed. Cut off
/// at any moment, no path that has a record is missing or half there, and the next collection does the rest.
/// </summary>
internal static class StoreCollection
{
    /// <summary>Collects, or only says what that would be.</summary>
    public static StoreCollected Run(Host host, HostFiles files, bool dryRun, GoingGenerations? without = null)
    {
        using var store = StoreDirectory.TryOpen(files);
        if (store is null)
            return new([], 0, null);
        if (StoreRoots.Interrupted(files) is { } interrupted)
            return new([], 0, $"an apply of '{interrupted}' was interrupted, or waits for its confirmation");
        ImmutableArray<string> gone;
        var bytes = 0L;
        using (var alone = Store.TryHoldAlone(store))
        {
            if (alone is null)
                return new([], 0, "an apply is under way");
            (gone, bytes) = MoveAway(host, files, store, dryRun, without);
        }

        if (dryRun)
            return new(gone, bytes, null);
        bytes += StoreTrash.Empty(store);
        using (var alone = Store.TryHoldAlone(store))
        {
            // Else the next collection does it.
            if (alone is not null)
                bytes += RemoveUnusedLinks(store);
        }

        return new(gone, bytes, null);
    }

    /// <summary>Lets go what nothing needs, and the store itself when nothing is left in it.</summary>
    public static void RunAll(Host host, HostFiles files)
    {
        if (Run(host, files, dryRun: false).WhyNot is not null)
            return;
        using var store = StoreDirectory.TryOpen(files);
        if (store is null)
            return;
        using (var alone = Store.TryHoldAlone(store))
        {
            if (alone is null || store.Names().Any(n => n is not (StoreDirectory.LockName or StoreDirectory.Records or StoreDirectory.Links or StoreDirectory.Locks)))
                return;
            foreach (var own in (string[])[StoreDirectory.Records, StoreDirectory.Links, StoreDirectory.Locks])
                StoreTree.Remove(store.Handle, RawName.Of(own));
            _ = Libc.UnlinkAt(store.Handle, StoreDirectory.LockName, 0);
        }

        foreach (var path in new[] { StorePath.Directory, HostFiles.DirectoryOf(StorePath.Directory) })
        {
            files.ForgetDirectories();
            _ = Libc.UnlinkAt(files.RequireParent(path), HostFiles.NameOf(path), Libc.RemoveDirectory);
        }
    }

    private static (ImmutableArray<string> Gone, long Bytes) MoveAway(Host host, HostFiles files, StoreDirectory store, bool dryRun, GoingGenerations? without)
    {
        var needed = StoreRoots.Read(host, files, store, without).Ids.ToHashSet(StringComparer.Ordinal);
        ImmutableArray<string> gone = [.. store.Ids().Where(id => !needed.Contains(id))];
        if (dryRun)
            return (gone, gone.Sum(id => store.Read(id)?.Size ?? 0));
        // Records first, for good: half a directory must not count as a whole one.
        foreach (var id in gone)
            store.Forget(id);
        ForgetStrays(store);
        if (Directory.Exists($"{store.Path}/{StoreDirectory.Records}"))
            HostFiles.SyncDirectory($"{store.Path}/{StoreDirectory.Records}");
        var bytes = gone.Sum(id => StoreTrash.Throw(store, id));
        StoreTrash.Gather(store);
        return (gone, bytes);
    }

    // Of builds that were cut off between two steps.
    private static void ForgetStrays(StoreDirectory store)
    {
        var whole = store.Ids().Where(id => File.Exists(store.RecordOf(id))).SelectMany(id => new[] { $"{id}.json", $"{id}.tree" }).ToHashSet(StringComparer.Ordinal);
        foreach (var stray in new DirectoryInfo($"{store.Path}/{StoreDirectory.Records}/").EnumerateFiles().Where(f => !whole.Contains(f.Name)).ToList())
            stray.Delete();
    }

    private static long RemoveUnusedLinks(StoreDirectory store)
    {
        using var links = store.OpenLinks();
        return new StoreLinks(links).RemoveUnused();
    }
}
