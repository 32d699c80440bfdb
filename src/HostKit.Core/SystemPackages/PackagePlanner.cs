using System.Collections.Immutable;

namespace HostKit;

/// <summary>Compares declared packages, and those that the current generation brought, with what is installed.</summary>
internal sealed class PackagePlanner(
    Host host, HostFiles? files, DesiredState desired, Manifest current, Neighbours neighbours, PlanPurpose purpose, List<Finding> findings)
{
    private readonly List<Declared<SystemPackage>> _declared = [.. desired.Of<SystemPackage>()];

    private readonly Dictionary<string, ManifestEntry> _former = current.Entries.Where(e => e.Kind == "package").ToDictionary(e => e.Id, StringComparer.Ordinal);

    public async Task<PackagePlan> PlanAsync(CancellationToken cancellationToken)
    {
        if (_declared.Count == 0 && _former.Count == 0 && current.OwedPackages.IsEmpty)
            return PackagePlan.None;
        if (host.Kind == HostKind.Directory)
        {
            findings.AddRange(_declared.Select(d => Say(Severity.Info, "core.package-skipped", d.Desired, "is not installed, since a directory has no package manager")));
            return PackagePlan.None with { Entries = [.. _declared.Select(d => ManifestEntry.From(d.Desired))] };
        }

        string manager;
        try
        {
            manager = PackageManagers.Find(files!);
        }
        catch (HostKitException e) when (_declared.Count > 0)
        {
            findings.Add(Say(Severity.Error, "core.package-manager", _declared[0].Desired, e.Message));
            return PackagePlan.None;
        }

        var packages = PackageManagers.Open(manager, new PackageProgram(host, null, _ => { }));
        return await PlanAsync(packages, cancellationToken).ConfigureAwait(false);
    }

    private async Task<PackagePlan> PlanAsync(IPackages packages, CancellationToken cancellationToken)
    {
        var wanted = _declared.ToDictionary(d => d.Desired, d => packages.NameOf(d.Resource));
        var names = wanted.Values.ToHashSet(StringComparer.Ordinal);
        // What another configuration brought may go with what this one shares with it.
        var known = current.BroughtPackages.Concat(neighbours.BroughtPackages).ToHashSet(StringComparer.Ordinal);
        var formerly = _former.Values.Where(e => e.InstalledByHostKit == true).Select(e => e.Package ?? e.Id).Concat(current.OwedPackages).ToHashSet(StringComparer.Ordinal);
        var there = await packages.ListAsync([.. names.Union(known).Union(formerly)], cancellationToken).ConfigureAwait(false);

        var missing = wanted.Where(w => !IsThere(w.Value)).DistinctBy(w => w.Value).Select(w => new MissingPackage(w.Value, w.Key)).ToImmutableArray();
        var owed = formerly.Where(name => !names.Contains(name) && !neighbours.HasPackage(name) && IsThere(name)).Order(StringComparer.Ordinal).ToImmutableArray();
        var shares = names.Any(neighbours.HasPackage);
        var brought = current.BroughtPackages.Concat(shares ? neighbours.BroughtPackages : []).Concat(purpose.Installed?.Packages ?? [])
            .Where(name => !names.Contains(name) && (IsThere(name) || purpose.Installed?.Packages.Contains(name) == true)).Distinct().Order(StringComparer.Ordinal).ToImmutableArray();
        var leaving = await LeavingAsync(packages, owed, name => (known.Contains(name) || owed.Contains(name)) && !names.Contains(name) && !neighbours.HasPackage(name), cancellationToken)
            .ConfigureAwait(false);
        return new PackagePlan
        {
            Manager = packages.Manager, Missing = missing, Owed = owed, Leaving = leaving, Brought = brought,
            Installs = await InstallsAsync(packages, missing, there, cancellationToken).ConfigureAwait(false),
            Removals = [.. owed.Where(leaving.Contains).Select(name => new Change(ChangeAction.Delete, "package", name, Removal(leaving.Except(owed), purpose.Purges)))],
            Entries = [.. wanted.Select(w => Entry(w.Key, w.Value))],
        };

        bool IsThere(string name) => there.TryGetValue(name, out var package) && package.State == PackageState.Installed;

        ManifestEntry Entry(DesiredResource declared, string name) => ManifestEntry.From(declared) with
        {
            Package = name == declared.Resource.Id ? null : name,
            Version = there.GetValueOrDefault(name)?.Version,
            InstalledByHostKit = purpose.Installed?.Packages.Contains(name) == true || formerly.Contains(name) || known.Contains(name) || neighbours.Installed(name) ? true : null,
        };
    }

    private async Task<ImmutableArray<Change>> InstallsAsync(
        IPackages packages, ImmutableArray<MissingPackage> missing, ImmutableDictionary<string, InstalledPackage> there, CancellationToken cancellationToken)
    {
        if (missing.IsEmpty)
            return [];
        var more = "";
        try
        {
            if (purpose.Simulates)
                await SimulateAsync().ConfigureAwait(false);
        }
        catch (PackageException e)
        {
            // Only root may ask dnf; and lists that may be old are fetched anew by the apply.
            var refused = !e.ListsMayBeOld && Libc.EffectiveUser() == 0;
            var concerned = PackageRules.Concerned(missing, e.Message);
            findings.Add(Say(refused ? Severity.Error : Severity.Warning, "core.package", concerned.First().Desired, e.Message) with
            {
                Path = string.Join(", ", concerned.Select(m => $"package[{m.Name}]")),
                Mend = e.ListsMayBeOld ? "the apply looks for newer lists of packages first" : Libc.EffectiveUser() == 0 ? null : "plan as root to know",
            });
        }

        // What comes along is told once, with the first.
        return [.. missing.Select((m, index) => new Change(
            ChangeAction.Install, "package", m.Name, (IsBroken(m.Name) ? "is half installed" : "is not installed") + (index == 0 ? more : ""), m.Desired.Source))];

        bool IsBroken(string name) => there.TryGetValue(name, out var package) && package.State == PackageState.Broken;

        async Task SimulateAsync()
        {
            var simulation = await packages.SimulateInstallAsync([.. missing.Select(m => m.Name)], cancellationToken).ConfigureAwait(false);
            string[] further = [.. simulation.Installs.Except(missing.Select(m => m.Name))];
            more = further.Length == 0 ? "" : $"; with {string.Join(", ", further)}";
            findings.AddRange(PackageRules.Refusals(simulation, missing, packages.Manager).Select(r => Say(Severity.Error, "core.package", r.Package.Desired, r.Message)));
        }
    }

    // Never what HostKit did not install; what cannot go without it stays, until it can. One that stays does not keep the others.
    private async Task<ImmutableArray<string>> LeavingAsync(IPackages packages, ImmutableArray<string> owed, Func<string, bool> ours, CancellationToken cancellationToken)
    {
        if (owed.IsEmpty)
            return [];
        var (together, why) = await TogetherAsync(packages, [.. owed], ours, cancellationToken).ConfigureAwait(false);
        if (why is null)
            return [.. together];
        var leaving = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);
        foreach (var name in owed)
        {
            (together, why) = await TogetherAsync(packages, leaving.Add(name), ours, cancellationToken).ConfigureAwait(false);
            if (why is null)
                leaving = together;
            else
                findings.Add(new Finding(Severity.Warning, "core.package-stays", $"package[{name}]", $"is no longer declared, and stays: {why}"));
        }

        return [.. leaving];
    }

    private static async Task<(ImmutableSortedSet<string> Leaving, string? Why)> TogetherAsync(
        IPackages packages, ImmutableSortedSet<string> names, Func<string, bool> ours, CancellationToken cancellationToken)
    {
        try
        {
            var unneeded = await packages.SimulateRemovalAsync(names, unneeded: true, cancellationToken).ConfigureAwait(false);
            var all = names.Union(unneeded.Removes.Where(ours));
            var others = (await packages.SimulateRemovalAsync(all, unneeded: false, cancellationToken).ConfigureAwait(false)).Removes.Except(all);
            return (all, others.IsEmpty ? null : $"{string.Join(", ", others)} would go with it, which the script declares or HostKit did not install");
        }
        catch (PackageException e)
        {
            return (names, e.Message);
        }
    }

    private static string Removal(IEnumerable<string> further, bool purges)
        => $"no longer declared{(further.ToList() is { Count: > 0 } more ? $"; with {string.Join(", ", more)}" : "")}{(purges ? "; with configuration and data" : "")}";

    private static Finding Say(Severity severity, string id, DesiredResource declared, string message)
        => new(severity, id, $"package[{declared.Resource.Id}]", message) { Source = declared.Source };
}
