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
            foreach (var resource in work.StorePaths.Select(s => (StoreResource)s.Resource).Where(r => !store.Has(r.Path)))
            {
                if (resource.Build is null)
                    throw new HostKitException($"The store has no '{resource.Id}' any more. Plan again.");
                var watch = Stopwatch.StartNew();
                var progress = new Lines(line => log.Tell(ApplyPhase.Realise, line, resource: $"store[{resource.Id}]"));
                await store.BuildAsync(host, resource, progress, cancellationToken).ConfigureAwait(false);
                log.Tell(ApplyPhase.Realise, "built", resource: $"store[{resource.Id}]", duration: watch.Elapsed);
            }

            return store;
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    // In order and on the thread where it is told, unlike Progress<T>.
    private sealed class Lines(Action<string> tell) : IProgress<string>
    {
        public void Report(string value) => tell(value);
    }
}
