using System.Diagnostics;

namespace HostKit;

/// <summary>Builds the store paths that a plan needs and that are not there, one after the other. Nothing else on the host changes.</summary>
internal static class StoreRealisation
{
    /// <summary>The store, held until what was built is recorded as needed; null when the plan needs none.</summary>
    public static async Task<Store?> RunAsync(Host host, PlannedWork work, HostFiles files, ApplyLog log, CancellationToken cancellationToken)
    {
        if (work.StorePaths.IsEmpty)
            return null;
        var store = await Store.OpenAsync(files, cancellationToken).ConfigureAwait(false);
        try
        {
            // Only now nobody removes what the plan took to be there.
            foreach (var resource in InOrder([.. work.StorePaths.Select(s => (StoreResource)s.Resource)]).Where(r => !store.Has(r.Path)))
            {
                if (resource.Build is null)
                    throw new HostKitException($"The store has no '{resource.Id}' any more. Plan again.");
                var watch = Stopwatch.StartNew();
                var progress = new StoreLines(line => log.Tell(ApplyPhase.Realise, line, resource: $"store[{resource.Id}]"));
                var built = await store.BuildAsync(host, resource, progress, cancellationToken).ConfigureAwait(false);
                log.Tell(ApplyPhase.Realise, built ? "built" : "was built by another apply", resource: $"store[{resource.Id}]", duration: watch.Elapsed);
            }

            return store;
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    // What is needed first, else as declared.
    private static List<StoreResource> InOrder(List<StoreResource> resources)
    {
        var byId = resources.ToDictionary(r => r.Id, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var ordered = new List<StoreResource>();
        resources.ForEach(Visit);
        return ordered;

        void Visit(StoreResource resource)
        {
            if (!seen.Add(resource.Id))
                return;
            foreach (var need in resource.Needs)
            {
                if (byId.TryGetValue(need.Id, out var needed))
                    Visit(needed);
            }

            ordered.Add(resource);
        }
    }
}
