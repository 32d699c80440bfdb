namespace HostKit.Server;

/// <summary>The families of distributions, whose files and names differ.</summary>
internal enum Distribution
{
    /// <summary>Debian, Ubuntu and relatives.</summary>
    Debian,

    /// <summary>Arch and relatives.</summary>
    Arch,

    /// <summary>Fedora, RHEL and relatives.</summary>
    Fedora,
}
