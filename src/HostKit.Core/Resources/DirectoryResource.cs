using System.Collections.Immutable;

namespace HostKit;

/// <summary>A directory with mode and owner. What it contains stays its users' business, unless it is purged.</summary>
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

    /// <summary>
    /// Whether what is in it, at any depth, and that nothing declares is removed; false unless set. What is removed is kept, and comes back when the
    /// directory is no longer purged. A directory below it that is declared itself says for itself whether it is purged; other file systems,
    /// what other configurations own, and directories that belong to the whole system are never purged.
    /// </summary>
    public bool Purge { get; init; }

    /// <summary>
    /// What a purge leaves alone, with everything below it: names (<c>*.local</c>), or paths relative to the directory (<c>keep/*</c>), where <c>*</c>
    /// stands for any text and <c>?</c> for one character.
    /// </summary>
    public ImmutableSortedSet<string> PurgeExcept { get; init => field = value.WithComparer(StringComparer.Ordinal); } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <inheritdoc/>
    public bool Equals(DirectoryResource? other)
        => other is not null && Path == other.Path && Mode == other.Mode && Owner == other.Owner && Group == other.Group && Adopt == other.Adopt
            && Purge == other.Purge && PurgeExcept.SetEquals(other.PurgeExcept);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Path, Mode, Owner, Group, Adopt, Purge, PurgeExcept.Count);
}
