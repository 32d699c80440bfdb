namespace HostKit;

/// <summary>A directory with mode and owner. What it contains stays its users' business.</summary>
public sealed record DirectoryResource : Resource
{
    /// <summary>Everybody may enter and list, the owner may write: 0755, a directory's usual mode.</summary>
    public const UnixFileMode DefaultMode = FileResource.DefaultMode | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>Describes a directory.</summary>
    /// <param name="path">The absolute path on the host.</param>
    /// <exception cref="ArgumentException">The path is relative or not normalised.</exception>
    public DirectoryResource(string path) => Path = HostPath.Checked(path, nameof(path));

    /// <inheritdoc/>
    public override string Kind => "directory";

    /// <inheritdoc/>
    public override string Id => Path;

    /// <summary>The absolute path on the host.</summary>
    public string Path { get; }

    /// <summary>The permission bits; 0755 unless set.</summary>
    public UnixFileMode Mode { get; init; } = DefaultMode;

    /// <summary>The owning user; root unless set.</summary>
    public AccountName Owner { get; init; } = AccountName.Root;

    /// <summary>The owning group; root unless set.</summary>
    public AccountName Group { get; init; } = AccountName.Root;

    /// <summary>Whether mode and owner of a directory that is already there and not HostKit's may be changed; false unless set, so that it is refused.</summary>
    public bool Adopt { get; init; }
}
