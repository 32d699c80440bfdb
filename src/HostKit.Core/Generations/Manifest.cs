using System.Collections.Immutable;

namespace HostKit;

/// <summary>What one successful apply made of the host: <c>generations/N/manifest.json</c>.</summary>
internal sealed record Manifest
{
    /// <summary>The version of the format this program writes; a newer one is refused.</summary>
    public const int CurrentFormat = 1;

    public required int FormatVersion { get; init; }

    public required string Configuration { get; init; }

    public required int Generation { get; init; }

    public required DateTimeOffset AppliedAt { get; init; }

    /// <summary>What made it: <c>apply</c>, <c>rollback to 3</c> or <c>remove</c>.</summary>
    public string Cause { get; init; } = "apply";

    /// <summary>What the user calls it; null for nothing.</summary>
    public string? Label { get; init; }

    public required ImmutableArray<ManifestEntry> Entries { get; init; }

    /// <summary>Packages that came with declared ones, and go with the last that needs them.</summary>
    public ImmutableArray<string> BroughtPackages { get; init; } = [];

    /// <summary>Packages that are no longer declared, and whose removal has not succeeded yet.</summary>
    public ImmutableArray<string> OwedPackages { get; init; } = [];

    /// <summary>The declared state it records; contents are read from the state directory, which they keep open.</summary>
    public DesiredState ToDesiredState(StateDirectory state) => DesiredState.Of(Entries.Where(e => e.Account?.Retired != true).Select(e => new DesiredResource(e.ToResource(state), [])));

    public static Manifest Empty(string configuration)
        => new() { FormatVersion = CurrentFormat, Configuration = configuration, Generation = 0, AppliedAt = default, Entries = [] };
}
