using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>A configuration as one build of nginx understands it.</summary>
/// <param name="Text">The configuration.</param>
/// <param name="Findings">What was written otherwise than it was said, and what this nginx does not have.</param>
public sealed record FittedText(string Text, ImmutableArray<Finding> Findings);
