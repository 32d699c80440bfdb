using System.Collections.Immutable;
using System.Globalization;

namespace HostKit;

/// <summary>What a plan saw and said: it is stale when that is not the same any more.</summary>
/// <param name="Generation">The generation that was the current one.</param>
/// <param name="Changes">The changes that were shown.</param>
/// <param name="Paths">What was at each path that changes; null for nothing.</param>
internal sealed record PlanFacts(int Generation, ImmutableArray<Change> Changes, ImmutableSortedDictionary<string, PathIdentity?> Paths)
{
    public static PlanFacts Of(Plan plan) => new(plan.Work.Current.Generation, plan.Changes, IdentitiesOf(plan.Work.Paths));

    /// <summary>What has moved since, each named and said how; empty when nothing has.</summary>
    public IReadOnlyList<string> MovedTo(PlanFacts now)
    {
        var moved = new List<string>();
        foreach (var path in Paths.Keys.Union(now.Paths.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (!Paths.ContainsKey(path) || !now.Paths.ContainsKey(path))
                moved.Add($"{path} {(now.Paths.ContainsKey(path) ? "would be changed now, too" : "needs no change any more")}");
            else if (PathIdentity.Move(Paths[path], now.Paths[path]) is { } how)
                moved.Add($"{path} {how}");
        }

        foreach (var change in Changes.Except(now.Changes).Where(c => !Tells(moved, c)))
            moved.Add(now.Changes.FirstOrDefault(c => (c.Kind, c.Id) == (change.Kind, change.Id)) is { } other
                ? $"{change.Kind}[{change.Id}]: {Words(other)} now, and was to {Words(change)}"
                : $"{change.Kind}[{change.Id}]: was to {Words(change)}, and is not any more");
        foreach (var change in now.Changes.Except(Changes).Where(c => !Tells(moved, c) && !Changes.Any(o => (o.Kind, o.Id) == (c.Kind, c.Id))))
            moved.Add($"{change.Kind}[{change.Id}]: is to {Words(change)} now");
        if (moved.Count == 0 && Generation != now.Generation)
            moved.Add(string.Create(CultureInfo.InvariantCulture, $"generation {now.Generation} is the current one, and was {Generation}"));
        return moved;
    }

    public static HostKitException Stale(IEnumerable<string> moved) => new($"The plan is stale: the host has changed since it was made ({string.Join("; ", moved)}). Plan again.");

    private static ImmutableSortedDictionary<string, PathIdentity?> IdentitiesOf(IEnumerable<PathChange> changes)
        // Of two changes of a path the first sees what is there.
        => changes.GroupBy(c => c.Path, StringComparer.Ordinal).ToImmutableSortedDictionary(g => g.Key, g => PathIdentity.Of(g.Select(c => c.Observed).FirstOrDefault(o => o is not null)), StringComparer.Ordinal);

    // A change of a path that has moved is told with it; so is a link's, which is shown as a unit's.
    private static bool Tells(List<string> moved, Change change)
        => moved.Any(m => m.StartsWith(change.Id + " ", StringComparison.Ordinal) || m.Contains($"/{change.Id} ", StringComparison.Ordinal));

    private static string Words(Change change) => $"{change.Action.ToString().ToLowerInvariant()} ({change.Cause})";
}
