using System.Collections.Immutable;

namespace HostKit.Cli;

/// <summary>Finds store paths by what a user types: the whole name, the path, the hash or its beginning, or what comes after the hash.</summary>
internal static class StoreNames
{
    private const int ShortestHash = 4;

    /// <summary>What the request names; all when it names nothing.</summary>
    public static ImmutableArray<StoreEntry> Select(Invocation invocation)
    {
        var entries = invocation.Host.ReadStore();
        return invocation.Request.StorePaths.Count == 0 ? entries : [.. invocation.Request.StorePaths.SelectMany(name => Find(entries, name)).DistinctBy(e => e.Path)];
    }

    /// <summary>The paths of a name; at least one.</summary>
    /// <exception cref="HostKitException">There is none.</exception>
    public static ImmutableArray<StoreEntry> Find(ImmutableArray<StoreEntry> entries, string name)
    {
        var id = name[(name.TrimEnd('/').LastIndexOf('/') + 1)..].TrimEnd('/');
        ImmutableArray<StoreEntry> found =
        [
            .. entries.Where(e => e.Path.Id == id || e.Path.Name == id || (id.Length >= ShortestHash && e.Path.Hash.StartsWith(id, StringComparison.Ordinal))),
        ];
        return found.IsEmpty
            ? throw new HostKitException($"The store has no '{Visible.Line(name)}'. It has: {(entries.IsEmpty ? "nothing" : string.Join(", ", entries.Select(e => e.Path.Name).Distinct()))}.")
            : found;
    }
}
