using System.Collections.Immutable;

namespace HostKit;

/// <summary>What the host's units are doing at the time of the plan; nothing is known of a host without a running systemd.</summary>
internal sealed class UnitStates
{
    private readonly ImmutableDictionary<UnitName, UnitStatus> _statuses;
    private readonly ImmutableDictionary<UnitName, UnitProperties> _down;
    private readonly ImmutableHashSet<UnitName> _running;

    private UnitStates(ImmutableDictionary<UnitName, UnitStatus> statuses, ImmutableDictionary<UnitName, UnitProperties> down, ImmutableHashSet<UnitName> running, bool known)
        => (_statuses, _down, _running, Known) = (statuses, down, running, known);

    /// <summary>Whether a running systemd was asked.</summary>
    public bool Known { get; }

    /// <summary>Nothing is known.</summary>
    public static UnitStates Unknown { get; }
        = new(ImmutableDictionary<UnitName, UnitStatus>.Empty, ImmutableDictionary<UnitName, UnitProperties>.Empty, [], false);

    /// <summary>Reads the named units, and which others are up.</summary>
    public static async Task<UnitStates> ReadAsync(SystemdBus bus, ImmutableArray<UnitName> units, ImmutableArray<UnitStatus> running, CancellationToken cancellationToken)
    {
        // systemd answers in the order of the question, and with a unit's own name where an alias was asked for.
        var statuses = units.Zip(await bus.ListUnitsByNamesAsync(units, cancellationToken).ConfigureAwait(false)).ToImmutableDictionary(s => s.First, s => s.Second);
        var down = ImmutableDictionary.CreateBuilder<UnitName, UnitProperties>();
        foreach (var unit in units.Where(u => statuses[u].ActiveState == ActiveStates.Inactive))
            down[unit] = await bus.GetUnitPropertiesAsync(unit, cancellationToken).ConfigureAwait(false);
        return new(statuses, down.ToImmutable(), [.. running.Select(u => u.Name)], true);
    }

    /// <summary>A unit's own name, where this is another name of it.</summary>
    public UnitName Main(UnitName unit) => _statuses.TryGetValue(unit, out var status) ? status.Name : unit;

    /// <summary>Whether the unit stayed down at its last start because a <c>Condition…=</c> of it did not hold; starting it again would be for nothing.</summary>
    public bool StaysDown(UnitName unit) => _down.TryGetValue(unit, out var properties) && properties.ConditionResult == false;

    /// <summary>When a unit went down without having failed; null when it never was up since the boot.</summary>
    public DateTimeOffset? DownSince(UnitName unit) => _down.GetValueOrDefault(unit)?.InactiveSince;

    /// <summary>Whether the unit is up or on its way up; known of every unit there is.</summary>
    public bool IsUp(UnitName unit)
        => _statuses.TryGetValue(unit, out var status) ? status.ActiveState is "active" or "activating" or "reloading" or "refreshing" or "maintenance" : _running.Contains(unit);

    /// <summary>systemd's word for it, such as <c>inactive</c> or <c>failed</c>.</summary>
    public string Describe(UnitName unit) => _statuses.GetValueOrDefault(unit)?.ActiveState ?? "inactive";
}
