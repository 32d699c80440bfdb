using System.Collections.Immutable;

namespace HostKit;

/// <summary>Compares a host with what its current generation recorded, through the same planner that compares it with a script.</summary>
internal static class Drift
{
    public static async Task<HostStatus> ReadAsync(Host host, string configuration, CancellationToken cancellationToken)
    {
        using var files = host.OpenFiles();
        using var state = files is null ? null : StateDirectory.TryOpen(files, configuration);
        if (state is null)
            return new HostStatus(0, null, []);
        var manifest = new GenerationStore(state).ReadCurrent(configuration);
        if (manifest.Generation == 0)
            return new HostStatus(0, null, []);
        var (work, _) = await Planner.CompareAsync(host, configuration, manifest.ToDesiredState(state), new PlanPurpose(), cancellationToken).ConfigureAwait(false);
        ImmutableArray<Change> drift =
        [
            .. work.Builds, .. work.Packages.Installs, .. work.Accounts.Changes, .. work.Accounts.DriftOnly,
            .. work.ShownPaths.Select(p => EnablementPlanner.Describe(p.Change)), .. work.Units.Select(u => u.Change),
        ];
        return new HostStatus(manifest.Generation, manifest.AppliedAt, drift);
    }
}
