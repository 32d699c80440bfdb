using System.Collections.Immutable;

namespace HostKit;

/// <summary>What an apply has installed before it plans the rest.</summary>
/// <param name="Packages">The packages that are new.</param>
/// <param name="Files">The paths that they, and those that were upgraded for them, own.</param>
/// <param name="Starts">The units that they would have started, had they not been asked to leave that to the apply.</param>
internal sealed record JustInstalled(ImmutableHashSet<string> Packages, ImmutableHashSet<string> Files, ImmutableHashSet<UnitName> Starts)
{
    /// <summary>Whether a unit's definition came along.</summary>
    public bool Bring(UnitName unit) => Definitions(unit).Any(Files.Contains);

    public bool BringUnits => Files.Any(UnitDirectories.Contain);

    private static IEnumerable<string> Definitions(UnitName unit)
        => from name in unit.Template is { } template ? new[] { unit, template } : [unit]
           from directory in UnitDirectories.SearchPath
           select $"{directory}/{name}";
}
