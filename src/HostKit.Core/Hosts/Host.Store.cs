using System.Collections.Immutable;

namespace HostKit;

/// <content>The store: what is in it, whether it is whole, what keeps it.</content>
public sealed partial class Host
{
    /// <summary>Reads what the store has, and what keeps each path. Reads only; needs root unless the host is a directory.</summary>
    /// <returns>The paths, in the order of their names.</returns>
    /// <exception cref="HostKitException">The store or a generation cannot be read.</exception>
    public ImmutableArray<StoreEntry> ReadStore()
    {
        RequireRoot();
        using var files = OpenFiles();
        using var store = files is null ? null : StoreDirectory.TryOpen(files);
        if (store is null)
            return [];
        var roots = StoreRoots.Read(this, files!, store);
        return [.. store.Ids().Select(id => Entry(store, roots, id)).OrderBy(e => e.Path.Name, StringComparer.Ordinal).ThenBy(e => e.Path.Hash, StringComparer.Ordinal)];
    }

    /// <summary>Reads all files of store paths again and compares them with what was built. Changes nothing; needs root unless the host is a directory.</summary>
    /// <param name="paths">The paths; null for all.</param>
    /// <param name="progress">Is told which path is being read.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>All that is wrong; nothing when they are whole.</returns>
    /// <exception cref="HostKitException">The store cannot be read, or has no such path.</exception>
    public async Task<ImmutableArray<StoreDamage>> VerifyStoreAsync(IReadOnlyList<StorePath>? paths = null, IProgress<string>? progress = null, CancellationToken cancellationToken = default)
    {
        using var files = OpenFiles();
        if (await HoldStoreAsync(files, cancellationToken).ConfigureAwait(false) is not { } held)
            return paths is null or [] ? [] : throw NotThere(paths[0]);
        using (held)
        {
            var ids = Ids(held.Directory, paths);
            var verification = new StoreVerification(held.Directory, OwnersAreSet);
            var damage = ImmutableArray.CreateBuilder<StoreDamage>();
            foreach (var id in ids)
            {
                progress?.Report($"verifying {id}");
                damage.AddRange(await Task.Run(() => verification.Run(id, cancellationToken), cancellationToken).ConfigureAwait(false));
            }

            return damage.ToImmutable();
        }
    }

    /// <summary>
    /// Repairs store paths that are damaged: from equal files elsewhere in the store, else by building them again. Programs that run from such a path go on. Needs
    /// root unless the host is a directory.
    /// </summary>
    /// <param name="configuration">Says how the paths are built that it declares; others are repaired from the store alone.</param>
    /// <param name="paths">The paths; null for all.</param>
    /// <param name="progress">Is told what is being done, and what builders tell.</param>
    /// <param name="cancellationToken">Gives up; what was repaired stays so.</param>
    /// <returns>What became of each path that was damaged; nothing when none was.</returns>
    /// <exception cref="InvalidConfigurationException">The configuration has errors.</exception>
    /// <exception cref="HostKitException">The store cannot be read or written, or has no such path.</exception>
    public async Task<ImmutableArray<StoreRepair>> RepairStoreAsync(
        HostConfiguration configuration, IReadOnlyList<StorePath>? paths = null, IProgress<string>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        using var files = OpenFiles();
        if (await HoldStoreAsync(files, cancellationToken).ConfigureAwait(false) is not { } held)
            return paths is null or [] ? [] : throw NotThere(paths[0]);
        using (held)
        {
            var builders = Goal.Of(configuration).Desired(this).Of<StoreResource>().Select(s => s.Resource).Where(r => r.Build is not null).ToDictionary(r => r.Id, StringComparer.Ordinal);
            return await new StoreRepairs(this, held, builders, progress ?? new StoreLines(_ => { })).RunAsync(Ids(held.Directory, paths), cancellationToken).ConfigureAwait(false);
        }
    }

    private static StoreEntry Entry(StoreDirectory store, StoreRoots roots, string id)
    {
        var entry = new StoreEntry(StorePath.Parse(id)) { Users = [.. roots.UsersOf(id).Distinct()] };
        return store.Read(id) is not { } record ? entry : entry with
        {
            IsWhole = true, Size = record.Size, Files = record.Files, BuiltAt = record.BuiltAt, Duration = record.Duration, Inputs = record.Inputs,
            References = [.. record.References.Select(StorePath.Parse)],
        };
    }

    private static List<string> Ids(StoreDirectory store, IReadOnlyList<StorePath>? paths)
    {
        var all = store.Ids().ToList();
        return paths is null ? all : [.. paths.Select(p => all.Contains(p.Id, StringComparer.Ordinal) ? p.Id : throw NotThere(p))];
    }

    private static HostKitException NotThere(StorePath path) => new($"The store has no '{path.Id}'.");

    private void RequireRoot()
    {
        if (Kind != HostKind.Directory && Libc.EffectiveUser() != 0)
            throw new HostKitException("The store of a machine is looked after by root: use sudo.");
    }

    private async Task<Store?> HoldStoreAsync(HostFiles? files, CancellationToken cancellationToken)
    {
        RequireRoot();
        return files?.Stat(StorePath.Directory) is null ? null : await Store.OpenAsync(files, cancellationToken).ConfigureAwait(false);
    }
}
