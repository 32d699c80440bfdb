namespace HostKit;

/// <summary>One action on a unit.</summary>
internal sealed record UnitAction(UnitName Unit, Change Change)
{
    public ChangeAction Action => Change.Action;

    /// <summary>Whether a restart is a stop with all that stops, and a start after the daemon-reload.</summary>
    public bool StopsFirst { get; init; }
}
