using System.Collections.Immutable;

namespace HostKit;

/// <summary>What a review says.</summary>
/// <param name="Findings">What is wrong or doubtful; an error stops the plan.</param>
/// <param name="Resources">What the configuration consists of in addition.</param>
public sealed record ReviewResult(ImmutableArray<Finding> Findings, ImmutableArray<Resource> Resources);
