using System.Collections.Immutable;
using System.Globalization;

namespace HostKit;

/// <summary>Makes running software take up the new files: stop what goes, one daemon-reload, then restart, reload and start the rest together.</summary>
internal sealed class Activation(Host host, SystemdBus bus, bool reloadsUnits, ImmutableArray<UnitAction> actions, Action<UnitAction> begun, Action<JobResult> finished)
{
    private static readonly TimeSpan JobTimeout = TimeSpan.FromMinutes(5);

    private readonly DateTimeOffset _begun = DateTimeOffset.UtcNow;
    private readonly List<UnitAction> _done = [];

    /// <summary>Carries the actions out; one message for each unit that failed.</summary>
    public async Task<ImmutableArray<string>> RunAsync(CancellationToken cancellationToken)
    {
        var stops = actions.Where(a => a.Action == ChangeAction.Stop).ToList();
        var failures = await JobsAsync(stops, cancellationToken).ConfigureAwait(false);
        if (reloadsUnits)
            await bus.ReloadAsync(cancellationToken).ConfigureAwait(false);
        return failures.IsEmpty ? await JobsAsync([.. actions.Except(stops)], cancellationToken).ConfigureAwait(false) : failures;
    }

    /// <summary>Watches for a while that what was started, restarted or reloaded stays up.</summary>
    public Task<ImmutableArray<string>> SettleAsync(TimeSpan time, CancellationToken cancellationToken)
        => Settle.WatchAsync(bus, [.. actions.Where(a => a.Action != ChangeAction.Stop).Select(a => a.Unit)], time, unit => JournalAsync(unit, CancellationToken.None), cancellationToken);

    /// <summary>Brings units back to what they were doing, after the former files are back.</summary>
    public Task<ImmutableArray<string>> TakeBackAsync()
        => TakeBackAsync(bus, reloadsUnits, [.. _done.Select(a => new JournalUnit(a.Unit.Value, a.Action))], finished);

    /// <summary>Brings units back to what they were doing before an apply, of this process or of one that was interrupted.</summary>
    public static async Task<ImmutableArray<string>> TakeBackAsync(SystemdBus bus, bool reloadsUnits, ImmutableArray<JournalUnit> units, Action<JobResult>? finished)
    {
        if (reloadsUnits)
            await bus.ReloadAsync().ConfigureAwait(false);
        if (units.IsEmpty)
            return [];
        foreach (var unit in units)
            await bus.ResetFailedAsync(unit.Unit).ConfigureAwait(false);
        var jobs = units.Select(u => new UnitJob(u.Unit, u.Action switch
        {
            ChangeAction.Start => JobKind.Stop,
            ChangeAction.Stop => JobKind.Start,
            ChangeAction.Reload => JobKind.ReloadOrRestart,
            _ => JobKind.Restart,
        })).ToList();
        var results = await bus.RunJobsAsync(jobs, JobTimeout, finished).ConfigureAwait(false);
        return [.. results.Where(r => !r.Succeeded && !IsGone(r)).Select(Describe)];
    }

    // A unit that this apply had brought and that is not there any more has nothing left to stop.
    private static bool IsGone(JobResult result) => result.Kind == JobKind.Stop && result.Result == JobResults.Refused;

    private async Task<ImmutableArray<string>> JobsAsync(List<UnitAction> some, CancellationToken cancellationToken)
    {
        if (some.Count == 0)
            return [];
        foreach (var action in some.Where(a => a.Action == ChangeAction.Start))
            await bus.ResetFailedAsync(action.Unit, cancellationToken).ConfigureAwait(false);
        _done.AddRange(some);
        some.ForEach(begun);
        var results = await bus.RunJobsAsync([.. some.Select(a => new UnitJob(a.Unit, KindOf(a.Action)))], JobTimeout, finished, cancellationToken).ConfigureAwait(false);
        var failures = ImmutableArray.CreateBuilder<string>();
        foreach (var result in results.Where(r => !r.Succeeded))
            failures.Add($"{Describe(result)}{await JournalAsync(result.Unit, cancellationToken).ConfigureAwait(false)}");
        return failures.ToImmutable();
    }

    private static JobKind KindOf(ChangeAction action) => action switch
    {
        ChangeAction.Stop => JobKind.Stop,
        ChangeAction.Restart => JobKind.Restart,
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
