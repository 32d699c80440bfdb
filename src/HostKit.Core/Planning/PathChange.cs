namespace HostKit;

/// <summary>One change of a path, with all that carrying it out needs.</summary>
internal sealed record PathChange
{
    public required Change Change { get; init; }

    public required string Path { get; init; }

    /// <summary>What is there now; null for nothing.</summary>
    public ObservedPath? Observed { get; init; }

    /// <summary>What will be there; null for nothing.</summary>
    public ManifestEntry? Wanted { get; init; }

    /// <summary>The content of a wanted file that the configuration declares; what only a generation knows comes from its objects.</summary>
    public FileContent? Content { get; init; }

    /// <summary>What is there now is nobody's yet and has to be kept, so that it can come back.</summary>
    public bool KeepsOriginal { get; init; }

    /// <summary>One of two changes by which a directory and something else take each other's place.</summary>
    public bool SwapsKind { get; init; }

    /// <summary>Of two such changes the one that leaves nothing; what the path will be is in the other.</summary>
    public bool IsSuperseded => SwapsKind && Wanted is null;

    /// <summary>It is how users or groups change: shown as these, and no path that a generation owns.</summary>
    public bool BelongsToAccounts { get; init; }

    /// <summary>One of the files that say who there is.</summary>
    public bool IsAccountFile => BelongsToAccounts && AccountDatabases.Paths.Contains(Path);

    /// <summary>The owner that an account file keeps, also below a directory, where the owners of others are not set.</summary>
    public (uint User, uint Group)? KeptOwner
        => BelongsToAccounts && Observed is { } observed && Libc.EffectiveUser() == 0 ? (observed.Status.User, observed.Status.Group) : null;
}
