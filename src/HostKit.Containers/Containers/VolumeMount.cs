namespace HostKit.Containers;

/// <summary>Something that a container sees at a path: a volume, a directory or file of the host, or memory.</summary>
public sealed record VolumeMount
{
    private VolumeMount(string target, string parameter)
    {
        Target = QuadletName.Plain(target, "a path in a container", parameter, ":,");
        if (target[0] != '/')
            throw new ArgumentException($"'{target}' is relative: a path in a container begins with '/'.", parameter);
    }

    /// <summary>The path in the container.</summary>
    public string Target { get; }

    /// <summary>The volume; null for anything else.</summary>
    public ContainerVolume? Volume { get; private init; }

    /// <summary>The host's path; null for anything else.</summary>
    public string? HostPath { get; private init; }

    /// <summary>Whether the container may only read; false unless set.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>Further options, such as <c>Z</c> for SELinux, <c>U</c> for the owner, or <c>size=64m</c> of memory (podman-run(1), <c>--volume</c>, <c>--tmpfs</c>); null unless set.</summary>
    public string? Options { get; init => field = value is null ? null : QuadletName.Plain(value, "an option", nameof(value), ":"); }

    /// <summary>A volume.</summary>
    /// <param name="volume">The volume.</param>
    /// <param name="target">The absolute path in the container.</param>
    /// <returns>The mount.</returns>
    public static VolumeMount Of(ContainerVolume volume, string target)
    {
        ArgumentNullException.ThrowIfNull(volume);
        return new(target, nameof(target)) { Volume = volume };
    }

    /// <summary>A directory or file of the host, which must be there when the container starts.</summary>
    /// <param name="hostPath">The host's absolute path.</param>
    /// <param name="target">The absolute path in the container.</param>
    /// <returns>The mount.</returns>
    /// <exception cref="ArgumentException">A path is relative, or has a blank, ':' or ','.</exception>
    public static VolumeMount Bind(string hostPath, string target)
    {
        QuadletName.Plain(hostPath, "a path to bind", nameof(hostPath), ":,");
        return hostPath[0] == '/' ? new(target, nameof(target)) { HostPath = hostPath } : throw new ArgumentException($"'{hostPath}' is relative: name the host's path from its root.", nameof(hostPath));
    }

    /// <summary>Memory that is empty at every start.</summary>
    /// <param name="target">The absolute path in the container.</param>
    /// <returns>The mount.</returns>
    public static VolumeMount Temporary(string target) => new(target, nameof(target));

    internal (string Key, string Value) ToLine()
    {
        var options = string.Join(',', new[] { ReadOnly ? "ro" : null, Options }.OfType<string>());
        var source = Volume is not null ? $"{Volume.Quadlet().FileName}:" : HostPath is not null ? $"{HostPath}:" : "";
        return (source.Length == 0 ? "Tmpfs" : "Volume", QuadletText.Raw($"{source}{Target}{(options.Length > 0 ? ":" + options : "")}"));
    }
}
