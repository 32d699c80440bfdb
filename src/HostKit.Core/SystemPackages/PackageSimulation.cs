using System.Collections.Immutable;

namespace HostKit;

/// <summary>What a package manager says it would do.</summary>
/// <param name="Installs">Names of packages it would install or upgrade.</param>
/// <param name="Removes">Names of packages it would remove.</param>
internal sealed record PackageSimulation(ImmutableSortedSet<string> Installs, ImmutableSortedSet<string> Removes)
{
    public static PackageSimulation Of(IEnumerable<string> installs, IEnumerable<string> removes)
        => new(installs.ToImmutableSortedSet(StringComparer.Ordinal), removes.ToImmutableSortedSet(StringComparer.Ordinal));
}
