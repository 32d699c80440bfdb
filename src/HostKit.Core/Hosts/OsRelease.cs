using System.Collections.Immutable;

namespace HostKit;

/// <summary>What a host's distribution calls itself (os-release(5)).</summary>
public sealed record OsRelease
{
    private OsRelease()
    {
    }

    /// <summary>The distribution, such as <c>debian</c>; <c>linux</c> when the host does not say.</summary>
    public string Id { get; private init; } = "linux";

    /// <summary>The distributions that it is like, nearest first; none for most.</summary>
    public ImmutableArray<string> IdLike { get; private init; } = [];

    /// <summary>The release, such as <c>13</c> or <c>24.04</c>; null for those that have none, such as Arch.</summary>
    public string? VersionId { get; private init; }

    /// <summary>Whether the host is of this distribution, or of one that is like it.</summary>
    /// <param name="id">Such as <c>debian</c>, <c>arch</c>, <c>fedora</c>.</param>
    /// <returns>Whether it is.</returns>
    public bool IsLike(string id) => Id == id || IdLike.Contains(id);

    /// <summary>Reads the host's; a directory without the file says nothing, and counts as Debian where something has to be chosen.</summary>
    /// <param name="host">The host.</param>
    /// <returns>What it says.</returns>
    public static OsRelease Of(Host host)
    {
        ArgumentNullException.ThrowIfNull(host);
        return host.Fact(Read);
    }

    private static OsRelease Read(Host host)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in (host.ReadText("/etc/os-release") ?? host.ReadText("/usr/lib/os-release") ?? "").Split('\n'))
        {
            if (line.Split('=', 2) is [var key, var value])
                values[key.Trim()] = value.Trim().Trim('"', '\'');
        }

        return new OsRelease
        {
            Id = values.GetValueOrDefault("ID", "linux"),
            IdLike = [.. values.GetValueOrDefault("ID_LIKE", "").Split(' ', StringSplitOptions.RemoveEmptyEntries)],
            VersionId = values.GetValueOrDefault("VERSION_ID"),
        };
    }
}
