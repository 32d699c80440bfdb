using System.Collections.Immutable;

namespace HostKit;

/// <summary>What a garbage collection let go.</summary>
/// <param name="Generations">The numbers of generations that the retention no longer keeps.</param>
/// <param name="Objects">How many contents no generation needs any more.</param>
/// <param name="Bytes">How many bytes the contents had.</param>
public sealed record Collected(ImmutableArray<int> Generations, int Objects, long Bytes)
{
    /// <summary>The names of store paths that nothing needs any more: no generation of any configuration, no running process, no other path.</summary>
    public ImmutableArray<string> StorePaths { get; init; } = [];

    /// <summary>How many bytes of the disk the store paths took that nothing else shares; of a dry run, at most.</summary>
    public long StoreBytes { get; init; }

    /// <summary>Why nothing of the store was let go, such as an apply that is under way; null when that was not so.</summary>
    public string? StoreInUse { get; init; }
}
