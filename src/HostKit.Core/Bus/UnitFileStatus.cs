namespace HostKit;

/// <summary>A unit's file and whether it is started at boot, as <c>systemctl list-unit-files</c> shows it.</summary>
public sealed record UnitFileStatus
{
    internal UnitFileStatus(string path, string state) => (Path, State) = (path, state);

    /// <summary>The unit's name; templates too.</summary>
    public UnitName Name => new(Path[(Path.LastIndexOf('/') + 1)..]);

    /// <summary>Where the file is.</summary>
    public string Path { get; }

    /// <summary>
    /// <c>enabled</c>, <c>disabled</c>, <c>static</c> (with nothing to enable), <c>masked</c>, <c>alias</c>, <c>indirect</c>, <c>generated</c>, <c>transient</c>,
    /// <c>bad</c> …; an open set.
    /// </summary>
    public string State { get; }
}
