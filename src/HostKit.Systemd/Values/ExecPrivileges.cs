namespace HostKit.Systemd;

/// <summary>With which privileges a command of a unit runs (systemd.service(5), "Special executable prefixes").</summary>
public enum ExecPrivileges
{
    /// <summary>With the user, groups, capabilities and sandbox of the unit.</summary>
    Unit,

    /// <summary>With full privileges, outside of the sandbox (<c>+</c>).</summary>
    Full,

    /// <summary>With the sandbox of the unit, but not its user, groups and capabilities (<c>!</c>).</summary>
    KeepUser,
}
