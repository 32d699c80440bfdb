using System.Collections.Immutable;

namespace HostKit.Systemd;

public sealed partial class SystemdControl
{
    // Of so many failures at once, the journal is read; more of it nobody would read.
    private const int Reports = 10;

    /// <summary>Starts a unit and what it requires.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="cancellationToken">Gives up waiting; systemd goes on.</param>
    /// <returns>
    /// The unit after it. It may be down all the same: a condition that does not hold (<see cref="UnitProperties.ConditionResult"/>) and a program that has done
    /// its work are no failures.
    /// </returns>
    /// <exception cref="UnitFailedException">It did not start, or failed right after.</exception>
    public Task<UnitProperties> StartAsync(UnitName unit, CancellationToken cancellationToken = default) => RunAsync(unit, JobKind.Start, cancellationToken);

    /// <summary>Stops a unit and what requires it.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="cancellationToken">Gives up waiting; systemd goes on.</param>
    /// <returns>The unit after it.</returns>
    /// <exception cref="UnitFailedException">It did not stop.</exception>
    public Task<UnitProperties> StopAsync(UnitName unit, CancellationToken cancellationToken = default) => RunAsync(unit, JobKind.Stop, cancellationToken);

    /// <summary>Stops a unit if it is up, and starts it.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="cancellationToken">Gives up waiting; systemd goes on.</param>
    /// <returns>The unit after it.</returns>
    /// <exception cref="UnitFailedException">It did not restart, or failed right after.</exception>
    public Task<UnitProperties> RestartAsync(UnitName unit, CancellationToken cancellationToken = default) => RunAsync(unit, JobKind.Restart, cancellationToken);

    /// <summary>Restarts a unit if it is up; else does nothing.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="cancellationToken">Gives up waiting; systemd goes on.</param>
    /// <returns>The unit after it.</returns>
    /// <exception cref="UnitFailedException">It did not restart, or failed right after.</exception>
    public Task<UnitProperties> TryRestartAsync(UnitName unit, CancellationToken cancellationToken = default) => RunAsync(unit, JobKind.TryRestart, cancellationToken);

    /// <summary>Has a unit read its configuration anew.</summary>
    /// <param name="unit">The unit; up, and with a way to reload.</param>
    /// <param name="cancellationToken">Gives up waiting; systemd goes on.</param>
    /// <returns>The unit after it.</returns>
    /// <exception cref="UnitFailedException">It did not, or cannot reload.</exception>
    public Task<UnitProperties> ReloadAsync(UnitName unit, CancellationToken cancellationToken = default) => RunAsync(unit, JobKind.Reload, cancellationToken);

    /// <summary>Reloads a unit if it can, else restarts it; starts it if it is down.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="cancellationToken">Gives up waiting; systemd goes on.</param>
    /// <returns>The unit after it.</returns>
    /// <exception cref="UnitFailedException">It did not, or failed right after.</exception>
    public Task<UnitProperties> ReloadOrRestartAsync(UnitName unit, CancellationToken cancellationToken = default) => RunAsync(unit, JobKind.ReloadOrRestart, cancellationToken);

    /// <summary>Runs jobs of several units at once, in the order in which the units depend on each other.</summary>
    /// <param name="jobs">The jobs, one for each unit.</param>
    /// <param name="cancellationToken">Gives up waiting; systemd goes on.</param>
    /// <returns>The results, in the order of <paramref name="jobs"/>; all of them are good.</returns>
    /// <exception cref="UnitFailedException">Some units failed; it tells of each of them, and the others are as they were asked to be.</exception>
    public async Task<ImmutableArray<JobResult>> RunAsync(IReadOnlyList<UnitJob> jobs, CancellationToken cancellationToken = default)
    {
        var results = await Bus.RunJobsAsync(jobs, JobTimeout, cancellationToken: cancellationToken).ConfigureAwait(false);
        await ThrowIfFailedAsync(results, cancellationToken).ConfigureAwait(false);
        return results;
    }

    // systemd forgets a unit that has ended well, and with it how; so it is held until it has been read.
    private async Task<UnitProperties> RunAsync(UnitName unit, JobKind kind, CancellationToken cancellationToken)
    {
        var isHeld = await TryAsync(() => Bus.RefUnitAsync(unit, cancellationToken)).ConfigureAwait(false);
        try
        {
            await RunAsync([new UnitJob(unit, kind)], cancellationToken).ConfigureAwait(false);
            return await GetAsync(unit, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            if (isHeld)
                await TryAsync(() => Bus.UnrefUnitAsync(unit, CancellationToken.None)).ConfigureAwait(false);
        }

        static async Task<bool> TryAsync(Func<Task> call)
        {
            try
            {
                await call().ConfigureAwait(false);
                return true;
            }
            catch (BusException)
            {
                // What is wrong with the unit, its job will tell.
                return false;
            }
        }
    }

    private async Task ThrowIfFailedAsync(IReadOnlyCollection<JobResult> results, CancellationToken cancellationToken)
    {
        var failures = ImmutableArray.CreateBuilder<UnitFailure>();
        foreach (var result in results.Where(r => !r.Succeeded))
            failures.Add(await _report.OfAsync(result, failures.Count < Reports, cancellationToken).ConfigureAwait(false));
        failures.AddRange(await SettleAsync([.. results.Where(r => r.Succeeded && r.Kind != JobKind.Stop)], cancellationToken).ConfigureAwait(false));
        if (failures.Count > 0)
            throw new UnitFailedException(failures.ToImmutable());
    }

    // Two looks, at all units together: right after the jobs and when the time is up.
    private async Task<List<UnitFailure>> SettleAsync(List<JobResult> jobs, CancellationToken cancellationToken)
    {
        var failures = new List<UnitFailure>();
        if (SettleTime <= TimeSpan.Zero)
            return failures;
        for (var look = 0; look < 2 && jobs.Count > 0; look++)
        {
            var states = await Bus.ListUnitsByNamesAsync([.. jobs.Select(j => j.Unit)], cancellationToken).ConfigureAwait(false);
            foreach (var (job, state) in jobs.Zip(states).ToList())
            {
                var hasEnded = state.ActiveState == ActiveStates.Failed || state.SubState.StartsWith("auto-restart", StringComparison.Ordinal);
                var unit = hasEnded ? await GetAsync(job.Unit, cancellationToken).ConfigureAwait(false) : null;
                if (unit is not null and not { Result: "success", ActiveState: not ActiveStates.Failed })
                    failures.Add(await _report.OfAsync(unit, "was started and did not stay up", job, failures.Count < Reports, cancellationToken).ConfigureAwait(false));
                // Only a process that runs can still end.
                if (hasEnded || state.SubState != "running")
                    jobs.Remove(job);
            }

            if (look == 0 && jobs.Count > 0)
                await Task.Delay(SettleTime, cancellationToken).ConfigureAwait(false);
        }

        return failures;
    }
}
