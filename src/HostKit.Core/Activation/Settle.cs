using System.Collections.Immutable;

namespace HostKit;

/// <summary>
/// Watches units for a while after their jobs are done: a job that ended well is not yet a unit that works, since a program may die a moment later.
/// </summary>
internal static class Settle
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    public static async Task<ImmutableArray<string>> WatchAsync(
        SystemdBus bus, IReadOnlyList<UnitName> units, TimeSpan time, Func<UnitName, Task<string>> journal, CancellationToken cancellationToken)
    {
        if (units.Count == 0)
            return [];
        var restarts = new Dictionary<UnitName, int>();
        var end = TimeProvider.System.GetTimestamp() + (long)(time.TotalSeconds * TimeProvider.System.TimestampFrequency);
        while (true)
        {
            var failures = ImmutableArray.CreateBuilder<string>();
            foreach (var unit in units)
            {
                var properties = await bus.GetUnitPropertiesAsync(unit, cancellationToken).ConfigureAwait(false);
                if (Problem(properties, restarts) is { } problem)
                    failures.Add($"{unit} {problem}{await journal(unit).ConfigureAwait(false)}");
            }

            if (failures.Count > 0 || TimeProvider.System.GetTimestamp() >= end)
                return failures.ToImmutable();
            await Task.Delay(Interval, cancellationToken).ConfigureAwait(false);
        }
    }

    private static string? Problem(UnitProperties unit, Dictionary<UnitName, int> restarts)
    {
        var first = restarts.TryAdd(unit.Name, unit.NRestarts ?? 0);
        var status = unit.ExecMainStatus is { } code and not 0 ? $", exit status {code}" : "";
        return unit.ActiveState switch
        {
            ActiveStates.Failed => $"failed ({unit.Result ?? "no result"}{status}):",
            ActiveStates.Activating when unit.SubState == "auto-restart" => $"ended and waits to be restarted ({unit.Result}{status}):",
            ActiveStates.Inactive when unit.Type is not (null or "oneshot") && unit.ConditionResult == true => $"was started and is not running any more ({unit.Result}{status}):",
            _ when !first && unit.NRestarts > restarts[unit.Name] => $"ended and was restarted ({unit.Result}{status}):",
            _ => null,
        };
    }
}
