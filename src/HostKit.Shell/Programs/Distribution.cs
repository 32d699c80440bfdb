namespace HostKit.Shell;

/// <summary>Whose names of packages and paths a host uses, as its os-release(5) says.</summary>
internal enum Distribution
{
    Debian,
    Arch,
    Fedora,
}
