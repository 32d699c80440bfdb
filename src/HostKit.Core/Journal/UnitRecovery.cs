using System.Collections.Immutable;

namespace HostKit;

/// <summary>Brings units back to what they were doing before an apply that was interrupted, after the former files are back.</summary>
internal static class UnitRecovery
{
    // Where a unit gives itself no limit.
    private static readonly TimeSpan MostTime = TimeSpan.FromMinutes(15);

    /// <summary>How far the apply had come is not known, so that every unit it was to act on is seen to; one message for each that fails.</summary>
    public static async Task<ImmutableArray<string>> RunAsync(SystemdBus bus, Journal journal)
    {
        if (journal.ReloadsUnits)
            await bus.ReloadAsync().ConfigureAwait(false);
        if (journal.Units.IsEmpty)
            return [];
        foreach (var unit in journal.Units)
            await bus.ResetFailedAsync(unit.Unit).ConfigureAwait(false);
        var jobs = journal.Units.Select(u => new UnitJob(u.Unit, u.Action switch
        {
            ChangeAction.Start => JobKind.Stop,
            ChangeAction.Stop => JobKind.Start,
            ChangeAction.Reload => JobKind.ReloadOrRestart,
            _ => JobKind.Restart,
        })).ToList();
        jobs.AddRange((journal.Dependants ?? []).Select(u => new UnitJob(u, JobKind.Start)));
        var results = await bus.RunJobsAsync(jobs, await UnitJobs.LimitAsync(bus, jobs, CancellationToken.None).ConfigureAwait(false) ?? MostTime).ConfigureAwait(false);
        return [.. results.Where(r => !r.Succeeded && !IsGone(r)).Select(r => $"{r.Unit} did not {r.Kind.ToString().ToLowerInvariant()}: {r.Error ?? r.Result}")];
    }

    // A unit that the apply had brought and that is not there any more has nothing left to stop.
    private static bool IsGone(JobResult result) => result.Kind == JobKind.Stop && result.Result == JobResults.Refused;
}
