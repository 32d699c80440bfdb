using System.Collections.Immutable;

namespace HostKit;

/// <summary>
/// The store of a host, held: shared by applies that build in it or need what is there, until they have recorded that they do; alone by what removes from it.
/// </summary>
internal sealed class Store : IDisposable
{
    // Private names: no store path begins with a dot.
    private const string Unfinished = ".unfinished-";
    private const string LockName = ".lock";
    private const uint OwnerOnly = 0x1C0;
    private const uint Everybody = 0x1ED;

    private readonly HostFiles _files;
    private readonly HostLock _lock;

    private Store(HostFiles files, HostLock held)
    {
        _files = files;
        _lock = held;
    }

    /// <summary>Opens the store for building, making it where it is missing; what builds left that were cut off is removed when none is under way.</summary>
    public static async Task<Store> OpenAsync(HostFiles files, CancellationToken cancellationToken)
    {
        foreach (var path in new[] { "/var", "/var/lib", HostFiles.DirectoryOf(StorePath.Directory), StorePath.Directory })
        {
            if (files.Stat(path) is null && Libc.MakeDirectoryAt(files.RequireParent(path), HostFiles.NameOf(path), Everybody) != 0 && Errno.Last != Errno.Exists)
                throw Errno.Exception($"make the directory '{files.Shown(path)}'");
        }

        // Services run what is in the store; the state of configurations beside it is each owner-only itself.
        NewFile.SetOwnerAndMode(files.RequireParent(HostFiles.DirectoryOf(StorePath.Directory)), HostFiles.NameOf(HostFiles.DirectoryOf(StorePath.Directory)), Everybody, null);
        using (var alone = TryHoldAlone(files))
        {
            if (alone is not null)
                RemoveUnfinished(files);
        }

        var directory = files.RequireParent($"{StorePath.Directory}/{LockName}");
        return new Store(files, await HostLock.ShareAsync($"/proc/self/fd/{directory.DangerousGetHandle()}/{LockName}", cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Whether the path is there.</summary>
    public bool Has(StorePath path) => _files.Stat(path.Value)?.Type == FileType.Directory;

    /// <summary>Builds a path that is not there yet. It appears whole, or not at all.</summary>
    /// <exception cref="HostKitException">The builder failed, or made something that cannot be in the store.</exception>
    public async Task BuildAsync(Host host, StoreResource resource, IProgress<string> progress, CancellationToken cancellationToken)
    {
        var name = $"{Unfinished}{resource.Id}-{Guid.NewGuid():N}";
        var store = _files.RequireParent(resource.Path.Value);
        if (Libc.MakeDirectoryAt(store, name, OwnerOnly) != 0)
            throw Errno.Exception($"make a directory in '{_files.Shown(StorePath.Directory)}'");

        var directory = SeenFromHere(host);
        var path = $"{directory}/{name}";
        try
        {
            await FillAsync(resource, path, progress, cancellationToken).ConfigureAwait(false);
            StoreTree.Seal(new DirectoryInfo(path), host.OwnersAreSet);
            if (Libc.RenameAt2(store, name, store, resource.Id, Libc.RenameNoReplace) != 0)
            {
                // Another apply built the same meanwhile.
                if (Errno.Last != Errno.Exists)
                    throw Errno.Exception($"move '{resource.Id}' into the store");
                StoreTree.Remove(path);
            }

            HostFiles.SyncDirectory(directory);
        }
        catch
        {
            TryRemove(path);
            throw;
        }
    }

    /// <summary>
    /// Removes store paths that <paramref name="roots"/> does not name, and what builds left that were cut off; does nothing while an apply builds or needs what
    /// is there. See <see cref="StoreRoots.Read"/>.
    /// </summary>
    /// <returns>The names of what was removed; null when the store was in use.</returns>
    public static ImmutableArray<string>? Collect(HostFiles files, IReadOnlySet<string> roots)
    {
        if (files.Stat(StorePath.Directory) is null)
            return [];
        using var alone = TryHoldAlone(files);
        if (alone is null)
            return null;
        ImmutableArray<string> removed = [.. files.List(StorePath.Directory).Where(name => StorePath.IsId(name) && !roots.Contains(name))];
        using var store = files.OpenDirectory(StorePath.Directory)!;
        foreach (var name in removed)
        {
            // Half a directory must not keep the name of a whole one.
            if (Libc.RenameAt2(store, name, store, $"{Unfinished}{name}", Libc.RenameNoReplace) != 0)
                throw Errno.Exception($"remove '{name}' from the store");
        }

        RemoveUnfinished(files);
        return removed;
    }

    /// <summary>Removes what no generation names, and the store itself when nothing is left in it.</summary>
    public static void CollectAll(HostFiles files)
    {
        if (Collect(files, StoreRoots.Read(files)) is null || files.List(StorePath.Directory) is not [LockName])
            return;
        _ = Libc.UnlinkAt(files.RequireParent($"{StorePath.Directory}/{LockName}"), LockName, 0);
        foreach (var path in new[] { StorePath.Directory, HostFiles.DirectoryOf(StorePath.Directory) })
        {
            files.ForgetDirectories();
            _ = Libc.UnlinkAt(files.RequireParent(path), HostFiles.NameOf(path), Libc.RemoveDirectory);
        }
    }

    public void Dispose() => _lock.Dispose();

    // Not through a descriptor of this process: the builder may start others. In a directory host a link on the way must not lead out of it.
    private string SeenFromHere(Host host)
    {
        if (host.Kind != HostKind.Directory)
            return $"{host.RootPath.TrimEnd('/')}{StorePath.Directory}";
        using var store = _files.OpenDirectory(StorePath.Directory)!;
        return new FileInfo($"/proc/self/fd/{store.DangerousGetHandle()}").LinkTarget!;
    }

    private static async Task FillAsync(StoreResource resource, string path, IProgress<string> progress, CancellationToken cancellationToken)
    {
        try
        {
            await resource.Build!(path, progress, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            throw new HostKitException($"store[{resource.Id}] could not be built: {e.Message}", e);
        }

        cancellationToken.ThrowIfCancellationRequested();
        if (!Directory.EnumerateFileSystemEntries(path).Any())
            throw new HostKitException($"store[{resource.Id}] could not be built: its builder made nothing.");
    }

    private static HostLock? TryHoldAlone(HostFiles files)
    {
        var directory = files.RequireParent($"{StorePath.Directory}/{LockName}");
        return HostLock.TryTake($"/proc/self/fd/{directory.DangerousGetHandle()}/{LockName}");
    }

    private static void RemoveUnfinished(HostFiles files)
    {
        using var store = files.OpenDirectory(StorePath.Directory)!;
        foreach (var name in files.List(StorePath.Directory).Where(n => n.StartsWith(Unfinished, StringComparison.Ordinal)))
            StoreTree.Remove($"/proc/self/fd/{store.DangerousGetHandle()}/{name}");
    }

    private static void TryRemove(string path)
    {
        try
        {
            if (Directory.Exists(path))
                StoreTree.Remove(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next apply removes it.
        }
    }
}
