using System.Collections.Immutable;

namespace HostKit;

/// <summary>What a garbage collection let go.</summary>
/// <param name="Generations">The numbers of generations that the retention no longer keeps.</param>
/// <param name="Objects">How many contents no generation needs any more.</param>
/// <param name="Bytes">How many bytes the contents had.</param>
public sealed record Collected(ImmutableArray<int> Generations, int Objects, long Bytes);
