namespace HostKit;

/// <content>Seed files, what is purged, and directories that take the place of something else or give it theirs.</content>
internal sealed partial class PathPlanner
{
    // What is there is left alone, whatever it is.
    private void PlanSeed(DesiredResource desired)
    {
        var seed = ManifestEntry.From(desired);
        CheckAccounts(desired, seed);
        _entries[seed.Id] = seed;
        if (files?.Stat(seed.Id) is null)
            _changes.Add(new PathChange
            {
                Path = seed.Id, Wanted = seed with { Kind = "file" }, Content = desired.Content,
                Change = new Change(ChangeAction.Create, "seed", seed.Id, "is not there yet", desired.Source, _comparison.FileDiff(seed with { Kind = "file" }, null, desired.Content)),
            });
    }

    private void PlanPurged(string path, DesiredResource by)
    {
        var owned = _owned.GetValueOrDefault(path);
        // What HostKit brought itself goes as everything does that is no longer declared.
        if (owned is null or { Kind: "absent" } or { Original: not null })
            PlanAbsence(by with { Resource = new AbsentPath(path) }, ObservedPath.Read(files, path, owned), owned, $"nothing declares it, and {by.Path} is purged");
    }

    // A directory and something else, one HostKit's own as it is, the other declared.
    private static bool IsSwapOfOwn(ManifestEntry owned, ManifestEntry wanted, ObservedPath observed)
        => owned.Original is null && owned.Kind == PathComparison.KindOf(observed) && (owned.Kind == "directory") != (wanted.Kind == "directory");

    private void PlanSwap(DesiredResource desired, ManifestEntry wanted, ObservedPath observed)
    {
        CheckAccounts(desired, wanted);
        _entries[wanted.Id] = wanted;
        if (wanted.Kind != "directory")
        {
            // Whether it will be empty is known only when everything else is planned.
            _directoriesToReplace.Add((desired, wanted, observed));
            return;
        }

        AddSwap(desired, wanted, observed);
    }

    private void PlanReplacementOf(ObservedPath directory, DesiredResource desired, ManifestEntry wanted)
    {
        if (WillBeEmpty(wanted.Id))
            AddSwap(desired, wanted, directory);
        else
            RefuseForeign(desired, directory, _comparison.Difference(wanted, directory)!);
    }

    private void AddSwap(DesiredResource desired, ManifestEntry wanted, ObservedPath observed)
    {
        var (path, kind) = (wanted.Id, PathComparison.KindOf(observed));
        _changes.Add(new PathChange
        {
            Path = path, Observed = observed, SwapsKind = true,
            Change = new Change(ChangeAction.Delete, kind, path, $"a {wanted.Kind} takes its place", desired.Source, _comparison.FileDiff(null, observed, null, path)),
        });
        _changes.Add(new PathChange
        {
            Path = path, Wanted = wanted, Content = desired.Content, SwapsKind = true,
            Change = new Change(ChangeAction.Create, wanted.Kind, path, $"takes the place of a {kind}", desired.Source, _comparison.FileDiff(wanted, null, desired.Content)),
        });
    }
}
