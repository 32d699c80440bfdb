namespace HostKit;

/// <summary>A regular file with content, mode and owner.</summary>
public sealed record FileResource : Resource
{
    /// <summary>Everybody may read, the owner may write: 0644, a file's usual mode.</summary>
    public const UnixFileMode DefaultMode =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    /// <summary>Only the owner may read and write: 0600, a secret's mode.</summary>
    public const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Describes a file.</summary>
    /// <param name="path">The absolute path on the host.</param>
    /// <param name="content">What it contains.</param>
    /// <exception cref="ArgumentException">The path is relative or not normalised.</exception>
    public FileResource(string path, FileContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        Path = HostPath.Checked(path, nameof(path));
        Content = content;
        if (!content.MayBeKept)
            Mode = FileResource.OwnerOnly;
    }

    /// <inheritdoc/>
    public override string Kind => "file";

    /// <inheritdoc/>
    public override string Id => Path;

    /// <summary>The absolute path on the host.</summary>
    public string Path { get; }

    /// <summary>What it contains.</summary>
    public FileContent Content { get; init; }

    /// <summary>The permission bits; 0644 unless set, or 0600 for a secret.</summary>
    public UnixFileMode Mode { get; init; } = DefaultMode;

    /// <summary>The owning user; root unless set.</summary>
    public AccountName Owner { get; init; } = AccountName.Root;

    /// <summary>The owning group; root unless set.</summary>
    public AccountName Group { get; init; } = AccountName.Root;

    /// <summary>
    /// Whether a file that is already there and not HostKit's may be taken over; false unless set, so that it is refused. The original is kept
    /// and comes back when the file is no longer declared.
    /// </summary>
    public bool Adopt { get; init; }

    internal override Resource? Merge(Resource other)
        => Equals(other) ? this : other is FileResource file && Equals(file with { Content = Content }) && Content.Merge(file.Content) is { } both ? this with { Content = both } : null;
}
