using System.Collections.Immutable;

namespace HostKit;

/// <summary>What a plan does with packages, and what the next generation remembers of them.</summary>
internal sealed record PackagePlan
{
    public static PackagePlan None { get; } = new();

    /// <summary>The host's package manager; empty where none was needed.</summary>
    public string Manager { get; init; } = "";

    public ImmutableArray<MissingPackage> Missing { get; init; } = [];

    /// <summary>Packages that HostKit installed and that go, what came with them included.</summary>
    public ImmutableArray<string> Leaving { get; init; } = [];

    /// <summary>Packages that are no longer declared and are there until their removal has succeeded.</summary>
    public ImmutableArray<string> Owed { get; init; } = [];

    /// <summary>Packages that came with declared ones.</summary>
    public ImmutableArray<string> Brought { get; init; } = [];

    public ImmutableArray<ManifestEntry> Entries { get; init; } = [];

    public ImmutableArray<Change> Installs { get; init; } = [];

    public ImmutableArray<Change> Removals { get; init; } = [];
}
