using System.Collections.Immutable;

namespace HostKit;

/// <summary>A command that a plan runs.</summary>
internal sealed record PlannedCommand(CommandResource Resource, Change Change)
{
    /// <summary>What the current generation knows under the same name, and what runs when everything is taken back.</summary>
    public CommandResource? Former { get; init; }

    /// <summary>Whether it runs for the last time, because of what goes with it; what it stands on may have gone, too, so that it may fail.</summary>
    public bool IsLast { get; init; }
}
