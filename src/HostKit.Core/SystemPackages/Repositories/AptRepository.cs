namespace HostKit;

/// <summary>Where a repository is for apt, as a deb822 file in <c>/etc/apt/sources.list.d</c> says it. Source: sources.list(5), apt_preferences(5).</summary>
public sealed record AptRepository
{
    /// <summary>Describes it.</summary>
    /// <param name="url">The address that <c>dists</c> is below: <c>https</c>, <c>http</c>, or <c>file</c>.</param>
    public AptRepository(string url)
    {
        ArgumentNullException.ThrowIfNull(url);
        Url = url;
    }

    /// <summary>The address that <c>dists</c> is below.</summary>
    public string Url { get; }

    /// <summary>The suites, such as <c>bookworm</c>; one that ends in <c>/</c> is a path without components. At least one.</summary>
    public IReadOnlyList<string> Suites { get; init => field = [.. value]; } = [];

    /// <summary>The components, such as <c>main</c>; none for a suite that is a path.</summary>
    public IReadOnlyList<string> Components { get; init => field = [.. value]; } = [];

    /// <summary>The architectures in dpkg's words, such as <c>amd64</c>; all that the host has, when empty as by default.</summary>
    public IReadOnlyList<string> Architectures { get; init => field = [.. value]; } = [];

    /// <summary>
    /// How much its versions weigh, -32768 to 32767: 500 is what other repositories have, 990 wins over newer versions elsewhere, above 1000 downgrades, below
    /// 100 is taken only when nobody else has the package. Null, the default, for apt's own.
    /// </summary>
    public int? Priority { get; init; }

    /// <summary>The packages that come from here and from nowhere else; nothing else comes from here then. All packages, when empty as by default.</summary>
    public IReadOnlyList<string> Packages { get; init => field = [.. value]; } = [];
}
