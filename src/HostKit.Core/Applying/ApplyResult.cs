using System.Collections.Immutable;

namespace HostKit;

/// <summary>The result of an apply.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Generation">The number of the generation the host now has; 0 when it has none.</param>
/// <param name="Failures">What went wrong, one message for each failure; empty after a success.</param>
public sealed record ApplyResult(ApplyOutcome Outcome, int Generation, ImmutableArray<string> Failures)
{
    /// <summary>Until when the apply may be confirmed; null when it needs no confirmation.</summary>
    public DateTimeOffset? ConfirmBefore { get; init; }
}
