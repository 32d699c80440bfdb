namespace HostKit;

/// <summary>
/// A file that is made once, when nothing is at its path, and is its users' from then on: never overwritten, never compared, and left where it is
/// when it is no longer declared. For what a program needs in order to start and then writes itself: databases, keys, placeholders.
/// </summary>
public sealed record SeedFile : Resource
{
    /// <summary>Describes a seed file.</summary>
    /// <param name="path">The absolute path on the host.</param>
    /// <param name="content">What it contains at first.</param>
    /// <exception cref="ArgumentException">The path is relative or not normalised.</exception>
    public SeedFile(string path, FileContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        Path = HostPath.Checked(path, nameof(path));
        Content = content;
        if (!content.MayBeKept)
            Mode = FileResource.OwnerOnly;
    }

    /// <inheritdoc/>
    public override string Kind => "seed";

    /// <inheritdoc/>
    public override string Id => Path;

    /// <summary>The absolute path on the host.</summary>
    public string Path { get; }

    /// <summary>What it contains at first.</summary>
    public FileContent Content { get; init; }

    /// <summary>The permission bits it is made with; 0644 unless set, or 0600 for a secret.</summary>
    public UnixFileMode Mode { get; init; } = FileResource.DefaultMode;

    /// <summary>The user it is made for; root unless set.</summary>
    public AccountName Owner { get; init; } = AccountName.Root;

    /// <summary>The group it is made for; root unless set.</summary>
    public AccountName Group { get; init; } = AccountName.Root;
}
