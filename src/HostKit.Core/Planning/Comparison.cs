using System.Collections.Immutable;

namespace HostKit;

/// <summary>What is to be done to a host, and what there is to say of it.</summary>
internal sealed record Comparison(PlannedWork Work, ImmutableArray<Finding> Findings);
