using System.Collections.Immutable;
using System.Globalization;

namespace HostKit;

/// <summary>
/// Makes running software take up the new files: before they are in place, what goes or has to be stopped as it was started is stopped; then
/// comes one daemon-reload, and the rest is restarted, reloaded and started together.
/// </summary>
internal sealed class Activation(Host host, SystemdBus bus, PlannedWork work, ApplyLog log)
{
    // A unit that has been restarted by itself and is up for less than this was failing before the apply.
    private static readonly TimeSpan Steady = TimeSpan.FromSeconds(30);

    // "Unit … failed with result …" (systemd.journal-fields(7), MESSAGE_ID; SD_MESSAGE_UNIT_FAILURE_RESULT).
    private const string FailureMessage = "MESSAGE_ID=d9b373ed55a64feb8242e02dbe79a49c";

    private readonly DateTimeOffset _begun = DateTimeOffset.UtcNow;
    private readonly UnitJobs _jobs = new(bus, log);
    private readonly List<UnitAction> _done = [];
    private readonly HashSet<UnitName> _failing = [];
    private ImmutableArray<UnitStatus> _before = [];
    private ImmutableArray<UnitName> _returned = [];

    /// <summary>Units that may go down together with others.</summary>
    public Dependants Dependants { get; private set; } = Dependants.None;

