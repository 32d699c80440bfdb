using System.Collections.Immutable;

namespace HostKit;

/// <summary>Packages that an apply installs and that were not there before.</summary>
/// <param name="Manager">The package manager's name.</param>
/// <param name="Purged">Those of which nothing was there.</param>
/// <param name="Removed">Those of which configuration files were there, which stay.</param>
internal sealed record JournalPackages(string Manager, ImmutableArray<string> Purged, ImmutableArray<string> Removed);
