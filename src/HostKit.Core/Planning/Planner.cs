using System.Collections.Immutable;

namespace HostKit;

/// <summary>Makes plans: compares the whole desired set with the host once, so that a step which needs an earlier one is planned right.</summary>
internal static class Planner
{
    public static async Task<Plan> PlanAsync(Host host, Goal goal, PlanPurpose purpose, CancellationToken cancellationToken)
    {
        var desired = goal.Desired(host);
        var (work, findings) = await CompareAsync(host, goal.Configuration, desired, purpose with { GoesBack = goal.GoesBack, Purges = goal.Purges }, cancellationToken).ConfigureAwait(false);
        using (var files = host.OpenFiles())
        {
            if (!goal.AllowLockOut && LockOut.Find(files, work.Paths, Session(host)) is { } finding)
                throw new InvalidConfigurationException([.. findings, finding]);
        }

        StorePlanner.RequireBuilders(work);
        return new Plan(host, goal, desired, work, Show(work, host), findings);
    }

    /// <summary>Compares what is wanted, wherever it comes from, with the host and with the configuration's current generation.</summary>
    public static async Task<Comparison> CompareAsync(
        Host host, string configuration, DesiredState lowered, PlanPurpose purpose, CancellationToken cancellationToken)
    {
        using var files = host.OpenFiles();
        var current = GenerationStore.ReadCurrent(files, configuration);
        var findings = new List<Finding>(lowered.Findings);
        if (Journal.Exists(files, configuration))
            findings.Add(new Finding(Severity.Warning, "core.interrupted", "host", "an apply is running, or was interrupted: then the next apply first takes it back"));

        var secrets = SecretHash.Of(files);
        lowered = await Sealing.SealAsync(host, files, lowered.Keyed(secrets), current, purpose.Seals, findings, cancellationToken).ConfigureAwait(false);
        var neighbours = Neighbours.Read(files, configuration);
        var ignored = ForeignPaths.ToIgnore(lowered, current, neighbours, files, new PathComparison(files, HostAccounts.Read(files), host.OwnersAreSet), secrets, findings);
        var all = lowered;
        lowered = lowered.Without(ignored);
        var removed = current.Entries.Where(e => e is { IsPath: true, Kind: not "seed" } && lowered.AtPath(e.Id) is null).Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        var future = new FutureUnits(files, lowered, removed);
        var desired = lowered.With(EnablementPlanner.Links(lowered, current, future, files, host.Kind, findings));

        findings.AddRange(ForeignPaths.Unknown(desired.Foreign, all.Resources.Concat(desired.Resources)));
        var packages = await new PackagePlanner(host, files, lowered, current, neighbours, purpose, findings).PlanAsync(cancellationToken).ConfigureAwait(false);
        var accounts = AccountsPlanner.Plan(files, host.OwnersAreSet, lowered, current, neighbours);
        var known = await NameService.CompleteAsync(accounts.Future, host, files, desired, current, cancellationToken).ConfigureAwait(false);
        var paths = new PathPlanner(files, known, host.OwnersAreSet, current, neighbours, desired.Foreign, secrets, purpose.GoesBack, accounts.Directories);
        paths.Plan(desired.Resources.Where(r => r.Path is not null), new Purging(files, desired, neighbours, ignored));
        findings.AddRange(accounts.Findings);
        findings.AddRange(paths.Findings);
        findings = [.. findings.Select(f => PackageUnits.Soften(f, packages))];
        if (findings.Any(f => f.Severity == Severity.Error))
            throw new InvalidConfigurationException([.. findings]);

        var changes = paths.Changes;
        var units = await UnitWork.PlanAsync(host, files, configuration, desired, current, changes, neighbours, accounts.Regrouped, purpose.Installed, cancellationToken).ConfigureAwait(false);
        findings.AddRange(units.Findings);
        if (findings.Any(f => f.Severity == Severity.Error))
            throw new InvalidConfigurationException([.. findings]);

        var work = new PlannedWork
        {
            Current = current,
            Paths = PathPlanner.InOrder([.. accounts.Databases, .. accounts.Homes, .. changes]),
            Accounts = accounts,
            Owners = known,
            Checks = [.. desired.Of<Check>().Where(c => changes.Concat(accounts.Databases).Any(p => Covers(c.Resource, p.Path))).Select(c => c.Desired)],
            Units = units.Actions,
            Packages = packages,
            StorePaths = [.. desired.Of<StoreResource>().Select(s => s.Desired)],
            Builds = StorePlanner.Missing(desired, files, current),
            Commands = CommandPlanner.Plan(desired, current, changes),
            Probes = [.. desired.Of<Probe>().Select(p => p.Desired)],
            Entries = [.. packages.Entries, .. accounts.Entries, .. paths.Entries, .. units.Entries, .. desired.Resources.Where(r => r.Resource is Check or CommandResource or Probe or StoreResource).Select(ManifestEntry.From)],
            Contents = ContentsOf(desired, accounts),
            ReloadsUnits = units.ReloadsUnits,
            Sources = desired.Resources.Where(r => r is { Path: not null, Source: not null }).ToDictionary(r => r.Path!, r => r.Source!, StringComparer.Ordinal),
        };
        if (!work.Checks.IsEmpty && host.Kind != HostKind.Directory && Shadow.WhyImpossible(host, files) is { } why)
            findings.Add(new Finding(Severity.Warning, "core.no-shadow", "host", $"checks run on the host itself, after the files are in place and before units are touched, because {why}"));
        return new Comparison(work, [.. findings]);
    }

    // sudo leaves the name of who called it, and by its defaults not the connection.
    private static string? Session(Host host)
        => host.Kind != HostKind.Local ? null
            : Environment.GetEnvironmentVariable("SUDO_USER") is { Length: > 0 } caller ? caller
            : Environment.GetEnvironmentVariable("SSH_CONNECTION") is { Length: > 0 } ? Environment.UserName : null;

    private static Dictionary<string, FileContent> ContentsOf(DesiredState desired, AccountsPlan accounts)
    {
        var contents = new Dictionary<string, FileContent>(StringComparer.Ordinal);
        foreach (var resource in desired.Resources)
        {
            if (resource.Content is { } content)
                contents.Add(resource.Path!, content);
        }

        foreach (var (path, content) in accounts.Contents)
            contents.Add(path, content);
        return contents;
    }

    // In a directory nothing runs, neither checks nor commands nor probes.
    private static ImmutableArray<Change> Show(PlannedWork work, Host host)
    {
        var runs = host.Kind != HostKind.Directory;
        ImmutableArray<Change> changes =
        [
            .. work.Builds,
            .. work.Packages.Installs,
            .. work.Checks.Where(_ => runs).Select(c => new Change(ChangeAction.Run, "check", c.Resource.Id, "judges the future host before anything changes", c.Source)),
            .. work.Accounts.Changes,
            .. work.ShownPaths.Select(p => EnablementPlanner.Describe(p.Change)),
            .. work.Commands.Where(_ => runs).Select(c => c.Change),
            .. work.Units.Select(u => u.Change),
            .. work.Packages.Removals,
        ];
        return changes.IsEmpty && !work.IsNewGeneration
            ? changes
            : [.. changes, .. work.Probes.Where(_ => runs).Select(p => new Change(ChangeAction.Run, "probe", p.Resource.Id, "has to pass once the units are up", p.Source))];
    }

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
