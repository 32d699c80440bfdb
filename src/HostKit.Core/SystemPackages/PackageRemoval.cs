using System.Collections.Immutable;
using System.Diagnostics;

namespace HostKit;

/// <summary>Removes packages that are no longer declared, after all else of an apply has succeeded. What fails stays owed, and the generation stands.</summary>
internal static class PackageRemoval
{
    /// <summary>False when something failed. The lock is <paramref name="taken"/> when packages were installed before.</summary>
    public static async Task<bool> RunAsync(Host host, PackagePlan plan, bool purge, bool taken, HostFiles files, StateDirectory state, GenerationStore store, string configuration, ApplyLog log)
    {
        if (plan.Leaving.IsEmpty)
            return true;
        var watch = Stopwatch.StartNew();
        try
        {
            using var mine = taken ? null : await PackageLock.TakeAsync(files, log, CancellationToken.None).ConfigureAwait(false);
            var packages = PackageInstall.Open(plan.Manager, host, state, log);
            string[] there = [.. (await packages.ListAsync(plan.Leaving, CancellationToken.None).ConfigureAwait(false)).Values.Where(p => p.State is PackageState.Installed or PackageState.Broken).Select(p => p.Name)];
            if (there.Length > 0)
                await RemoveAsync(host, packages, there, purge, files).ConfigureAwait(false);
            var current = store.ReadCurrent(configuration);
            store.Amend(current with { OwedPackages = [.. current.OwedPackages.Except(plan.Leaving)], BroughtPackages = [.. current.BroughtPackages.Except(plan.Leaving)] });
            log.Tell(ApplyPhase.Packages, $"{there.Length} packages removed", duration: watch.Elapsed);
            return true;
        }
        catch (Exception e) when (e is HostKitException or IOException or UnauthorizedAccessException)
        {
            log.Tell(ApplyPhase.Packages, $"{string.Join(", ", plan.Leaving)} could not be removed, which the next apply tries again: {e.Message}", Severity.Warning, duration: watch.Elapsed);
            return false;
        }
    }

    private static async Task RemoveAsync(Host host, IPackages packages, string[] names, bool purge, HostFiles files)
    {
        var others = (await packages.SimulateRemovalAsync(names, unneeded: false, CancellationToken.None).ConfigureAwait(false)).Removes.Except(names);
        if (!others.IsEmpty)
            throw new HostKitException($"{string.Join(", ", others)} would go with it");
        await StopUnitsAsync(host, await packages.FilesAsync(names, CancellationToken.None).ConfigureAwait(false), files).ConfigureAwait(false);
        await packages.RemoveAsync(names, purge).ConfigureAwait(false);
    }

    // Debian's and Fedora's packages stop theirs, Arch's leave them running.
    private static async Task StopUnitsAsync(Host host, ImmutableHashSet<string> owned, HostFiles files)
    {
        var names = owned.Select(UnitDirectories.UnitAt).OfType<UnitName>().ToHashSet();
        if (names.Count == 0 || !host.HasRunningSystemd(files))
            return;
        var bus = await SystemdBus.ConnectAsync(host.BusAddress).ConfigureAwait(false);
        await using (bus.ConfigureAwait(false))
        {
            var running = (await bus.ListRunningUnitsAsync([]).ConfigureAwait(false)).Select(u => u.Name).Where(n => names.Contains(n) || (n.Template is { } template && names.Contains(template)));
            List<UnitJob> stops = [.. running.Where(n => n.Type is "service" or "socket" or "timer" or "path").Select(n => new UnitJob(n, JobKind.Stop))];
            if (stops.Count > 0)
                _ = await bus.RunJobsAsync(stops, TimeSpan.FromMinutes(2)).ConfigureAwait(false);
        }
    }
}
