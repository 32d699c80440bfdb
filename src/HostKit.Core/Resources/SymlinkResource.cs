namespace HostKit;

/// <summary>A symbolic link.</summary>
public sealed record SymlinkResource : Resource
{
    /// <summary>Describes a link.</summary>
    /// <param name="path">The absolute path of the link on the host.</param>
    /// <param name="target">What it points to, written as it is: absolute, or relative to the link's directory.</param>
    /// <exception cref="ArgumentException">The path is relative or not normalised, or the target is empty.</exception>
    public SymlinkResource(string path, string target)
    {
        ArgumentException.ThrowIfNullOrEmpty(target);
        if (target.Any(char.IsControl))
            throw new ArgumentException($"The target of the link '{path}' contains a control character.", nameof(target));
        Path = HostPath.Checked(path, nameof(path));
        Target = target;
    }

    /// <inheritdoc/>
    public override string Kind => "symlink";

    /// <inheritdoc/>
    public override string Id => Path;

    /// <summary>The absolute path of the link on the host.</summary>
    public string Path { get; }

    /// <summary>What it points to.</summary>
    public string Target { get; }

    /// <summary>Whether a file or link that is already there and not HostKit's may be taken over; false unless set. The original comes back when the link is no longer declared.</summary>
    public bool Adopt { get; init; }
}
