namespace HostKit;

/// <summary>
/// A store path that must be there. What builds it is no part of it: a path is named by what goes in, and a generation remembers the path alone. A path that
/// is there is not built again; one that no generation needs any more is removed in time.
/// </summary>
public sealed record StoreResource : Resource
{
    /// <summary>Describes a store path.</summary>
    /// <param name="path">The path.</param>
    public StoreResource(StorePath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        Path = path;
    }

    /// <inheritdoc/>
    public override string Kind => "store";

    /// <inheritdoc/>
    public override string Id => Path.Id;

    /// <summary>The path.</summary>
    public StorePath Path { get; }

    /// <summary>
    /// Fills an empty directory, whose path as this process sees it is the first argument, tells how it gets on, and ends early when it is cancelled. What it
    /// throws refuses the apply, and nothing on the host has changed then. Files get the modes 0444 or 0555, whichever its owner had, and root as owner.
    /// Null, the default, where the path is expected to be there.
    /// </summary>
    public Func<string, IProgress<string>, CancellationToken, Task>? Build { get; init; }

    /// <inheritdoc/>
    public bool Equals(StoreResource? other) => other is not null && Path == other.Path;

    /// <inheritdoc/>
    public override int GetHashCode() => Path.GetHashCode();

    internal override Resource? Merge(Resource other) => other is StoreResource store && Path == store.Path ? (Build is null ? store : this) : null;
}
