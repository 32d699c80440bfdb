namespace HostKit;

/// <summary>
/// Compares the plan that was agreed to with the one that is made when its packages are installed: what they brought may differ, anything else has
/// changed on the host meanwhile.
/// </summary>
internal static class PlanAfterInstall
{
    /// <summary>Tells what is planned otherwise because of the packages.</summary>
    /// <exception cref="HostKitException">Something else differs.</exception>
    public static void Accept(Plan agreed, Plan again, JustInstalled installed, ApplyLog log)
    {
        var before = Outline(agreed);
        var after = Outline(again);
        var added = after.Except(before).ToList();
        var dropped = before.Except(after).ToList();
        var created = agreed.Work.Paths.Where(p => p.Observed is null).Select(p => p.Path).ToHashSet(StringComparer.Ordinal);
        var paths = added.Concat(dropped).Where(c => IsPath(c.Kind)).ToList();
        // What a package's script made is in no list of files; who declares it absent expects it.
        var unwanted = agreed.Work.Entries.Where(e => e.Kind == "absent").Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        var strange = paths.Where(c => !installed.Files.Contains(c.Id) && !created.Contains(c.Id) && !unwanted.Contains(c.Id) && !IsAbove(c.Id, installed)).ToList();

        // What happens to units and what is checked follows from the paths; only where those are the same, nothing but the host can have changed it.
        if (paths.Count == 0)
            strange.AddRange(added.Concat(dropped).Where(c => c.Kind == "unit" && !installed.Bring(c.Id) && !installed.Starts.Contains(c.Id)));
        if (strange.Count > 0)
            throw new HostKitException($"The plan is stale: the host has changed while packages were installed ({string.Join(", ", strange.Select(c => $"{c.Kind}[{c.Id}]").Distinct())}). Plan again.");
        foreach (var change in added)
            log.Tell(ApplyPhase.Packages, $"{change.Action.ToString().ToLowerInvariant()}: {change.Cause}, with what the packages brought", resource: $"{change.Kind}[{change.Id}]");
        foreach (var change in dropped)
            log.Tell(ApplyPhase.Packages, "is as declared, with what the packages brought", resource: $"{change.Kind}[{change.Id}]");
    }

    private static List<Change> Outline(Plan plan) => [.. plan.Changes.Where(c => c.Kind is not ("package" or "store"))];

    private static bool IsPath(string kind) => kind is "file" or "directory" or "symlink" or "absent";

    // A directory that a package's script made for what it made in it.
    private static bool IsAbove(string path, JustInstalled installed) => installed.Files.Any(f => f.StartsWith(path + "/", StringComparison.Ordinal));
}
