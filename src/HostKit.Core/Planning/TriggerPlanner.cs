using System.Collections.Immutable;

namespace HostKit;

/// <summary>Sees to the units around those that stop: what could start one meanwhile is stopped first, and what stops with it is told.</summary>
internal static class TriggerPlanner
{
    public static async Task<(ImmutableArray<UnitAction> Actions, ImmutableArray<Finding> Findings)> CompleteAsync(
        SystemdBus bus, ImmutableArray<UnitAction> planned, CancellationToken cancellationToken)
    {
        if (!planned.Any(a => a.StopsBefore))
            return (planned, []);
        var up = (await bus.ListRunningUnitsAsync([], cancellationToken).ConfigureAwait(false)).Select(u => u.Name).ToHashSet();
        var actions = planned.ToDictionary(a => a.Unit);
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var stopped in planned.Where(a => a.StopsBefore))
        {
            var properties = await bus.GetUnitPropertiesAsync(stopped.Unit, cancellationToken).ConfigureAwait(false);
            if (stopped.StopsFirst || stopped.Removes)
            {
                foreach (var trigger in properties.TriggeredBy.Where(up.Contains))
                    actions[trigger] = Pause(trigger, actions.GetValueOrDefault(trigger), stopped);
            }

            if (stopped.Action != ChangeAction.Stop)
                continue;
            foreach (var dependant in properties.Dependants.Where(d => d.Type is "service" or "socket" or "timer" or "path" or "mount" && up.Contains(d) && !actions.ContainsKey(d)))
                findings.Add(new Finding(
                    Severity.Warning, "core.stops-with", $"unit[{stopped.Unit}]", $"{dependant} needs it, so systemd stops {dependant} with it",
                    "leave the unit running, or take the dependency out") { Source = stopped.Change.Source });
        }

        return (UnitPlanner.Ordered(actions.Values), findings.ToImmutable());
    }

    private static UnitAction Pause(UnitName trigger, UnitAction? own, UnitAction stopped) => own switch
    {
        { Action: ChangeAction.Stop } => own,
        { Action: ChangeAction.Restart } => own with { StopsFirst = true },
        _ when stopped.Removes => new(trigger, new Change(ChangeAction.Stop, "unit", trigger.Value, $"{stopped.Unit}, which it starts, is removed", stopped.Change.Source)) { IsFleeting = stopped.IsFleeting },
        _ => new(trigger, new Change(ChangeAction.Restart, "unit", trigger.Value, $"{stopped.Unit} stops meanwhile, and nothing may start it", stopped.Change.Source)) { StopsFirst = true },
    };
}
