using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace HostKit;

/// <summary>The part of an apply that changes the host: from the journal to the recorded generation, or back to where it began.</summary>
internal sealed class Transaction(Host host, Goal goal, ApplyLog log)
{
    /// <summary>Whether checks run only when the files are in place, because there could be no shadow.</summary>
    public bool ChecksLater { get; init; }

    public async Task<ApplyResult> RunAsync(
        PlannedWork work, ImmutableArray<StagedChange> staged, HostFiles files, StateDirectory state, GenerationStore store, HostAccounts accounts, CancellationToken cancellationToken)
    {
        var bus = work.Units.IsEmpty && !work.ReloadsUnits ? null : await SystemdBus.ConnectAsync(host.BusAddress, cancellationToken).ConfigureAwait(false);
        try
        {
            var activation = bus is null ? null : new Activation(host, bus, work, log);
            if (activation is not null)
                await activation.PrepareAsync(cancellationToken).ConfigureAwait(false);
            var commands = new CommandRuns(host, host.Kind == HostKind.Directory ? [] : work.Commands, log);
            var journal = new Journal
            {
                FormatVersion = Journal.CurrentFormat, From = work.Current.Generation, To = work.Current.Generation + 1, Entries = [.. staged.Select(s => s.Entry)],
                Units = [.. work.Units.Select(u => new JournalUnit(u.Unit.Value, u.Action))], ReloadsUnits = work.ReloadsUnits,
                Dependants = activation is null ? null : [.. activation.Dependants.All.Select(u => u.Value)], Commands = commands.Owed,
            };
            journal.Write(state);
            var failures = await SwitchAsync(work, () => Commit.Apply(staged, files, accounts, host), activation, commands, cancellationToken).ConfigureAwait(false);
            if (failures.IsEmpty)
                failures = Record(work, store);
            if (failures.IsEmpty)
            {
                EndJournal(state);
                return new ApplyResult(work.Paths.IsEmpty && work.Units.IsEmpty && work.Commands.IsEmpty ? ApplyOutcome.NothingToDo : ApplyOutcome.Done, journal.To, []);
            }

            var left = await TakeBackAsync(journal, files, activation, commands).ConfigureAwait(false);
            if (left.IsEmpty)
                EndJournal(state);
            return new ApplyResult(left.IsEmpty ? ApplyOutcome.RolledBack : ApplyOutcome.RollbackIncomplete, work.Current.Generation, [.. failures, .. left]);
        }
        finally
        {
            if (bus is not null)
                await bus.DisposeAsync().ConfigureAwait(false);
        }
    }

    // From here on the host changes: whatever goes wrong, cancellation included, is a failure that is taken back.
    private async Task<ImmutableArray<string>> SwitchAsync(PlannedWork work, Action commit, Activation? activation, CommandRuns commands, CancellationToken cancellationToken)
    {
        try
        {
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

            failures = await ActivateAsync(work, activation, commands, cancellationToken).ConfigureAwait(false);
            return failures.IsEmpty ? await SettleAsync(work, activation, cancellationToken).ConfigureAwait(false) : failures;
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

    private async Task<ImmutableArray<string>> ActivateAsync(PlannedWork work, Activation? activation, CommandRuns commands, CancellationToken cancellationToken)
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
    private async Task<ImmutableArray<string>> SettleAsync(PlannedWork work, Activation? activation, CancellationToken cancellationToken)
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

    private async Task<ImmutableArray<string>> TakeBackAsync(Journal journal, HostFiles files, Activation? activation, CommandRuns commands)
    {
        var watch = Stopwatch.StartNew();
        log.Tell(ApplyPhase.RollBack, "taking everything back", Severity.Warning);
        try
        {
            if (activation is not null)
                await activation.StopStartedAsync().ConfigureAwait(false);
        }
        catch (HostKitException)
        {
            // Told below: the bus that does not stop units does not bring them back either.
        }

        var left = Undo.Run(files, journal.Entries);
        try
        {
            if (activation is not null)
                await activation.ReadUnitsAsync(CancellationToken.None).ConfigureAwait(false);
            left = [.. left, .. await commands.RunAgainAsync().ConfigureAwait(false)];
            if (activation is not null)
                left = [.. left, .. await activation.TakeBackAsync().ConfigureAwait(false)];
        }
        catch (HostKitException e)
        {
            left = left.Add($"The units could not be taken back: {e.Message}");
        }

        log.Tell(ApplyPhase.RollBack, left.IsEmpty ? "the host is as it was" : "something could not be taken back", left.IsEmpty ? Severity.Info : Severity.Error, duration: watch.Elapsed);
        return left;
    }

    private ImmutableArray<string> Record(PlannedWork work, GenerationStore store)
    {
        var next = Manifest.Empty(goal.Configuration) with
        {
            Generation = work.Current.Generation + 1, AppliedAt = TimeProvider.System.GetUtcNow(), Cause = goal.Cause, Entries = [.. work.Entries.OrderBy(e => e.Kind, StringComparer.Ordinal).ThenBy(e => e.Id, StringComparer.Ordinal)],
        };
        try
        {
            return log.Timed(ApplyPhase.Record, $"generation {next.Generation.ToString(CultureInfo.InvariantCulture)} recorded", () =>
            {
                store.Record(next);
                return ImmutableArray<string>.Empty;
            });
        }
        catch (Exception e) when (e is HostKitException or IOException or UnauthorizedAccessException)
        {
            // Once the pointer names the new generation the apply has succeeded; if a power cut undoes that, the journal takes the rest back.
            if (store.ReadCurrent(goal.Configuration).Generation != next.Generation)
                return [$"The generation could not be recorded: {e.Message}"];
            log.Tell(ApplyPhase.Record, $"the generation is recorded, but a power cut now could take the host back: {e.Message}", Severity.Warning);
            return [];
        }
    }

    // A journal that stays is no harm: the next apply finds that there is nothing left to take back.
    private void EndJournal(StateDirectory state) => log.Tidy(() => Journal.Remove(state));
}
