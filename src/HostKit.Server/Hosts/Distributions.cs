namespace HostKit.Server;

/// <summary>Finds a host's distribution.</summary>
internal static class Distributions
{
    /// <summary>Debian, also for a host that says nothing, such as an empty directory.</summary>
    public static Distribution Of(Host host) => host.Fact(Find);

    private static Distribution Find(Host host)
    {
        var words = (host.ReadText("/etc/os-release") ?? host.ReadText("/usr/lib/os-release") ?? "").Split('\n')
            .Where(l => l.StartsWith("ID=", StringComparison.Ordinal) || l.StartsWith("ID_LIKE=", StringComparison.Ordinal))
            .SelectMany(l => l[(l.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim('"', '\'', ' ').Split(' ')).ToHashSet(StringComparer.Ordinal);
        return words.Contains("arch") ? Distribution.Arch : words.Overlaps(["fedora", "rhel", "centos"]) ? Distribution.Fedora : Distribution.Debian;
    }
}
