using System.Collections.Immutable;

namespace HostKit;

/// <summary>What happens to users and groups.</summary>
internal sealed record AccountsPlan
{
    /// <summary>The host's accounts as they will be.</summary>
    public required HostAccounts Future { get; init; }

    /// <summary>The changes, as they are shown.</summary>
    public ImmutableArray<Change> Changes { get; init; } = [];

    /// <summary>The changes of the account files, in the order of a commit.</summary>
    public ImmutableArray<PathChange> Databases { get; init; } = [];

    /// <summary>Homes that are made, with what is in them, and directories for the account files where there are none.</summary>
    public ImmutableArray<PathChange> Homes { get; init; } = [];

    /// <summary>What the next generation remembers.</summary>
    public ImmutableArray<ManifestEntry> Entries { get; init; } = [];

    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>What a status tells and no plan can mend: generations know no passwords.</summary>
    public ImmutableArray<Change> DriftOnly { get; init; } = [];

    /// <summary>Users that were there before and whose groups change, with the reason: what runs as them does not notice by itself.</summary>
    public IReadOnlyDictionary<string, string> Regrouped { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Contents to be kept so that they can come back: password fields of users that are taken over.</summary>
    public IReadOnlyDictionary<string, FileContent> Contents { get; init; } = ImmutableDictionary<string, FileContent>.Empty;

    /// <summary>Directories that are made with a home.</summary>
    public IReadOnlySet<string> Directories => Homes.Where(p => p.Wanted?.Kind == "directory").Select(p => p.Path).ToHashSet(StringComparer.Ordinal);
}
