using System.Collections.Immutable;
using System.Globalization;

namespace HostKit;

/// <summary>Makes running software take up the new files: stop what goes, one daemon-reload, then restart, reload and start the rest together.</summary>
internal sealed class Activation(Host host, SystemdBus bus, bool reloadsUnits, ImmutableArray<UnitAction> actions, Action<UnitAction> begun, Action<JobResult> finished)
{
    private static readonly TimeSpan JobTimeout = TimeSpan.FromMinutes(5);

    private readonly DateTimeOffset _begun = DateTimeOffset.UtcNow;
    private readonly List<UnitAction> _done = [];
    private ImmutableArray<UnitStatus> _before = [];

    /// <summary>Carries the actions out; one message for each unit that failed.</summary>
    public async Task<ImmutableArray<string>> RunAsync(CancellationToken cancellationToken)
    {
        _before = await bus.ListRunningUnitsAsync([], cancellationToken).ConfigureAwait(false);
        var stops = actions.Where(a => a.Action == ChangeAction.Stop || a.StopsFirst).ToList();
        var failures = await JobsAsync(stops, _ => JobKind.Stop, cancellationToken).ConfigureAwait(false);
        if (reloadsUnits)
            await bus.ReloadAsync(cancellationToken).ConfigureAwait(false);
        if (!failures.IsEmpty)
            return failures;
        // A unit that did not stop well is kept in mind as failed, and would be even after its file is gone.
        foreach (var stopped in stops)
            await bus.ResetFailedAsync(stopped.Unit, cancellationToken).ConfigureAwait(false);
        return await JobsAsync([.. actions.Where(a => a.Action != ChangeAction.Stop)], KindOf, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Watches for a while that what was started, restarted or reloaded stays up.</summary>
    public Task<ImmutableArray<string>> SettleAsync(TimeSpan time, CancellationToken cancellationToken)
        => Settle.WatchAsync(bus, [.. actions.Where(a => a.Action != ChangeAction.Stop).Select(a => a.Unit)], time, unit => JournalAsync(unit, CancellationToken.None), cancellationToken);

    /// <summary>Stops what this activation started, while systemd still knows how; before the former files are back.</summary>
    public async Task StopStartedAsync()
    {
        List<UnitJob> jobs = [.. _done.Where(a => a.Action == ChangeAction.Start || a.StopsFirst).Select(a => new UnitJob(a.Unit, JobKind.Stop))];
        if (jobs.Count > 0)
            _ = await bus.RunJobsAsync(jobs, JobTimeout, finished).ConfigureAwait(false);
        foreach (var action in _done)
            await bus.ResetFailedAsync(action.Unit).ConfigureAwait(false);
    }

    /// <summary>Brings units back to what they were doing, after the former files are back.</summary>
    public async Task<ImmutableArray<string>> TakeBackAsync()
    {
        if (reloadsUnits)
            await bus.ReloadAsync().ConfigureAwait(false);
        var failures = await BackAsync([.. _done.Where(a => a.Action != ChangeAction.Start).Select(a => new UnitJob(a.Unit, a.Action switch
        {
            ChangeAction.Stop => JobKind.Start,
            ChangeAction.Reload => JobKind.ReloadOrRestart,
            _ => a.StopsFirst ? JobKind.Start : JobKind.Restart,
        }))]).ConfigureAwait(false);

        // Stopping a unit stops those that need it; starting it again does not bring them back.
        var running = (await bus.ListRunningUnitsAsync([]).ConfigureAwait(false)).Select(u => u.Name).ToHashSet();
        var missing = _before.Where(u => u.ActiveState == ActiveStates.Active && !running.Contains(u.Name) && _done.All(a => a.Unit != u.Name)
            && u.Name.Type is "service" or "socket" or "timer" or "path" or "mount" or "target");
        return [.. failures, .. await BackAsync([.. missing.Select(u => new UnitJob(u.Name, JobKind.Start))]).ConfigureAwait(false)];
    }

    // What did not work before this apply need not work after it.
    private async Task<ImmutableArray<string>> BackAsync(List<UnitJob> jobs)
    {
        if (jobs.Count == 0)
            return [];
        var results = await bus.RunJobsAsync(jobs, JobTimeout, finished).ConfigureAwait(false);
        return [.. results.Where(r => !r.Succeeded && !_before.Any(u => u.Name == r.Unit && u.ActiveState != ActiveStates.Active)).Select(Describe)];
    }

    private async Task<ImmutableArray<string>> JobsAsync(List<UnitAction> some, Func<UnitAction, JobKind> kindOf, CancellationToken cancellationToken)
    {
        if (some.Count == 0)
            return [];
        foreach (var action in some.Where(a => a.Action == ChangeAction.Start))
            await bus.ResetFailedAsync(action.Unit, cancellationToken).ConfigureAwait(false);
        foreach (var action in some.Where(a => !_done.Contains(a)))
        {
            _done.Add(action);
            begun(action);
        }

        var results = await bus.RunJobsAsync([.. some.Select(a => new UnitJob(a.Unit, kindOf(a)))], JobTimeout, finished, cancellationToken).ConfigureAwait(false);
        var failures = ImmutableArray.CreateBuilder<string>();
        foreach (var result in results.Where(r => !r.Succeeded))
            failures.Add($"{Describe(result)}{await JournalAsync(result.Unit, cancellationToken).ConfigureAwait(false)}");
        return failures.ToImmutable();
    }

    private static JobKind KindOf(UnitAction action) => action.Action switch
    {
        ChangeAction.Stop => JobKind.Stop,
        ChangeAction.Restart => action.StopsFirst ? JobKind.Start : JobKind.Restart,
        ChangeAction.Reload => JobKind.ReloadOrRestart,
        _ => JobKind.Start,
    };

    private static string Describe(JobResult result)
        => $"{result.Unit} did not {result.Kind.ToString().ToLowerInvariant()}: {result.Error ?? result.Result}";

    /// <summary>What the unit wrote to the journal since this activation began.</summary>
    private async Task<string> JournalAsync(UnitName unit, CancellationToken cancellationToken)
    {
        var since = "@" + _begun.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var result = await HostPrograms.RunAsync(
            [.. HostPrograms.Entering(host.Leader, allNamespaces: true), "journalctl", "--no-pager", "--quiet", "--output=cat", "--lines=20", $"--since={since}", "--unit", unit.Value],
            cancellationToken).ConfigureAwait(false);
        return result.ExitCode != 0 || result.Output.Length == 0 ? "" : "\n  " + result.Output.Replace("\n", "\n  ", StringComparison.Ordinal);
    }
}
