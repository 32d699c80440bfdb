namespace HostKit;

/// <summary>
/// Where a repository is for pacman, as a section of a file in <c>/etc/pacman.d/hostkit</c> says it. The host's <c>/etc/pacman.conf</c> has to include these:
/// <c>Include = /etc/pacman.d/hostkit/*.conf</c>, at its end. Source: pacman.conf(5).
/// </summary>
public sealed record PacmanRepository
{
    /// <summary>Describes it.</summary>
    /// <param name="url">The address that the database is below: <c>https</c>, <c>http</c>, or <c>file</c>. <c>$repo</c> and <c>$arch</c> are pacman's.</param>
    public PacmanRepository(string url)
    {
        ArgumentNullException.ThrowIfNull(url);
        Url = url;
    }

    /// <summary>The address that the database is below.</summary>
    public string Url { get; }

    /// <summary>The section's name, which is the database's; the repository's own name, when null as by default.</summary>
    public string? Section { get; init; }

    /// <summary>Whether the database is signed, too; false unless set. Packages always are, where there is a key.</summary>
    public bool SignedDatabase { get; init; }
}
