using System.Collections.Immutable;

namespace HostKit;

/// <summary>What a collection of the store let go.</summary>
/// <param name="Ids">The names of the paths.</param>
/// <param name="Bytes">How many bytes that freed; of a dry run, at most.</param>
/// <param name="WhyNot">Why nothing could be collected; null when it could.</param>
internal sealed record StoreCollected(ImmutableArray<string> Ids, long Bytes, string? WhyNot);
