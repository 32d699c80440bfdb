using System.Collections.Immutable;

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

    /// <summary>
    /// The named parts of what it is built from, in the order in which a plan names those that changed; none unless set. They are recorded with what was built, and
    /// decide nothing: the path has to be named by all of them (<see cref="StorePath.Of"/>).
    /// </summary>
    public ImmutableArray<StoreInput> Inputs { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>
    /// Other store paths that it refers to; none unless set. They are built first when they are declared as well, and stay as long as this one does. Paths that are
    /// written somewhere in what was built are found without it.
    /// </summary>
    public ImmutableArray<StorePath> Needs { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <inheritdoc/>
    public bool Equals(StoreResource? other) => other is not null && Path == other.Path;

    /// <inheritdoc/>
    public override int GetHashCode() => Path.GetHashCode();

    internal override Resource? Merge(Resource other) => other is StoreResource store && Path == store.Path ? (Build is null ? store : this) : null;
}
