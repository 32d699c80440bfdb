namespace HostKit;

/// <summary>
/// A unit's states in short, as <c>systemctl list-units</c> shows them (org.freedesktop.systemd1(5), <c>ListUnitsByNames</c>).
/// </summary>
public sealed record UnitStatus
{
    internal UnitStatus(UnitName name) => Name = name;

    /// <summary>The unit's main name; not the one asked for if that is an alias.</summary>
    public UnitName Name { get; }

    /// <summary>The unit's <c>Description=</c>; its name if it has none.</summary>
    public string Description { get; init; } = "";

    /// <summary>Whether its file was read, see <see cref="LoadStates"/>.</summary>
    public string LoadState { get; init; } = "";

    /// <summary>Whether it is up, see <see cref="ActiveStates"/>.</summary>
    public string ActiveState { get; init; } = "";

    /// <summary>
    /// The state in the words of its type, such as <c>running</c>, <c>exited</c>, <c>auto-restart</c>, <c>listening</c>; an open set.
    /// </summary>
    public string SubState { get; init; } = "";

    /// <summary>The unit whose state this one follows, as a device may; null for most.</summary>
    public string? Following { get; init; }

    /// <summary>The unit's object on the bus.</summary>
    public string ObjectPath { get; init; } = "";

    /// <summary>The number of the job queued for it, or null.</summary>
    public uint? JobId { get; init; }

    /// <summary>What that job does, such as <c>start</c> or <c>stop</c>; null without one.</summary>
    public string? JobType { get; init; }
}
