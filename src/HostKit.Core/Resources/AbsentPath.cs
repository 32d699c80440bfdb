namespace HostKit;

/// <summary>
/// A path that must not be there, such as a site that a package brings along, or the enablement link of a unit declared disabled. A file or link that was there is kept, and
/// comes back when the path is no longer declared absent; a directory is refused.
/// </summary>
public sealed record AbsentPath : Resource
{
    /// <summary>Describes an absent path.</summary>
    /// <param name="path">The absolute path on the host.</param>
    /// <exception cref="ArgumentException">The path is relative or not normalised.</exception>
    public AbsentPath(string path) => Path = HostPath.Checked(path, nameof(path));

    /// <inheritdoc/>
    public override string Kind => "absent";

    /// <inheritdoc/>
    public override string Id => Path;

    /// <summary>The absolute path on the host.</summary>
    public string Path { get; }
}
