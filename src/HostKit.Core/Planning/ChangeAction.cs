namespace HostKit;

/// <summary>What a <see cref="Change"/> does.</summary>
public enum ChangeAction
{
    /// <summary>Something that is not there is made.</summary>
    Create,

    /// <summary>Something that is there is changed.</summary>
    Update,

    /// <summary>Something that is no longer declared is removed; what was adopted comes back.</summary>
    Delete,

    /// <summary>A check, command or probe runs.</summary>
    Run,

    /// <summary>A running unit is stopped and started.</summary>
    Restart,

    /// <summary>A running unit takes up its configuration without stopping.</summary>
    Reload,

    /// <summary>A unit is started.</summary>
    Start,

    /// <summary>A unit is stopped.</summary>
    Stop,

    /// <summary>A unit will be started at boot.</summary>
    Enable,

    /// <summary>A unit will no longer be started at boot.</summary>
    Disable,

    /// <summary>A store path is built.</summary>
    Build,

    /// <summary>A system package is installed.</summary>
    Install,
}
