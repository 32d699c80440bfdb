using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace HostKit;

/// <summary>Runs the jobs of one phase together, for as long as the units themselves give each of them, and tells what is being waited for.</summary>
internal sealed class UnitJobs(SystemdBus bus, ApplyLog log)
{
    // systemd ends what takes too long; these are for the case that it does not. A start and a stop may take several steps, each with the unit's limit.
    private const int Steps = 4;
    private static readonly TimeSpan Least = TimeSpan.FromMinutes(5);

    // On the way back nobody waits for ever.
    private static readonly TimeSpan MostOnTheWayBack = TimeSpan.FromMinutes(15);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public async Task<ImmutableArray<JobResult>> RunAsync(IReadOnlyList<UnitJob> jobs, bool goingBack, CancellationToken cancellationToken)
    {
        if (jobs.Count == 0)
            return [];
        var limit = await LimitAsync(bus, jobs, cancellationToken).ConfigureAwait(false) ?? (goingBack ? MostOnTheWayBack : Timeout.InfiniteTimeSpan);
        var open = new ConcurrentDictionary<UnitName, JobKind>(jobs.DistinctBy(j => j.Unit).Select(j => KeyValuePair.Create(j.Unit, j.Kind)));
        var run = bus.RunJobsAsync(
            jobs,
            limit,
            result =>
            {
                open.TryRemove(result.Unit, out _);
                log.TellJob(result);
            },
            cancellationToken);
        while (await Task.WhenAny(run, Task.Delay(Patience, CancellationToken.None)).ConfigureAwait(false) != run)
            log.Tell(ApplyPhase.Activate, $"waiting for {string.Join(", ", open.Keys.Select(u => u.Value).Order(StringComparer.Ordinal))}");
        return await run.ConfigureAwait(false);
    }

    /// <summary>The time that all jobs one after the other may take; null when a unit has no limit.</summary>
    public static async Task<TimeSpan?> LimitAsync(SystemdBus bus, IEnumerable<UnitJob> jobs, CancellationToken cancellationToken)
    {
        var sum = TimeSpan.Zero;
        foreach (var job in jobs)
        {
            var unit = await bus.GetUnitPropertiesAsync(job.Unit, cancellationToken).ConfigureAwait(false);
            if ((job.Kind != JobKind.Stop && unit.StartLimit is null) || (job.Kind != JobKind.Start && unit.StopLimit is null))
                return null;
            sum += (job.Kind == JobKind.Stop ? TimeSpan.Zero : unit.StartLimit!.Value * Steps) + (job.Kind == JobKind.Start ? TimeSpan.Zero : unit.StopLimit!.Value * Steps);
        }

        return sum > Least ? sum : Least;
    }
}
