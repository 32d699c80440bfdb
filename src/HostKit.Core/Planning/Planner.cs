using System.Collections.Immutable;

namespace HostKit;

/// <summary>Makes plans: compares the whole desired set with the host once, so that a step which needs an earlier one is planned right.</summary>
internal static class Planner
{
    /// <summary>Makes a plan; <paramref name="installed"/> tells what an apply has installed for it already.</summary>
    public static async Task<Plan> PlanAsync(Host host, Goal goal, CancellationToken cancellationToken, JustInstalled? installed = null)
    {
        var (work, findings) = await CompareAsync(host, goal.Configuration, goal.Desired(host), cancellationToken, installed, simulates: true).ConfigureAwait(false);
        StorePlanner.RequireBuilders(work);
        return new Plan(host, goal, work, Show(work, host), findings);
    }

    /// <summary>Compares what is wanted, wherever it comes from, with the host and with the configuration's current generation.</summary>
    public static async Task<(PlannedWork Work, ImmutableArray<Finding> Findings)> CompareAsync(
        Host host, string configuration, DesiredState lowered, CancellationToken cancellationToken, JustInstalled? installed = null, bool simulates = false)
    {
        using var files = host.OpenFiles();
        var current = GenerationStore.ReadCurrent(files, configuration);
        var findings = new List<Finding>(lowered.Findings);
        if (Journal.Exists(files, configuration))
            findings.Add(new Finding(Severity.Warning, "core.interrupted", "host", "an apply is running, or was interrupted: then the next apply first takes it back"));

        var removed = current.Entries.Where(e => e.IsPath && lowered.AtPath(e.Id) is null).Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        var future = new FutureUnits(files, lowered, removed);
        var desired = lowered.With(EnablementPlanner.Links(lowered, current, future, files, host.Kind, findings));

        var neighbours = Neighbours.Read(files, configuration);
        var packages = await new PackagePlanner(host, files, lowered, current, neighbours, installed, simulates, findings).PlanAsync(cancellationToken).ConfigureAwait(false);
        var paths = new PathPlanner(files, HostAccounts.Read(files), host.OwnersAreSet, current, neighbours);
        paths.Plan(desired.Resources.Where(r => r.Path is not null));
        findings.AddRange(paths.Findings);
        findings = [.. findings.Select(f => PackageUnits.Soften(f, packages))];
        if (findings.Any(f => f.Severity == Severity.Error))
            throw new InvalidConfigurationException([.. findings]);

        var changes = paths.Changes;
        var concerned = host.Kind == HostKind.Directory ? [] : UnitPlanner.Concerned(desired, current, changes, future);
        var starts = PackageUnits.Starts(installed, desired).Where(u => future.Find(u) is not null).ToList();
        concerned = [.. concerned.Union(starts)];
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

        var units = new UnitPlanner(desired, current, changes, future, files, states, neighbours);
        var actions = systemd ? units.Plan(concerned) : [];
        if (systemd)
            actions = [.. actions, .. starts.Where(u => !states.IsUp(u) && actions.All(a => a.Unit != u)).Select(PackageUnits.Start)];
        findings.AddRange(changes.Where(p => UnitDirectories.UnitAt(p.Path) is { } unit && UnitPlanner.IsBus(unit) && states.IsUp(unit)).Select(p => new Finding(
            Severity.Warning, "core.bus", $"{p.Change.Kind}[{p.Path}]", "the system's bus is not restarted while the machine runs: reboot to bring the change into force") { Source = p.Change.Source }));
        var work = new PlannedWork
        {
            Current = current,
            Paths = changes,
            Checks = [.. desired.Of<Check>().Where(c => changes.Any(p => Covers(c.Resource, p.Path))).Select(c => c.Desired)],
            Units = actions,
            Packages = packages,
            StorePaths = [.. desired.Of<StoreResource>().Select(s => s.Desired)],
            Builds = StorePlanner.Missing(desired, files),
            Entries = [.. paths.Entries, .. packages.Entries, .. desired.Of<StoreResource>().Select(s => ManifestEntry.From(s.Desired)), .. units.Entries(actions), .. desired.Of<Check>().Select(c => ManifestEntry.From(c.Desired))],
            Contents = desired.Of<FileResource>().ToDictionary(f => f.Resource.Path, f => f.Resource.Content, StringComparer.Ordinal),
            ReloadsUnits = systemd && (changes.Any(p => UnitDirectories.Contain(p.Path)) || installed?.BringUnits == true),
            Sources = desired.Resources.Where(r => r is { Path: not null, Source: not null }).ToDictionary(r => r.Path!, r => r.Source!, StringComparer.Ordinal),
        };
        return (work, [.. findings]);
    }

    // In a directory nothing runs, checks neither.
    private static ImmutableArray<Change> Show(PlannedWork work, Host host)
        => [
            .. work.Builds,
            .. work.Packages.Installs,
            .. work.Checks.Where(_ => host.Kind != HostKind.Directory).Select(c => new Change(ChangeAction.Run, "check", c.Resource.Id, "judges the future host before anything changes", c.Source)),
            .. work.Paths.Select(p => EnablementPlanner.Describe(p.Change)),
            .. work.Units.Select(u => u.Change),
            .. work.Packages.Removals,
        ];

    // A check may cover as many paths as there are units: it is asked for the path and for each directory above it.
    private static bool Covers(Check check, string path)
    {
        for (var above = path; above != "/"; above = HostFiles.DirectoryOf(above))
        {
            if (check.Covers.Contains(above))
                return true;
        }

        return check.Covers.Contains("/");
    }
}
