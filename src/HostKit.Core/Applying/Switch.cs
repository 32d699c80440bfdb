using System.Collections.Immutable;
using System.Diagnostics;

namespace HostKit;

/// <summary>
/// Brings the host from the one state to the other: stops what has to be stopped, moves files into place, has commands and units follow them, and
/// waits until all works. One message for each thing that does not.
/// </summary>
internal sealed class Switch(Host host, Goal goal, ApplyLog log, PlannedWork work, Activation? activation, CommandRuns commands)
{
    /// <summary>Whether checks run only when the files are in place, because there could be no shadow.</summary>
    public required bool ChecksLater { get; init; }

    // Whatever goes wrong from here on, cancellation included, is a failure that is taken back.
    public async Task<ImmutableArray<string>> RunAsync(Confirmation? confirmation, Action commit, CancellationToken cancellationToken)
    {
        try
        {
            if (confirmation is not null)
                await confirmation.ArmAsync(cancellationToken).ConfigureAwait(false);
            var failures = activation is null ? [] : await activation.StopAsync(cancellationToken).ConfigureAwait(false);
            if (!failures.IsEmpty)
                return failures;
            log.Timed(ApplyPhase.Commit, $"{work.Paths.Length} changes committed", () =>
            {
                commit();
                return true;
            });
            if (host.Kind == HostKind.Directory)
            {
                log.Tell(ApplyPhase.Activate, "skipped: a directory has no running units");
                if (!work.Commands.IsEmpty)
                    log.Tell(ApplyPhase.Activate, $"skipped in a directory: {string.Join(", ", work.Commands.Select(c => $"command[{c.Resource.Name}]"))}");
                if (!work.Probes.IsEmpty)
                    log.Tell(ApplyPhase.Settle, $"skipped in a directory: {string.Join(", ", work.Probes.Select(p => $"probe[{p.Resource.Id}]"))}");
                return [];
            }

            failures = await ActivateAsync(cancellationToken).ConfigureAwait(false);
            return failures.IsEmpty ? await SettleAsync(cancellationToken).ConfigureAwait(false) : failures;
        }
        catch (OperationCanceledException)
        {
            return ["The apply was cancelled."];
        }
        catch (Exception e)
        {
            // Whatever it is, a caller's progress handler that throws included: half-way is no place to stay.
            return [e is HostKitException or IOException or UnauthorizedAccessException ? e.Message : $"unexpected {e.GetType().Name}: {e.Message}"];
        }
    }

    private async Task<ImmutableArray<string>> ActivateAsync(CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        if (activation is not null)
            await activation.ReadUnitsAsync(cancellationToken).ConfigureAwait(false);
        var failures = ChecksLater
            ? await Checks.RunAsync(work, (words, limit, token) => LiveProgram.RunAsync(host, words, limit, null, token), log.TellCheck, cancellationToken).ConfigureAwait(false)
            : [];
        if (failures.IsEmpty)
            failures = await commands.RunAsync(cancellationToken).ConfigureAwait(false);
        if (failures.IsEmpty && activation is not null)
            failures = await activation.RunAsync(cancellationToken).ConfigureAwait(false);
        if (activation is not null)
            log.Tell(ApplyPhase.Activate, "units told", duration: watch.Elapsed);
        return failures;
    }

    // Units have to stay up for a while and until the probes have passed; a unit that does not is what the probes need not wait for.
    private async Task<ImmutableArray<string>> SettleAsync(CancellationToken cancellationToken)
    {
        if (activation is null && work.Probes.IsEmpty)
            return [];
        var watch = Stopwatch.StartNew();
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var probes = Probing.RunAsync(host, work.Probes, goal.SettleTime, log, enough.Token);
        ImmutableArray<string> failures = [];
        try
        {
            if (activation is not null)
                failures = await activation.SettleAsync(goal.SettleTime, probes, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            if (!failures.IsEmpty || cancellationToken.IsCancellationRequested)
                await enough.CancelAsync().ConfigureAwait(false);
            await ((Task)probes).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        if (failures.IsEmpty)
            failures = await probes.ConfigureAwait(false);
        log.Tell(ApplyPhase.Settle, failures.IsEmpty ? "units stay up" : "the host does not work as it should", failures.IsEmpty ? Severity.Info : Severity.Error, duration: watch.Elapsed);
        return failures;
    }
}
