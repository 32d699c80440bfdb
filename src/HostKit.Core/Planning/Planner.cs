using System.Collections.Immutable;

namespace HostKit;

/// <summary>Makes plans: compares the whole desired set with the host once, so that a step which needs an earlier one is planned right.</summary>
internal static class Planner
{
    /// <summary>Plans without the lock: what a running apply has written looks foreign until its generation is recorded, so it is waited for then.</summary>
    public static async Task<Plan> PlanBesideAsync(Host host, HostConfiguration configuration, CancellationToken cancellationToken)
    {
        while (true)
        {
            var generation = Generation();
            try
            {
                return await PlanAsync(host, configuration, cancellationToken).ConfigureAwait(false);
            }
            catch (InvalidConfigurationException refused) when (refused.Findings.Any(f => f.Id == PathPlanner.Foreign))
            {
                await WaitForApplyAsync(host, configuration.Name, cancellationToken).ConfigureAwait(false);
                if (Generation() == generation)
                    throw;
            }
        }

        int Generation()
        {
            using var files = host.OpenFiles();
            return GenerationStore.ReadCurrent(files, configuration.Name).Generation;
        }
    }

    public static async Task<Plan> PlanAsync(Host host, HostConfiguration configuration, CancellationToken cancellationToken)
    {
        var (work, findings) = await CompareAsync(host, configuration.Name, DesiredState.Lower(configuration, host), cancellationToken).ConfigureAwait(false);
        return new Plan(host, configuration, work, Show(work, host), findings);
    }

    /// <summary>Compares what is wanted, wherever it comes from, with the host and with the configuration's current generation.</summary>
    public static async Task<(PlannedWork Work, ImmutableArray<Finding> Findings)> CompareAsync(
        Host host, string configuration, DesiredState lowered, CancellationToken cancellationToken)
    {
        using var files = host.OpenFiles();
        var current = GenerationStore.ReadCurrent(files, configuration);
        var findings = new List<Finding>(lowered.Findings);

        var removed = current.Entries.Where(e => e.IsPath && lowered.AtPath(e.Id) is null).Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        var future = new FutureUnits(files, lowered, removed);
        var desired = lowered.With(EnablementPlanner.Links(lowered, current, future, files, host.Kind, findings));

        var paths = new PathPlanner(files, HostAccounts.Read(files), host.OwnersAreSet, current, GenerationStore.OwnedByOthers(files, configuration));
        paths.Plan(desired.Resources.Where(r => r.Path is not null));
        findings.AddRange(paths.Findings);
        if (findings.Any(f => f.Severity == Severity.Error))
            throw new InvalidConfigurationException([.. findings]);

        var concerned = host.Kind == HostKind.Directory ? [] : UnitPlanner.Concerned(desired, current, paths.Changes, future);
        var systemd = host.HasRunningSystemd(files);
        if (host.Kind != HostKind.Directory && !systemd && !concerned.IsEmpty)
            findings.Add(new Finding(Severity.Warning, "core.no-systemd", "host", "systemd is not running here: units are neither started nor reloaded"));
        var states = UnitStates.Unknown;
        if (systemd && (!concerned.IsEmpty || paths.Changes.Any(p => UnitDirectories.UnitAt(p.Path) is { IsTemplate: true })))
        {
            var bus = await SystemdBus.ConnectAsync(host.BusAddress, cancellationToken).ConfigureAwait(false);
            await using (bus.ConfigureAwait(false))
            {
                concerned = [.. concerned.Union(await UnitStates.InstancesAsync(bus, paths.Changes, cancellationToken).ConfigureAwait(false))];
                states = await UnitStates.ReadAsync(bus, concerned, cancellationToken).ConfigureAwait(false);
            }
        }

        var units = new UnitPlanner(desired, current, paths.Changes, future, files, states);
        var actions = systemd ? units.Plan(concerned) : [];
        findings.AddRange(paths.Changes.Where(p => UnitDirectories.UnitAt(p.Path) is { } unit && UnitPlanner.IsBus(unit) && states.IsUp(unit)).Select(p => new Finding(
            Severity.Warning, "core.bus", $"{p.Change.Kind}[{p.Path}]", "the system's bus is not restarted while the machine runs: reboot to bring the change into force") { Source = p.Change.Source }));
        var work = new PlannedWork
        {
            Current = current,
            Paths = paths.Changes,
            Checks = [.. desired.Of<Check>().Where(c => paths.Changes.Any(p => Covers(c.Resource, p.Path))).Select(c => c.Desired)],
            Units = actions,
            Entries = [.. paths.Entries, .. units.Entries(actions), .. desired.Of<Check>().Select(c => ManifestEntry.From(c.Desired))],
            Contents = desired.Of<FileResource>().ToImmutableDictionary(f => f.Resource.Path, f => f.Resource.Content),
            ReloadsUnits = systemd && paths.Changes.Any(p => UnitDirectories.Contain(p.Path)),
            Sources = desired.Resources.Where(r => r is { Path: not null, Source: not null }).ToImmutableDictionary(r => r.Path!, r => r.Source!),
        };
        return (work, [.. findings]);
    }

    private static async Task WaitForApplyAsync(Host host, string configuration, CancellationToken cancellationToken)
    {
        using var files = host.OpenFiles();
        using var state = files is null ? null : StateDirectory.TryOpen(files, configuration);
        try
        {
            if (state is not null && File.Exists(state.File("lock")))
                (await HostLock.TakeAsync(state, _ => { }, cancellationToken).ConfigureAwait(false)).Dispose();
        }
        catch (HostKitException)
        {
            // Who may not apply cannot wait for one either: what was found in the way is told.
        }
    }

    // In a directory nothing runs, checks neither.
    private static ImmutableArray<Change> Show(PlannedWork work, Host host)
        => [
            .. work.Checks.Where(_ => host.Kind != HostKind.Directory).Select(c => new Change(ChangeAction.Run, "check", c.Resource.Id, "judges the future host before anything changes", c.Source)),
            .. work.Paths.Select(p => EnablementPlanner.Describe(p.Change)),
            .. work.Units.Select(u => u.Change),
        ];

    private static bool Covers(Check check, string path)
        => check.Covers.Any(covered => path == covered || path.StartsWith(covered + "/", StringComparison.Ordinal));
}