    /// <summary>Takes down what the units are doing before anything changes, so that nothing is blamed on the apply that was so before.</summary>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        _before = await bus.ListRunningUnitsAsync([], cancellationToken).ConfigureAwait(false);
        Dependants = await Dependants.OfAsync(bus, work.Units, _before, cancellationToken).ConfigureAwait(false);
        foreach (var reload in work.Units.Where(a => a.Action == ChangeAction.Reload))
        {
            var unit = await bus.GetUnitPropertiesAsync(reload.Unit, cancellationToken).ConfigureAwait(false);
            if (!ActiveStates.IsUp(unit.ActiveState) || (unit.NRestarts > 0 && unit.ActiveSince > _begun - Steady))
                _failing.Add(reload.Unit);
        }
    }

    /// <summary>
    /// Stops what goes and what has to be stopped as it was started, while its files are still there; timers, sockets and paths before what they
    /// start. One message for each unit that failed.
    /// </summary>
    public async Task<ImmutableArray<string>> StopAsync(CancellationToken cancellationToken)
    {
        foreach (var stage in work.Units.Where(a => a.StopsBefore).GroupBy(a => UnitAction.IsTrigger(a.Unit)).OrderByDescending(g => g.Key))
        {
            var failures = await JobsAsync([.. stage], _ => JobKind.Stop, cancellationToken).ConfigureAwait(false);
            if (!failures.IsEmpty)
                return failures;
        }

        return [];
    }

    /// <summary>Has systemd read its files again, where some of them change.</summary>
    public async Task ReadUnitsAsync(CancellationToken cancellationToken)
    {
        if (work.ReloadsUnits)
            await bus.ReloadAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Restarts, reloads and starts; one message for each unit that failed.</summary>
    public async Task<ImmutableArray<string>> RunAsync(CancellationToken cancellationToken)
    {
        // A unit that did not stop well is kept in mind as failed, and would be even after its file is gone.
        foreach (var stopped in work.Units.Where(a => a.StopsBefore))
            await bus.ResetFailedAsync(stopped.Unit, cancellationToken).ConfigureAwait(false);
        var failures = await JobsAsync([.. work.Units.Where(a => a.Action != ChangeAction.Stop)], KindOf, cancellationToken).ConfigureAwait(false);
        if (!failures.IsEmpty)
            return failures;
        var up = await NamesOfRunningAsync(cancellationToken).ConfigureAwait(false);
        _returned = [.. Dependants.Returning.Where(u => !up.Contains(u))];
        return await DescribeAsync(
            await _jobs.RunAsync([.. _returned.Select(u => new UnitJob(u, JobKind.Start))], goingBack: false, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Watches that what was started, restarted or reloaded stays up: for a while, and as long as something else is waited for.</summary>
    public Task<ImmutableArray<string>> SettleAsync(TimeSpan time, Task other, CancellationToken cancellationToken)
        => new Settle(bus, JournalAsync, HasFailedAsync, [.. work.Units.Where(a => a.Action is ChangeAction.Start or ChangeAction.Restart).Select(a => a.Unit), .. _returned]).WatchAsync(
            [.. work.Units.Where(a => a.Action != ChangeAction.Stop && !_failing.Contains(a.Unit)).Select(a => a.Unit).Concat(_returned)], time, other, cancellationToken);

    /// <summary>Stops what this activation started, while systemd still knows how; before the former files are back.</summary>
    public async Task StopStartedAsync()
    {
        var started = _done.Where(a => a.Action == ChangeAction.Start || a.StopsFirst);
        foreach (var stage in started.GroupBy(a => UnitAction.IsTrigger(a.Unit)).OrderByDescending(g => g.Key))
            _ = await _jobs.RunAsync([.. stage.Select(a => new UnitJob(a.Unit, JobKind.Stop))], goingBack: true, CancellationToken.None).ConfigureAwait(false);
        foreach (var action in _done)
            await bus.ResetFailedAsync(action.Unit).ConfigureAwait(false);
    }

    /// <summary>Brings units back to what they were doing, after the former files are back and read.</summary>
    public async Task<ImmutableArray<string>> TakeBackAsync()
    {
        var failures = await BackAsync([.. _done.Where(a => a.Action != ChangeAction.Start).Select(a => new UnitJob(a.Unit, a.Action switch
        {
            ChangeAction.Stop => JobKind.Start,
            ChangeAction.Reload => JobKind.ReloadOrRestart,
            _ => a.StopsFirst ? JobKind.Start : JobKind.Restart,
        }))]).ConfigureAwait(false);

        // Stopping a unit stops those that need it; starting it again does not bring them back.
        var up = await NamesOfRunningAsync(CancellationToken.None).ConfigureAwait(false);
        var missing = _before.Where(u => u.ActiveState == ActiveStates.Active && !up.Contains(u.Name) && _done.All(a => a.Unit != u.Name) && Dependants.CanReturn(u.Name));
        return [.. failures, .. await BackAsync([.. missing.Select(u => new UnitJob(u.Name, JobKind.Start))], mayBeGone: true).ConfigureAwait(false)];
    }

    // What did not work before this apply need not work after it. A unit without a file, such as a mount or a timer that a container's own program made, went with what made it.
    private async Task<ImmutableArray<string>> BackAsync(List<UnitJob> jobs, bool mayBeGone = false)
    {
        var results = await _jobs.RunAsync(jobs, goingBack: true, CancellationToken.None).ConfigureAwait(false);
        return [.. results.Where(r => !r.Succeeded && !(mayBeGone && r.ErrorName == SystemdManager.NoSuchUnit) && !_before.Any(u => u.Name == r.Unit && u.ActiveState != ActiveStates.Active)).Select(Describe)];
    }

    private async Task<ImmutableArray<string>> JobsAsync(List<UnitAction> some, Func<UnitAction, JobKind> kindOf, CancellationToken cancellationToken)
    {
        foreach (var action in some.Where(a => a.Action == ChangeAction.Start))
            await bus.ResetFailedAsync(action.Unit, cancellationToken).ConfigureAwait(false);
        foreach (var action in some.Where(a => !_done.Contains(a)))
        {
            _done.Add(action);
            log.TellAction(action);
        }

        var results = await _jobs.RunAsync([.. some.Select(a => new UnitJob(a.Unit, kindOf(a)))], goingBack: false, cancellationToken).ConfigureAwait(false);
        return await DescribeAsync(results.Where(r => !_failing.Contains(r.Unit)), cancellationToken).ConfigureAwait(false);
    }

    private static JobKind KindOf(UnitAction action) => action.Action switch
    {
        ChangeAction.Restart => action.StopsFirst ? JobKind.Start : JobKind.Restart,
        ChangeAction.Reload => JobKind.ReloadOrRestart,
        _ => JobKind.Start,
    };

    private async Task<HashSet<UnitName>> NamesOfRunningAsync(CancellationToken cancellationToken)
        => [.. (await bus.ListRunningUnitsAsync([], cancellationToken).ConfigureAwait(false)).Select(u => u.Name)];

    private async Task<ImmutableArray<string>> DescribeAsync(IEnumerable<JobResult> results, CancellationToken cancellationToken)
    {
        var failures = ImmutableArray.CreateBuilder<string>();
        foreach (var result in results.Where(r => !r.Succeeded))
            failures.Add($"{Describe(result)}{await StatusAsync(result.Unit, cancellationToken).ConfigureAwait(false)}{await JournalAsync(result.Unit, cancellationToken).ConfigureAwait(false)}");
        return failures.ToImmutable();
    }

    private static string Describe(JobResult result)
        => $"{result.Unit} did not {(result.Kind == JobKind.ReloadOrRestart ? "reload" : result.Kind.ToString().ToLowerInvariant())}: {result.Error ?? result.Result}";

    private async Task<string> StatusAsync(UnitName unit, CancellationToken cancellationToken)
        => await bus.GetUnitPropertiesAsync(unit, cancellationToken).ConfigureAwait(false) is { Result: not (null or "success") } properties ? $" ({Settle.Status(properties)})" : "";

    /// <summary>What the unit wrote to the journal since this activation began.</summary>
    private async Task<string> JournalAsync(UnitName unit, CancellationToken cancellationToken)
    {
        var result = await JournalctlAsync(["--output=cat", "--lines=20", "--unit", unit.Value], cancellationToken).ConfigureAwait(false);
        return result.ExitCode != 0 || result.Output.Length == 0 ? "" : "\n  " + result.Output.Replace("\n", "\n  ", StringComparison.Ordinal);
    }

    // A unit that was restarted by itself shows nothing any more of how it ended; the journal does. Where there is none, the worst is assumed.
    private async Task<bool> HasFailedAsync(UnitName unit, CancellationToken cancellationToken)
    {
        var result = await JournalctlAsync(["--output=cat", FailureMessage, $"UNIT={unit}"], cancellationToken).ConfigureAwait(false);
        return result.ExitCode != 0 || result.Output.Length > 0;
    }

    private Task<ProgramResult> JournalctlAsync(IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        var since = string.Create(CultureInfo.InvariantCulture, $"@{_begun.ToUnixTimeMilliseconds() / 1000.0:F3}");
        return HostPrograms.RunAsync([.. HostPrograms.Entering(host.Leader, allNamespaces: true), "journalctl", "--no-pager", "--quiet", $"--since={since}", .. arguments], cancellationToken);
    }
}
