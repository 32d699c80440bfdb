using System.Collections.Immutable;
using System.Diagnostics;

namespace HostKit;

/// <summary>
/// The store of a host, held: shared by applies that build in it or need what is there, until they have recorded that they do; alone by what removes from it.
/// </summary>
internal sealed class Store : IDisposable
{
    private const uint OwnerOnly = 0x1C0;
    private const uint Everybody = 0x1ED;

    private readonly HostLock _lock;

    private Store(StoreDirectory directory, HostLock held) => (Directory, _lock) = (directory, held);

    public StoreDirectory Directory { get; }

    /// <summary>Opens the store for building, making it where it is missing; what builds left that were cut off is removed when none is under way.</summary>
    public static async Task<Store> OpenAsync(HostFiles files, CancellationToken cancellationToken)
    {
        while (true)
        {
            var directory = StoreDirectory.Create(files);
            try
            {
                // Services run what is in the store; the state of configurations beside it is each owner-only itself.
                NewFile.SetOwnerAndMode(files.RequireParent(HostFiles.DirectoryOf(StorePath.Directory)), HostFiles.NameOf(HostFiles.DirectoryOf(StorePath.Directory)), Everybody, null);
                using (var alone = TryHoldAlone(directory))
                {
                    if (alone is not null)
                        StoreTrash.Gather(directory);
                }

                StoreTrash.Empty(directory);
                var held = await HostLock.ShareAsync($"{directory.Path}/{StoreDirectory.LockName}", cancellationToken).ConfigureAwait(false);
                if (File.Exists($"{directory.Path}/{StoreDirectory.LockName}"))
                    return new Store(directory, held);
                // Somebody gave the host back meanwhile.
                held.Dispose();
                directory.Dispose();
                files.ForgetDirectories();
            }
            catch
            {
                directory.Dispose();
                throw;
            }
        }
    }

    /// <summary>Holds the store alone; null when an apply uses it.</summary>
    public static HostLock? TryHoldAlone(StoreDirectory directory) => HostLock.TryTake($"{directory.Path}/{StoreDirectory.LockName}");

    /// <summary>Whether the path is there, whole.</summary>
    public bool Has(StorePath path) => Directory.Has(path.Id);

    /// <summary>Builds a path that is not there yet, unless somebody else does meanwhile. It appears whole, or not at all.</summary>
    /// <returns>Whether this built it.</returns>
    /// <exception cref="HostKitException">The builder failed, or made something that cannot be in the store.</exception>
    public async Task<bool> BuildAsync(Host host, StoreResource resource, IProgress<string> progress, CancellationToken cancellationToken)
    {
        using var mine = await LockAsync(resource.Id, progress, cancellationToken).ConfigureAwait(false);
        if (Has(resource.Path))
            return false;
        if (resource.Needs.Where(n => !Has(n)).Select(n => n.Id).ToList() is { Count: > 0 } missing)
            throw new HostKitException($"store[{resource.Id}] could not be built: it needs {string.Join(" and ", missing)}, which the store does not have: declare it as well.");
        using var unfinished = await FillAsync(host, resource, progress, cancellationToken).ConfigureAwait(false);
        unfinished.Guard(() => unfinished.Commit(Directory));
        return true;
    }

    /// <summary>One at a time builds or repairs a path.</summary>
    public Task<HostLock> LockAsync(string id, IProgress<string> progress, CancellationToken cancellationToken)
        => HostLock.TakeAsync(
            $"{Directory.Path}/{StoreDirectory.Locks}/{id}", $"{Directory.Shown}/{StoreDirectory.Locks}/{id}", holder => progress.Report($"waiting for {holder}, which is building it"), cancellationToken);

    /// <summary>Fills and seals a directory beside the others.</summary>
    public async Task<UnfinishedPath> FillAsync(Host host, StoreResource resource, IProgress<string> progress, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var unfinished = Begin(host, resource.Id);
        try
        {
            await BuildAsync(resource, unfinished, progress, cancellationToken).ConfigureAwait(false);
            unfinished.Guard(() => unfinished.Seal(Directory, resource, watch, cancellationToken));
            return unfinished;
        }
        catch
        {
            unfinished.Dispose();
            throw;
        }
    }

    /// <summary>Makes a private directory for a path.</summary>
    public UnfinishedPath Begin(Host host, string id)
    {
        var name = $"{StoreDirectory.Unfinished}{id}-{Guid.NewGuid():N}";
        if (Libc.MakeDirectoryAt(Directory.Handle, name, OwnerOnly) != 0)
            throw Errno.Exception($"make a directory in '{Directory.Shown}'");
        return new UnfinishedPath(Directory, id, name, $"{SeenFromHere(host)}/{name}", host.OwnersAreSet);
    }

    public void Dispose()
    {
        _lock.Dispose();
        Directory.Dispose();
    }

    // Not through a descriptor of this process: the builder may start others. In a directory host a link on the way must not lead out of it.
    private string SeenFromHere(Host host)
        => host.Kind != HostKind.Directory ? $"{host.RootPath.TrimEnd('/')}{StorePath.Directory}" : new FileInfo(Directory.Path).LinkTarget!;

    private static async Task BuildAsync(StoreResource resource, UnfinishedPath unfinished, IProgress<string> progress, CancellationToken cancellationToken)
    {
        try
        {
            await resource.Build!(unfinished.Path, progress, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            throw unfinished.Failure(e);
        }

        cancellationToken.ThrowIfCancellationRequested();
        if (!System.IO.Directory.EnumerateFileSystemEntries(unfinished.Path).Any())
            throw new HostKitException($"store[{resource.Id}] could not be built: its builder made nothing.");
    }
}
