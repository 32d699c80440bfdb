using System.Collections.Immutable;
using System.Globalization;

namespace HostKit;

/// <summary>
/// Repairs damaged store paths: from what is whole in the store, else by building them again. The new directory takes the old one's place in one step, so that
/// programs that run from it go on.
/// </summary>
internal sealed class StoreRepairs(Host host, Store store, IReadOnlyDictionary<string, StoreResource> builders, IProgress<string> progress)
{
    /// <summary>Repairs those of the paths that are damaged.</summary>
    public async Task<ImmutableArray<StoreRepair>> RunAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var repairs = new Dictionary<string, StoreRepair>(StringComparer.Ordinal);
        var open = new List<string>();
        foreach (var id in ids)
        {
            progress.Report($"verifying {id}");
            if (!new StoreVerification(store.Directory, host.OwnersAreSet).Run(id, cancellationToken).IsEmpty)
                open.Add(id);
        }

        // What one is restored from may be another that is built again.
        for (var before = -1; open.Count != before;)
        {
            before = open.Count;
            foreach (var id in open.ToList())
            {
                progress.Report($"repairing {id}");
                repairs[id] = await RepairAsync(id, cancellationToken).ConfigureAwait(false);
                if (repairs[id].Done)
                    open.Remove(id);
            }
        }

        return [.. repairs.Values];
    }

    private async Task<StoreRepair> RepairAsync(string id, CancellationToken cancellationToken)
    {
        var path = StorePath.Parse(id);
        using var mine = await store.LockAsync(id, progress, cancellationToken).ConfigureAwait(false);
        try
        {
            var missing = Restore(id, cancellationToken);
            if (missing is null)
                return new(path, true, "restored from what is whole in the store");
            return builders.TryGetValue(id, out var resource)
                ? new(path, true, await RebuildAsync(resource, cancellationToken).ConfigureAwait(false))
                : new(path, false, $"{missing}, and the script does not say how to build it: apply the script that declares it, or go back to a backup");
        }
        catch (Exception e) when (e is HostKitException or IOException or UnauthorizedAccessException)
        {
            return new(path, false, e.Message);
        }
    }

    // Why not; null when it is done.
    private string? Restore(string id, CancellationToken cancellationToken)
    {
        var directory = store.Directory;
        if (directory.Read(id) is not { } record || directory.ReadListing(id, record.Output) is not { } listing)
            return "nothing says what was in it";
        using var unfinished = store.Begin(host, id);
        using (var tree = unfinished.Open())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (new StoreRestoration(directory, new StoreVerification(directory, host.OwnersAreSet), host.OwnersAreSet).Fill(tree, id, listing) is { } file)
                return $"no good copy of '{file}' is left";
        }

        unfinished.Describe(listing, record);
        unfinished.Guard(() => unfinished.Replace(directory));
        return null;
    }

    private async Task<string> RebuildAsync(StoreResource resource, CancellationToken cancellationToken)
    {
        var directory = store.Directory;
        var former = directory.Read(resource.Id);
        ForgetDamaged(resource.Id, former);
        using var unfinished = await store.FillAsync(host, resource, progress, cancellationToken).ConfigureAwait(false);
        var isSame = former is null || former.Output == unfinished.Record!.Output;
        unfinished.Guard(() => unfinished.Replace(directory));
        return isSame
            ? "built again"
            : string.Create(CultureInfo.InvariantCulture, $"built again, and not the same as before: its build depends on something that is not among its inputs ({former!.Files} files before, {unfinished.Record!.Files} now)");
    }

    // So that what is built now does not share damaged files.
    private void ForgetDamaged(string id, StoreRecord? record)
    {
        if (record is null || store.Directory.ReadListing(id, record.Output) is not { } listing)
            return;
        using var handle = store.Directory.OpenLinks();
        var links = new StoreLinks(handle);
        foreach (var file in listing.Where(e => e.IsFile && e.Size >= StoreLinks.SmallestSize))
            links.Forget(file);
    }
}
