namespace HostKit;

/// <summary>How much of a package is there.</summary>
internal enum PackageState
{
    Absent,

    /// <summary>Removed, but its configuration files were kept (dpkg's <c>rc</c>).</summary>
    ConfigurationOnly,

    /// <summary>Unpacked or half configured: an installation of it failed or was cut off.</summary>
    Broken,

    Installed,
}
