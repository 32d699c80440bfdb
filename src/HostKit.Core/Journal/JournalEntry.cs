namespace HostKit;

/// <summary>One step of a commit, with what tells whether it was done and what is needed to take it back.</summary>
internal sealed record JournalEntry
{
    public required JournalStep Step { get; init; }

    public required string Path { get; init; }

    /// <summary>The host path where the new file waits before the step and the former one after it; null for directories.</summary>
    public string? Slot { get; init; }

    /// <summary>
    /// The inode of the new file. A rename takes it along, so that where it is tells whether the step was done, even if contents are alike.
    /// </summary>
    public ulong? Inode { get; init; }

    /// <summary>Where the new content of an account file is kept once more, so that what others do to the file afterwards can be told from it.</summary>
    public string? Copy { get; init; }

    /// <summary>A directory's former mode and owner.</summary>
    public uint? Mode { get; init; }

    public uint? User { get; init; }

    public uint? Group { get; init; }
}
