using System.Collections.Immutable;

namespace HostKit;

/// <summary>Finds the store paths that are to be built.</summary>
internal static class StorePlanner
{
    public static ImmutableArray<Change> Missing(DesiredState desired, HostFiles? files, Manifest current)
        => [
            .. desired.Of<StoreResource>().Where(s => !StoreDirectory.Has(files, s.Resource.Path))
                .Select(s => new Change(ChangeAction.Build, "store", s.Resource.Id, StoreCause.Of(s.Resource, files, current), s.Desired.Source)),
        ];

    /// <summary>What only a generation remembers cannot be built.</summary>
    public static void RequireBuilders(PlannedWork work)
    {
        var gone = work.StorePaths.Where(s => ((StoreResource)s.Resource).Build is null).Select(s => s.Resource.Id).Intersect(work.Builds.Select(b => b.Id)).ToList();
        if (gone.Count > 0)
            throw new HostKitException(
                $"The store has no {string.Join(" and no ", gone.Select(id => $"'{id}'"))} (any more), and nothing here says how to build it: apply the script that declares it.");
    }
}
