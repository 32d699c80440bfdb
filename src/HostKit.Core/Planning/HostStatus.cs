using System.Collections.Immutable;

namespace HostKit;

/// <summary>How a host compares with the current generation of a configuration.</summary>
/// <param name="Generation">The current generation's number; 0 when nothing was applied yet.</param>
/// <param name="AppliedAt">When it was applied; null when nothing was.</param>
/// <param name="Drift">The changes that would bring the host back to the generation; empty when there is no drift.</param>
public sealed record HostStatus(int Generation, DateTimeOffset? AppliedAt, ImmutableArray<Change> Drift);
