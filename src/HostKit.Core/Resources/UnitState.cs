using System.Collections.Immutable;

namespace HostKit;

/// <summary>
/// What a unit should be doing: enabled, started, and restarted or reloaded when named paths change. Several components may say it of one unit;
/// what they say is put together. A unit whose own file changes is restarted or reloaded as that change demands, without being told here.
/// </summary>
public sealed record UnitState : Resource
{
    /// <summary>Describes a unit's state.</summary>
    /// <param name="unit">The unit, HostKit's own or the distribution's.</param>
    public UnitState(UnitName unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        Unit = unit;
    }

    /// <inheritdoc/>
    public override string Kind => "unit";

    /// <inheritdoc/>
    public override string Id => Unit.Value;

    /// <summary>The unit.</summary>
    public UnitName Unit { get; }

    /// <summary>Whether the unit is started at boot as its <c>[Install]</c> section says; null, the default, leaves that alone.</summary>
    public bool? Enabled { get; init; }

    /// <summary>Whether the unit is up after an apply; null, the default, leaves that alone.</summary>
    public bool? Started { get; init; }

    /// <summary>Paths, or directories with everything below them, whose change reloads the unit when it is up.</summary>
    public ImmutableSortedSet<string> ReloadOnChange { get; init => field = value.WithComparer(StringComparer.Ordinal); } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>Paths, or directories with everything below them, whose change restarts the unit when it is up.</summary>
    public ImmutableSortedSet<string> RestartOnChange { get; init => field = value.WithComparer(StringComparer.Ordinal); } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>
    /// Why this one time a reload is not enough, so that the unit is restarted where it would be reloaded; null, the default, when a reload does. It is said of one
    /// apply: generations do not remember it.
    /// </summary>
    public string? RestartFor { get; init; }

    /// <inheritdoc/>
    public bool Equals(UnitState? other)
        => other is not null && Unit == other.Unit && Enabled == other.Enabled && Started == other.Started && RestartFor == other.RestartFor
            && ReloadOnChange.SetEquals(other.ReloadOnChange) && RestartOnChange.SetEquals(other.RestartOnChange);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Unit, Enabled, Started, ReloadOnChange.Count, RestartOnChange.Count);

    internal override Resource? Merge(Resource other)
    {
        if (other is not UnitState state || Contradict(Enabled, state.Enabled) || Contradict(Started, state.Started))
            return null;
        return this with
        {
            Enabled = Enabled ?? state.Enabled,
            Started = Started ?? state.Started,
            RestartFor = RestartFor is null || RestartFor == state.RestartFor ? state.RestartFor : state.RestartFor is null ? RestartFor : $"{RestartFor}; {state.RestartFor}",
            ReloadOnChange = ReloadOnChange.Union(state.ReloadOnChange),
            RestartOnChange = RestartOnChange.Union(state.RestartOnChange),
        };
    }

    private static bool Contradict(bool? one, bool? other) => one is not null && other is not null && one != other;
}
