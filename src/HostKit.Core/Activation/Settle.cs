using System.Collections.Immutable;

namespace HostKit;

/// <summary>
/// Watches units for a while after their jobs are done: a job that ended well is not yet a unit that works, since a program may die a moment later.
/// </summary>
internal sealed class Settle(
    SystemdBus bus, Func<UnitName, CancellationToken, Task<string>> journal, Func<UnitName, CancellationToken, Task<bool>> hasFailed, ImmutableArray<UnitName> started)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    // systemd counts restarts anew from each start by a job.
    private readonly Dictionary<UnitName, int> _restarts = started.Distinct().ToDictionary(u => u, _ => 0);

    /// <summary>One message for each unit that does not stay up; ends as soon as there is one.</summary>
    public async Task<ImmutableArray<string>> WatchAsync(IReadOnlyList<UnitName> units, TimeSpan time, Task other, CancellationToken cancellationToken)
    {
        if (units.Count == 0)
            return [];
        var end = TimeProvider.System.GetTimestamp() + (long)(time.TotalSeconds * TimeProvider.System.TimestampFrequency);
        while (true)
        {
            var isLast = other.IsCompleted && TimeProvider.System.GetTimestamp() >= end;
            var failures = ImmutableArray.CreateBuilder<string>();
            foreach (var unit in units)
            {
                var properties = await bus.GetUnitPropertiesAsync(unit, cancellationToken).ConfigureAwait(false);
                if (await ProblemAsync(properties, cancellationToken).ConfigureAwait(false) is { } problem)
                    failures.Add($"{unit} {problem} ({Status(properties)}):{await journal(unit, cancellationToken).ConfigureAwait(false)}");
            }

            if (failures.Count > 0 || isLast)
                return failures.ToImmutable();
            await Task.Delay(Interval, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>How the last run ended, such as <c>exit-code, exit status 7</c>.</summary>
    public static string Status(UnitProperties unit)
        => (unit.Result ?? "no result") + (unit.ExecMainStatus is { } code and not 0 ? unit.ExecMainCode == 1 ? $", exit status {code}" : $", signal {code}" : "");

    private async Task<string?> ProblemAsync(UnitProperties unit, CancellationToken cancellationToken)
    {
        var restarts = unit.NRestarts ?? 0;
        if (!_restarts.TryGetValue(unit.Name, out var known))
            known = _restarts[unit.Name] = restarts;
        // What is meant to be restarted when its work is done may be; systemd knows which exit statuses are good ones.
        var endedWell = unit.Result is null or "success";
        switch (unit.ActiveState)
        {
            case ActiveStates.Failed:
                return "failed";
            case ActiveStates.Activating when unit.SubState.StartsWith("auto-restart", StringComparison.Ordinal) && !endedWell:
                return "ended and waits to be restarted";
            case ActiveStates.Inactive when unit.Type is not (null or "oneshot") && unit.ConditionResult == true:
                return "was started and is not running any more";
            case var _ when restarts > known && (!endedWell || await hasFailed(unit.Name, cancellationToken).ConfigureAwait(false)):
                return "ended and was restarted";
            default:
                _restarts[unit.Name] = restarts;
                return null;
        }
    }
}
