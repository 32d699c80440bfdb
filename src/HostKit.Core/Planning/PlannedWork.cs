using System.Collections.Immutable;

namespace HostKit;

/// <summary>What a plan has to do, with everything an apply needs for it.</summary>
internal sealed record PlannedWork
{
    public required Manifest Current { get; init; }

    public required ImmutableArray<PathChange> Paths { get; init; }

    /// <summary>The changes that a plan shows as paths.</summary>
    public IEnumerable<PathChange> ShownPaths => Paths.Where(p => !p.BelongsToAccounts);

    /// <summary>What happens to users and groups.</summary>
    public required AccountsPlan Accounts { get; init; }

    /// <summary>Everybody who can own a path afterwards.</summary>
    public required HostAccounts Owners { get; init; }

    public required ImmutableArray<DesiredResource> Checks { get; init; }

    public required ImmutableArray<UnitAction> Units { get; init; }

    /// <summary>Commands to run, in order.</summary>
    public ImmutableArray<PlannedCommand> Commands { get; init; } = [];

    /// <summary>Probes that must pass before the apply has succeeded.</summary>
    public ImmutableArray<DesiredResource> Probes { get; init; } = [];

    /// <summary>What the next generation consists of.</summary>
    public required ImmutableArray<ManifestEntry> Entries { get; init; }

    /// <summary>Contents of all declared files, by path: a generation keeps them even where the host has them already.</summary>
    public required IReadOnlyDictionary<string, FileContent> Contents { get; init; }

    /// <summary>Whether a running systemd has to read its units again.</summary>
    public required bool ReloadsUnits { get; init; }

    /// <summary>Where each path was declared, for messages of checks.</summary>
    public required IReadOnlyDictionary<string, SourceLocation> Sources { get; init; }

    /// <summary>What happens to packages.</summary>
    public PackagePlan Packages { get; init; } = PackagePlan.None;

    /// <summary>Store paths that the configuration needs.</summary>
    public ImmutableArray<DesiredResource> StorePaths { get; init; } = [];

    /// <summary>Those of them that are not there.</summary>
    public ImmutableArray<Change> Builds { get; init; } = [];

    /// <summary>Whether the generation to record says anything new; a script line that moved is nothing new, nor a package that was upgraded.</summary>
    public bool IsNewGeneration => _isNewGeneration ??= Entries.Length != Current.Entries.Length || !InOrder(Entries).SequenceEqual(InOrder(Current.Entries), EntryMeaning.Comparer);

    private bool? _isNewGeneration;

    private static IEnumerable<ManifestEntry> InOrder(IEnumerable<ManifestEntry> entries)
        => entries.OrderBy(e => e.Kind, StringComparer.Ordinal).ThenBy(e => e.Id, StringComparer.Ordinal);
}
