using System.Collections.Immutable;

namespace HostKit;

/// <summary>A path in the store of a host.</summary>
/// <param name="Path">The path.</param>
public sealed record StoreEntry(StorePath Path)
{
    /// <summary>Whether it has a record, which is written last; what has none counts as not there, and is built again or let go.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Of all its files together, in bytes, those included that it shares with other paths.</summary>
    public long Size { get; init; }

    /// <summary>How many files it has.</summary>
    public int Files { get; init; }

    /// <summary>When it was built.</summary>
    public DateTimeOffset BuiltAt { get; init; }

    /// <summary>How long that took.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>What it was built from; a long value by its hash.</summary>
    public ImmutableArray<StoreInput> Inputs { get; init; } = [];

    /// <summary>Other store paths that it needs, or that are written in it.</summary>
    public ImmutableArray<StorePath> References { get; init; } = [];

    /// <summary>What keeps it; without any, the next collection lets it go.</summary>
    public ImmutableArray<StoreUser> Users { get; init; } = [];
}
