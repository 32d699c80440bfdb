namespace HostKit;

/// <summary>One action on a unit.</summary>
internal sealed record UnitAction(UnitName Unit, Change Change)
{
    public ChangeAction Action => Change.Action;

    /// <summary>Whether a restart is a stop with all that stops, before any file is in place, and a start after the daemon-reload.</summary>
    public bool StopsFirst { get; init; }

    /// <summary>Whether the unit goes for good, and what triggers it with it.</summary>
    public bool Removes { get; init; }

    /// <summary>Whether the unit comes and goes by itself, so that the next look may find it otherwise.</summary>
    public bool IsFleeting { get; init; }

    /// <summary>Whether the unit is stopped before any file is in place.</summary>
    public bool StopsBefore => Action == ChangeAction.Stop || StopsFirst;

    /// <summary>Whether the unit starts others, which must not happen while those are stopped.</summary>
    public static bool IsTrigger(UnitName unit) => unit.Type is "timer" or "socket" or "path" or "automount";
}
