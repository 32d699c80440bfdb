using System.Collections.Immutable;

namespace HostKit;

/// <summary>A unit as it is and as it will be, and the planned paths that make the difference.</summary>
internal sealed record UnitChange(UnitDefinition Old, UnitDefinition New, ImmutableArray<PathChange> Paths)
{
    /// <summary>What it needs when it is running.</summary>
    public UnitDifference Difference { get; } = UnitComparison.Compare(Old, New);

    /// <summary>The paths, for a plan.</summary>
    public string Cause => Paths.Length > 1 ? $"{Paths[0].Path} and {Paths.Length - 1} more change" : $"{Paths[0].Path} changes";
}
