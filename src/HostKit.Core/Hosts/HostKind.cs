namespace HostKit;

/// <summary>What kind of host a <see cref="Host"/> is.</summary>
public enum HostKind
{
    /// <summary>The machine that runs the script.</summary>
    Local,

    /// <summary>A directory tree: files and links only, no privilege needed, nothing activated.</summary>
    Directory,

    /// <summary>A container with a systemd of its own, entered from outside.</summary>
    Container,
}
