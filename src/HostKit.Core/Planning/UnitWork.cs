using System.Collections.Immutable;

namespace HostKit;

/// <summary>All that a plan has to do with units.</summary>
internal sealed record UnitWork(ImmutableArray<UnitAction> Actions, ImmutableArray<ManifestEntry> Entries, bool ReloadsUnits, ImmutableArray<Finding> Findings)
{
    public static async Task<UnitWork> PlanAsync(
        Host host, HostFiles? files, string configuration, DesiredState desired, Manifest current, ImmutableArray<PathChange> all, Neighbours neighbours,
        IReadOnlyDictionary<string, string> regroupedUsers, JustInstalled? installed, CancellationToken cancellationToken)
    {
        ImmutableArray<PathChange> paths = [.. all.Where(p => !p.IsSuperseded)];
        var changes = new UnitChanges(files, paths, entry => Kept(files, configuration, entry));
        var findings = ImmutableArray.CreateBuilder<Finding>();
        if (!host.HasRunningSystemd(files))
        {
            if (host.Kind != HostKind.Directory && !UnitPlanner.Concerned(desired, current, changes, []).IsEmpty)
                findings.Add(new Finding(Severity.Warning, "core.no-systemd", "host", "systemd is not running here: units are neither started nor reloaded"));
            var unknown = new UnitPlanner(desired, current, paths, changes, UnitStates.Unknown, neighbours);
            return new UnitWork([], [.. unknown.Entries([])], false, findings.ToImmutable());
        }

        if (!changes.NeedReload && installed is null && regroupedUsers.Count == 0 && UnitPlanner.Concerned(desired, current, changes, []).IsEmpty)
            return new UnitWork([], [], false, []);
        var bus = await SystemdBus.ConnectAsync(host.BusAddress, cancellationToken).ConfigureAwait(false);
        await using (bus.ConfigureAwait(false))
        {
            ImmutableArray<UnitStatus> running = paths.IsEmpty && regroupedUsers.Count == 0 ? [] : await bus.ListRunningUnitsAsync([], cancellationToken).ConfigureAwait(false);
            var starts = PackageUnits.Starts(installed, desired).Where(u => changes.Future(u).Path is not null).ToList();
            var regrouped = await AccountUnits.FindAsync(bus, regroupedUsers, cancellationToken).ConfigureAwait(false);
            ImmutableArray<UnitName> concerned = [.. UnitPlanner.Concerned(desired, current, changes, running.Select(u => u.Name)).Union(regrouped.Keys).Union(starts)];
            var states = await UnitStates.ReadAsync(bus, concerned, running, cancellationToken).ConfigureAwait(false);
            var planner = new UnitPlanner(desired, current, paths, changes, states, neighbours) { Own = OwnUnits(host), Regrouped = regrouped };
            var planned = planner.Plan(concerned);
            var (actions, around) = await TriggerPlanner.CompleteAsync(bus, [.. planned, .. starts.Where(u => !states.IsUp(u) && planned.All(a => a.Unit != u)).Select(PackageUnits.Start)], cancellationToken).ConfigureAwait(false);
            findings.AddRange(planner.Findings.Concat(around));
            findings.AddRange(paths.Where(p => UnitDirectories.UnitAt(p.Path) is { } unit && UnitPolicy.IsBus(unit) && states.IsUp(unit)).Select(p => new Finding(
                Severity.Warning, "core.bus", $"{p.Change.Kind}[{p.Path}]", "the system's bus is not restarted while the machine runs: reboot to bring the change into force") { Source = p.Change.Source }));
            return new UnitWork(actions, [.. planner.Entries(actions)], changes.NeedReload || installed?.BringUnits == true, findings.ToImmutable());
        }
    }

    // The names of control groups are those of units (cgroups(7), systemd.slice(5)).
    private static ImmutableHashSet<string> OwnUnits(Host host)
        => host.Kind == HostKind.Local && File.Exists("/proc/self/cgroup")
            ? [.. File.ReadLines("/proc/self/cgroup").SelectMany(line => line.Split('/')).Where(name => name.EndsWith(".service", StringComparison.Ordinal) || name.EndsWith(".scope", StringComparison.Ordinal))]
            : [];

    // What HostKit had adopted and gives back.
    private static Stream Kept(HostFiles? files, string configuration, ManifestEntry entry)
    {
        using var state = files is null ? null : StateDirectory.TryOpen(files, configuration);
        return state is null ? Stream.Null : new GenerationStore(state).OpenObject(entry.Sha256!, entry.Id);
    }
}
