using System.Collections.Immutable;

namespace HostKit;

/// <summary>What the host's units are doing at the time of the plan; nothing is known of a host without a running systemd.</summary>
internal sealed class UnitStates
{
    private readonly ImmutableDictionary<UnitName, string> _active;
    private readonly ImmutableHashSet<UnitName> _unmet;

    private UnitStates(ImmutableDictionary<UnitName, string> active, ImmutableHashSet<UnitName> unmet, bool known)
    {
        _active = active;
        _unmet = unmet;
        Known = known;
    }

    /// <summary>Whether a running systemd was asked.</summary>
    public bool Known { get; }

    /// <summary>Nothing is known.</summary>
    public static UnitStates Unknown { get; } = new(ImmutableDictionary<UnitName, string>.Empty, [], false);

    public static async Task<UnitStates> ReadAsync(SystemdBus bus, ImmutableArray<UnitName> units, CancellationToken cancellationToken)
    {
        var statuses = await bus.ListUnitsByNamesAsync(units, cancellationToken).ConfigureAwait(false);
        // systemd answers in the order of the question, and with a unit's own name where an alias was asked for.
        var active = units.Zip(statuses).ToImmutableDictionary(s => s.First, s => s.Second.ActiveState);
        var unmet = ImmutableHashSet.CreateBuilder<UnitName>();
        foreach (var unit in units.Where(u => active[u] == ActiveStates.Inactive))
        {
            if ((await bus.GetUnitPropertiesAsync(unit, cancellationToken).ConfigureAwait(false)).ConditionResult == false)
                unmet.Add(unit);
        }

        return new(active, unmet.ToImmutable(), true);
    }

    /// <summary>Running instances of templates that change; nothing needs to declare them.</summary>
    public static async Task<IEnumerable<UnitName>> InstancesAsync(SystemdBus bus, IEnumerable<PathChange> paths, CancellationToken cancellationToken)
    {
        string[] patterns = [.. paths.Select(p => UnitDirectories.UnitAt(p.Path)).Where(u => u is { IsTemplate: true }).Select(u => u!.Value.Replace("@.", "@*.", StringComparison.Ordinal)).Distinct()];
        return patterns.Length == 0 ? [] : (await bus.ListRunningUnitsAsync(patterns, cancellationToken).ConfigureAwait(false)).Select(u => u.Name);
    }

    /// <summary>Whether the unit stayed down at its last start because a <c>Condition…=</c> of it did not hold; starting it again would be for nothing.</summary>
    public bool StaysDown(UnitName unit) => _unmet.Contains(unit);

    /// <summary>Whether the unit is up or on its way up.</summary>
    public bool IsUp(UnitName unit) => _active.GetValueOrDefault(unit) is "active" or "activating" or "reloading" or "refreshing" or "maintenance";

    /// <summary>systemd's word for it, such as <c>inactive</c> or <c>failed</c>.</summary>
    public string Describe(UnitName unit) => _active.GetValueOrDefault(unit) ?? "inactive";
}
