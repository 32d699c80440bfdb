namespace HostKit;

/// <summary>What a running unit needs after its definition has changed, from the least to the most.</summary>
internal enum UnitDifference
{
    /// <summary>Nothing: the definitions say the same.</summary>
    None,

    /// <summary>Only a daemon-reload, which every change of a unit file brings.</summary>
    DaemonReload,

    /// <summary>A reload of the unit.</summary>
    Reload,

    /// <summary>A restart of the unit.</summary>
    Restart,
}
