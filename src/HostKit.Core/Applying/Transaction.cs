using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace HostKit;

/// <summary>The part of an apply that changes the host: from the journal to the recorded generation, or back to where it began.</summary>
internal sealed class Transaction(Host host, Goal goal, ApplyOptions options, ApplyLog log, PackageInstall? packages = null)
{
    /// <summary>Whether checks run only when the files are in place, because there could be no shadow.</summary>
    public bool ChecksLater { get; init; }

    public async Task<ApplyResult> RunAsync(
        PlannedWork work, ImmutableArray<StagedChange> staged, HostFiles files, StateDirectory state, GenerationStore store, HostAccounts accounts, PasswordLock? accountsLock, CancellationToken cancellationToken)
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
                Packages = packages?.Journal,
            };
            BootRecovery.Install(host, files);
            journal.Write(state);
            var confirmation = options.ConfirmWithin is { } time ? new Confirmation(host, state, goal.Configuration, time) : null;
            var failures = await new Switch(host, goal, log, work, activation, commands) { ChecksLater = ChecksLater }
                .RunAsync(confirmation, () => CommitUnder(accountsLock, () => Commit.Apply(staged, files, accounts, host)), cancellationToken).ConfigureAwait(false);
            if (failures.IsEmpty)
                failures = Record(work, store, confirmation is null);
            if (failures.IsEmpty && confirmation is not null)
            {
                try
                {
                    var until = await confirmation.BeginAsync().ConfigureAwait(false);
                    return new ApplyResult(ApplyOutcome.AwaitsConfirmation, work.Current.Generation, []) { ConfirmBefore = until };
                }
                catch (Exception e) when (e is HostKitException or IOException)
                {
                    failures = [e.Message];
                }
            }

            if (failures.IsEmpty)
            {
                EndJournal(state);
                return new ApplyResult(packages is null && work.Paths.IsEmpty && work.Units.IsEmpty && work.Packages.Leaving.IsEmpty && work.Builds.IsEmpty && work.Commands.IsEmpty ? ApplyOutcome.NothingToDo : ApplyOutcome.Done, journal.To, []);
            }

            Reserve.ReleaseIfTight(state);
            var left = await TakeBackAsync(journal, files, activation, commands).ConfigureAwait(false);
            if (left.IsEmpty)
                EndJournal(state);
            if (confirmation is not null)
                await Confirmation.DisarmAsync(host, goal.Configuration).ConfigureAwait(false);
            return new ApplyResult(left.IsEmpty ? ApplyOutcome.RolledBack : ApplyOutcome.RollbackIncomplete, work.Current.Generation, [.. failures, .. left]);
        }
        finally
        {
            if (bus is not null)
                await bus.DisposeAsync().ConfigureAwait(false);
        }
    }

    // What is started afterwards may make accounts of its own, and taking back takes the lock anew.
    private static void CommitUnder(PasswordLock? accountsLock, Action commit)
    {
        using (accountsLock)
            commit();
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

        if (packages is not null)
            left = [.. left, .. await packages.TakeBackAsync().ConfigureAwait(false)];

        log.Tell(ApplyPhase.RollBack, left.IsEmpty ? "the host is as it was" : "something could not be taken back", left.IsEmpty ? Severity.Info : Severity.Error, duration: watch.Elapsed);
        return left;
    }

    private ImmutableArray<string> Record(PlannedWork work, GenerationStore store, bool confirmed)
    {
        var next = Manifest.Empty(goal.Configuration) with
        {
            Generation = work.Current.Generation + 1, AppliedAt = TimeProvider.System.GetUtcNow(), Cause = goal.Cause, Label = goal.Label, Entries = [.. work.Entries.OrderBy(e => e.Kind, StringComparer.Ordinal).ThenBy(e => e.Id, StringComparer.Ordinal)],
            BroughtPackages = work.Packages.Brought, OwedPackages = work.Packages.Owed,
        };
        try
        {
            return log.Timed(ApplyPhase.Record, $"generation {next.Generation.ToString(CultureInfo.InvariantCulture)} {(confirmed ? "recorded" : "written, to be confirmed")}", () =>
            {
                store.Write(next);
                if (confirmed)
                    store.Point(next.Generation);
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
