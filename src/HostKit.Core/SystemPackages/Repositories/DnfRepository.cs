namespace HostKit;

/// <summary>Where a repository is for dnf, as a file in <c>/etc/yum.repos.d</c> says it. Source: dnf.conf(5).</summary>
public sealed record DnfRepository
{
    /// <summary>Describes it.</summary>
    /// <param name="url">The address that <c>repodata</c> is below: <c>https</c>, <c>http</c>, or <c>file</c>. <c>$releasever</c> and <c>$basearch</c> are dnf's.</param>
    public DnfRepository(string url)
    {
        ArgumentNullException.ThrowIfNull(url);
        Url = url;
    }

    /// <summary>The address that <c>repodata</c> is below.</summary>
    public string Url { get; }

    /// <summary>Whether the lists of packages are signed, too (<c>repo_gpgcheck</c>); false unless set, since few repositories sign them. Packages always are, where there is a key.</summary>
    public bool SignedLists { get; init; }

    /// <summary>Which repository goes first, 1 to 99, the lowest first; null, the default, for dnf's own 99.</summary>
    public int? Priority { get; init; }

    /// <summary>The packages that may come from here (<c>includepkgs</c>); all, when empty as by default.</summary>
    public IReadOnlyList<string> Packages { get; init => field = [.. value]; } = [];
}
