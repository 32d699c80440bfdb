namespace HostKit.Server;

/// <summary>Where backups go, and the program that writes them.</summary>
public sealed record BackupRepository
{
    private BackupRepository(string program, string location)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(location);
        if (location.Any(char.IsControl))
            throw new ArgumentException("The place of a repository has no control characters.", nameof(location));
        if (Uri.TryCreate(location[(location.StartsWith("rest:", StringComparison.Ordinal) ? 5 : 0)..], UriKind.Absolute, out var uri) && uri.UserInfo.Contains(':', StringComparison.Ordinal))
            throw new ArgumentException("The place of a repository has a password in it, which everybody on the host could read: give it as one of the backup's Credentials.", nameof(location));
        Program = program;
        Location = location;
    }

    /// <summary>The place, as the program names it.</summary>
    public string Location { get; }

    internal string Program { get; }

    /// <summary>A repository of restic: a directory, <c>sftp:user@host:/path</c>, <c>s3:…</c>, <c>rest:…</c> (restic's manual, "Preparing a new repository").</summary>
    /// <param name="location">The place.</param>
    /// <returns>The repository.</returns>
    /// <exception cref="ArgumentException">The place is empty or has a password in it.</exception>
    public static BackupRepository Restic(string location) => new("restic", location);

    /// <summary>A repository of borg: a directory, or <c>ssh://user@host/path</c> (borg's manual, "Repository URLs").</summary>
    /// <param name="location">The place.</param>
    /// <returns>The repository.</returns>
    /// <exception cref="ArgumentException">The place is empty or has a password in it.</exception>
    public static BackupRepository Borg(string location) => new("borg", location);

    /// <summary>The program and the place.</summary>
    public override string ToString() => $"{Program} {Location}";
}
