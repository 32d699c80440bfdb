namespace HostKit.Nginx;

/// <summary>How <see cref="NginxCode"/> writes C#.</summary>
public sealed record NginxCodeOptions
{
    /// <summary>Whether values may be spelled otherwise, as long as they mean the same; unless set they may.</summary>
    public NginxFidelity Fidelity { get; init; }

    /// <summary>Whether what is included is written in the place of each <c>include</c>; true unless set. Otherwise the directive stays.</summary>
    public bool FollowIncludes { get; init; } = true;

    /// <summary>
    /// Whether servers become <see cref="Site"/>s where a site is written as exactly that server; false unless set. Only for whole configurations: the others stay
    /// in the http block.
    /// </summary>
    public bool PreferSites { get; init; }
}
