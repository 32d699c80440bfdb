namespace HostKit;

/// <summary>What is said of foreign paths, before the planner looks at them.</summary>
internal static class ForeignPaths
{
    /// <summary>Declared paths that are to be left to what is there already; where that differs from what is declared, the findings say so.</summary>
    public static IReadOnlyCollection<string> ToIgnore(
        DesiredState desired, Manifest current, Neighbours neighbours, HostFiles? files, PathComparison comparison, SecretHash secrets, List<Finding> findings)
    {
        if (!desired.Foreign.Ignores)
            return [];
        var candidates = desired.Resources
            .Where(d => d.Resource is FileResource or DirectoryResource or SymlinkResource && desired.Foreign.Of(d.Resource) == Foreign.Ignore && neighbours.AtPath(d.Path!) is null).ToList();
        var owned = current.Entries.Where(e => e is { IsPath: true, Kind: not "seed" }).Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        var ignored = new HashSet<string>(StringComparer.Ordinal);
        foreach (var candidate in candidates.Where(d => !owned.Contains(d.Path!)))
        {
            if (ObservedPath.Read(files, candidate.Path!, null, candidate.Content is { MayBeKept: false, CredentialName: null } ? secrets : null) is not { } observed)
                continue;
            ignored.Add(candidate.Path!);
            if (comparison.Difference(ManifestEntry.From(candidate), observed) is { } difference)
                findings.Add(new Finding(
                    Severity.Warning, "core.foreign-ignored", $"{candidate.Resource.Kind}[{candidate.Path}]", $"something that HostKit did not put there is left as it is: {difference}",
                    "adopt it, or move it away, to have what is declared") { Source = candidate.Source });
        }

        return ignored;
    }

    /// <summary>Paths that something is said of and that nothing declares: most likely misspelled.</summary>
    public static IEnumerable<Finding> Unknown(ForeignPolicy foreign, IEnumerable<DesiredResource> declared)
        => foreign.Paths is null ? [] : foreign.Paths.Keys.Where(path => !declared.Any(d => d.Path is { } p && (p == path || p.StartsWith(path + "/", StringComparison.Ordinal)))).Select(path => new Finding(
            Severity.Error, "core.foreign-unknown", $"path[{path}]", "nothing is declared there or below it, so that there is nothing to adopt or to ignore", "correct the path; it is the absolute one on the host"));
}
