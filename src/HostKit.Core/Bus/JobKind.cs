namespace HostKit;

/// <summary>What a job does to its unit (org.freedesktop.systemd1(5), "Methods").</summary>
public enum JobKind
{
    /// <summary>Starts the unit and what it requires; nothing to do if it is up.</summary>
    Start,

    /// <summary>Stops the unit and what requires it.</summary>
    Stop,

    /// <summary>Stops the unit if it is up, then starts it.</summary>
    Restart,

    /// <summary>Restarts the unit if it is up, and else does nothing.</summary>
    TryRestart,

    /// <summary>
    /// Has the unit read its configuration anew; refused for a unit that is down or cannot, see <see cref="UnitProperties.CanReload"/>.
    /// </summary>
    Reload,

    /// <summary>Reloads the unit if it can, else restarts it; starts it if it is down.</summary>
    ReloadOrRestart,

    /// <summary>Reloads the unit if it can, else restarts it; does nothing if it is down.</summary>
    ReloadOrTryRestart,
}
