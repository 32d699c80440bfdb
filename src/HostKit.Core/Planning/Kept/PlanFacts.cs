using System.Collections.Immutable;
using System.Globalization;

namespace HostKit;

/// <summary>What a plan saw and said: it is stale when that is not the same any more.</summary>
/// <param name="Generation">The generation that was the current one.</param>
/// <param name="Changes">The changes that were shown.</param>
/// <param name="Paths">What was at each path that changes; null for nothing.</param>
internal sealed record PlanFacts(int Generation, ImmutableArray<Change> Changes, ImmutableSortedDictionary<string, PathIdentity?> Paths)
{
    // A job that a timer starts may run at the one look and not at the other.
    public static PlanFacts Of(Plan plan)
        => new(plan.Work.Current.Generation, [.. plan.Changes.Except(plan.Work.Units.Where(u => u.IsFleeting).Select(u => u.Change))], IdentitiesOf(plan.Work.ShownPaths));

    /// <summary>What has moved since, each named and said how; empty when nothing has.</summary>
    public IReadOnlyList<string> MovedTo(PlanFacts now)
    {
        var moved = new List<string>();
        var shown = Changes.Concat(now.Changes).ToLookup(c => c.Id, StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in Paths.Keys.Union(now.Paths.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var how = !Paths.TryGetValue(path, out var planned) ? "would be changed now, too"
                : !now.Paths.TryGetValue(path, out var there) ? "needs no change any more" : PathIdentity.Move(planned, there);
            if (how is null)
                continue;
            // A link that enables a unit is shown as the unit's.
            told.UnionWith([path, HostFiles.NameOf(path)]);
            moved.Add($"{shown[path].FirstOrDefault()?.Kind ?? "symlink"}[{path}] {how}");
        }

        // What another apply has built meanwhile need not be built again.
        foreach (var change in Changes.Except(now.Changes).Where(c => !told.Contains(c.Id) && c.Kind != "store"))
            moved.Add(now.Changes.FirstOrDefault(c => (c.Kind, c.Id) == (change.Kind, change.Id)) is { } other
                ? $"{change.Kind}[{change.Id}]: {Words(other)} now, and was to {Words(change)}"
                : $"{change.Kind}[{change.Id}]: was to {Words(change)}, and is not any more");
        foreach (var change in now.Changes.Except(Changes).Where(c => !told.Contains(c.Id) && !Changes.Any(o => (o.Kind, o.Id) == (c.Kind, c.Id))))
            moved.Add($"{change.Kind}[{change.Id}]: is to {Words(change)} now");
        if (moved.Count == 0 && Generation != now.Generation)
            moved.Add(string.Create(CultureInfo.InvariantCulture, $"generation {now.Generation} is the current one, and was {Generation}"));
        return moved;
    }

    public static HostKitException Stale(IReadOnlyList<string> moved)
    {
        const int most = 20;
        var more = moved.Count > most ? string.Create(CultureInfo.InvariantCulture, $"; and {moved.Count - most} more") : "";
        return new($"The plan is stale: the host has changed since it was made ({string.Join("; ", moved.Take(most))}{more}). Plan again.");
    }

    private static ImmutableSortedDictionary<string, PathIdentity?> IdentitiesOf(IEnumerable<PathChange> changes)
        // Of two changes of a path the first sees what is there.
        => changes.GroupBy(c => c.Path, StringComparer.Ordinal).ToImmutableSortedDictionary(g => g.Key, g => PathIdentity.Of(g.Select(c => c.Observed).FirstOrDefault(o => o is not null)), StringComparer.Ordinal);

    private static string Words(Change change) => $"{change.Action.ToString().ToLowerInvariant()} ({change.Cause})";
}
