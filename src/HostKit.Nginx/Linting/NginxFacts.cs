namespace HostKit.Nginx;

/// <summary>What is known of the host that a configuration is for; what is null is not known, and nothing is said about it.</summary>
public sealed record NginxFacts
{
    /// <summary>Nothing is known.</summary>
    public static NginxFacts Unknown { get; } = new();

    /// <summary>The version of nginx, such as 1.22.1; null, the default, when it is not known.</summary>
    public Version? Version { get; init; }

    /// <summary>Says whether the host has, or will have, a file at an absolute path; null, the default, when files are not known.</summary>
    public Func<string, bool>? FileExists { get; init; }

    /// <summary>Whether the version is known to be at least another one.</summary>
    internal bool IsAtLeast(int major, int minor, int build) => Version is not null && Version >= new Version(major, minor, build);

    /// <summary>Whether the version is known to be older than another one.</summary>
    internal bool IsBefore(int major, int minor, int build) => Version is not null && Version < new Version(major, minor, build);
}
