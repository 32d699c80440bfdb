using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace HostKit;

/// <summary>One apply, from the lock to the recorded generation, or back to where it began.</summary>
internal sealed class ApplyRun
{
    private readonly Host _host;
    private readonly Goal _goal;
    private readonly ApplyLog _log;

    private ApplyRun(Host host, Goal goal, IProgress<ApplyEvent>? progress)
    {
        _host = host;
        _goal = goal;
        _log = new ApplyLog(progress);
    }

    public static async Task<ApplyResult> ExecuteAsync(Plan plan, IProgress<ApplyEvent>? progress, CancellationToken cancellationToken)
    {
        var run = new ApplyRun(plan.Host, plan.Goal, progress);
        try
        {
            if (HasNothingToDo(plan))
                return new ApplyResult(ApplyOutcome.NothingToDo, plan.Work.Current.Generation, []);
            return await run.ExecuteAsync(plan, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return new ApplyResult(ApplyOutcome.Refused, plan.Work.Current.Generation, ["The apply was cancelled before it changed anything."]);
        }
        catch (Exception e) when (e is HostKitException or IOException or UnauthorizedAccessException)
        {
            return new ApplyResult(ApplyOutcome.Refused, plan.Work.Current.Generation, [e.Message]);
        }
    }

    // Exactly what the plan says: no lock, no second look at the host. The usual apply of a timer or a pipeline is this one.
    private static bool HasNothingToDo(Plan plan)
    {
        using var files = plan.Host.OpenFiles();
        return plan.Changes.IsEmpty && !plan.Work.IsNewGeneration && !plan.Goal.Forgets && !Journal.Exists(files, plan.ConfigurationName);
    }

    private async Task<ApplyResult> ExecuteAsync(Plan plan, CancellationToken cancellationToken)
    {
        if (_host.Kind == HostKind.Directory)
            Directory.CreateDirectory(_host.RootPath);
        else if (Libc.EffectiveUser() != 0)
            throw new HostKitException("Applying to a machine needs root: run the script with sudo, or try it in a directory with --root DIR.");

        using var files = _host.OpenFiles()!;
        using var state = StateDirectory.Create(files, _goal.Configuration);
        using var taken = await HostLock.TakeAsync(
            state, holder => _log.Tell(ApplyPhase.Prepare, $"waiting for {holder}, which is applying '{_goal.Configuration}'"), cancellationToken).ConfigureAwait(false);

        if (await Recovery.RunAsync(_host, files, state, _goal.Configuration).ConfigureAwait(false) is { } recovered)
            _log.Tell(ApplyPhase.Prepare, recovered, Severity.Warning);
        var store = new GenerationStore(state);
        var current = await Planner.PlanAsync(_host, _goal, cancellationToken).ConfigureAwait(false);
        RefuseIfMoved(plan, current);
        var work = current.Work;
        if (plan.Changes.IsEmpty && !work.IsNewGeneration)
        {
            Forget(files, state);
            return new ApplyResult(ApplyOutcome.NothingToDo, work.Current.Generation, []);
        }

        using var area = new StagingArea(files, state, _goal.Configuration);
        try
        {
            return await ApplyAsync(work, files, state, store, area, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            // As long as there is a journal, what it would put back waits there.
            _log.Tidy(() =>
            {
                if (!Journal.Exists(files, _goal.Configuration))
                    area.Clear();
            });
        }
    }

    private async Task<ApplyResult> ApplyAsync(
        PlannedWork work, HostFiles files, StateDirectory state, GenerationStore store, StagingArea area, CancellationToken cancellationToken)
    {
        var accounts = HostAccounts.Read(files);
        var staged = _log.Timed(ApplyPhase.Stage, $"{work.Paths.Length} changes staged", () => Stage.Write(work, area, store, files, accounts, _host, cancellationToken));
        var refusals = await CheckAsync(work, state, store, accounts, cancellationToken).ConfigureAwait(false);
        if (!refusals.IsEmpty)
            return new ApplyResult(ApplyOutcome.Refused, work.Current.Generation, refusals);
        cancellationToken.ThrowIfCancellationRequested();

        var bus = work.Units.IsEmpty && !work.ReloadsUnits ? null : await SystemdBus.ConnectAsync(_host.BusAddress, cancellationToken).ConfigureAwait(false);
        try
        {
            var activation = bus is null ? null : new Activation(_host, bus, work.ReloadsUnits, work.Units, _log.TellAction, _log.TellJob);
            var journal = new Journal
            {
                FormatVersion = Journal.CurrentFormat, From = work.Current.Generation, To = work.Current.Generation + 1, Entries = [.. staged.Select(s => s.Entry)],
                Units = [.. work.Units.Select(u => new JournalUnit(u.Unit.Value, u.Action))], ReloadsUnits = work.ReloadsUnits,
            };
            journal.Write(state);
            var failures = await SwitchAsync(() => Commit.Apply(staged, files, accounts, _host), activation, staged.Length, cancellationToken).ConfigureAwait(false);
            if (failures.IsEmpty)
                failures = Record(work, store);
            if (failures.IsEmpty)
            {
                EndJournal(state);
                Forget(files, state);
                return new ApplyResult(work.Paths.IsEmpty && work.Units.IsEmpty ? ApplyOutcome.NothingToDo : ApplyOutcome.Done, journal.To, []);
            }

            var left = await TakeBackAsync(journal, files, activation).ConfigureAwait(false);
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
    private async Task<ImmutableArray<string>> SwitchAsync(Action commit, Activation? activation, int changes, CancellationToken cancellationToken)
    {
        try
        {
            _log.Timed(ApplyPhase.Commit, $"{changes} changes committed", () =>
            {
                commit();
                return true;
            });
            if (activation is null)
            {
                if (_host.Kind == HostKind.Directory)
                    _log.Tell(ApplyPhase.Activate, "skipped: a directory has no running units");
                return [];
            }

            var watch = Stopwatch.StartNew();
            var failures = await activation.RunAsync(cancellationToken).ConfigureAwait(false);
            _log.Tell(ApplyPhase.Activate, "units told", duration: watch.Elapsed);
            if (!failures.IsEmpty)
                return failures;
            watch.Restart();
            failures = await activation.SettleAsync(_goal.SettleTime, cancellationToken).ConfigureAwait(false);
            _log.Tell(ApplyPhase.Settle, failures.IsEmpty ? "units stay up" : "units do not stay up", failures.IsEmpty ? Severity.Info : Severity.Error, duration: watch.Elapsed);
            return failures;
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

    private async Task<ImmutableArray<string>> CheckAsync(PlannedWork work, StateDirectory state, GenerationStore store, HostAccounts accounts, CancellationToken cancellationToken)
    {
        if (work.Checks.IsEmpty)
            return [];
        if (_host.Kind == HostKind.Directory)
        {
            _log.Tell(ApplyPhase.Check, $"skipped in a directory: {string.Join(", ", work.Checks.Select(c => c.Resource.Id))}");
            return [];
        }

        var shadow = await Shadow.OpenAsync(_host, state, cancellationToken).ConfigureAwait(false);
        await using (shadow.ConfigureAwait(false))
        {
            using (var tree = shadow.OpenFiles())
                FutureTree.Write(tree, work.Paths, store, entry => Stage.Owner(entry, accounts, _host));
            return await Checks.RunAsync(
                work, shadow, (check, agrees, duration) => _log.Tell(
                    ApplyPhase.Check, agrees ? "accepted" : "refused", agrees ? Severity.Info : Severity.Error, $"check[{check.CheckName}]", duration), cancellationToken)
                .ConfigureAwait(false);
        }
    }

    private async Task<ImmutableArray<string>> TakeBackAsync(Journal journal, HostFiles files, Activation? activation)
    {
        var watch = Stopwatch.StartNew();
        _log.Tell(ApplyPhase.RollBack, "taking everything back", Severity.Warning);
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
                left = [.. left, .. await activation.TakeBackAsync().ConfigureAwait(false)];
        }
        catch (HostKitException e)
        {
            left = left.Add($"The units could not be taken back: {e.Message}");
        }

        _log.Tell(ApplyPhase.RollBack, left.IsEmpty ? "the host is as it was" : "something could not be taken back", left.IsEmpty ? Severity.Info : Severity.Error, duration: watch.Elapsed);
        return left;
    }

    private ImmutableArray<string> Record(PlannedWork work, GenerationStore store)
    {
        var next = Manifest.Empty(_goal.Configuration) with
        {
            Generation = work.Current.Generation + 1, AppliedAt = TimeProvider.System.GetUtcNow(), Cause = _goal.Cause, Entries = [.. work.Entries.OrderBy(e => e.Kind, StringComparer.Ordinal).ThenBy(e => e.Id, StringComparer.Ordinal)],
        };
        try
        {
            return _log.Timed(ApplyPhase.Record, $"generation {next.Generation.ToString(CultureInfo.InvariantCulture)} recorded", () =>
            {
                store.Record(next);
                return ImmutableArray<string>.Empty;
            });
        }
        catch (Exception e) when (e is HostKitException or IOException or UnauthorizedAccessException)
        {
            // Once the pointer names the new generation the apply has succeeded; if a power cut undoes that, the journal takes the rest back.
            if (store.ReadCurrent(_goal.Configuration).Generation != next.Generation)
                return [$"The generation could not be recorded: {e.Message}"];
            _log.Tell(ApplyPhase.Record, $"the generation is recorded, but a power cut now could take the host back: {e.Message}", Severity.Warning);
            return [];
        }
    }

    private void Forget(HostFiles files, StateDirectory state)
    {
        if (_goal.Forgets)
            _log.Tidy(() => Forgetting.Run(files, state));
    }

    // A journal that stays is no harm: the next apply finds that there is nothing left to take back.
    private void EndJournal(StateDirectory state) => _log.Tidy(() => Journal.Remove(state));

    private static void RefuseIfMoved(Plan plan, Plan current)
    {
        var moved = plan.Changes.Except(current.Changes).Concat(current.Changes.Except(plan.Changes)).Select(c => $"{c.Kind}[{c.Id}]").Distinct().ToList();
        if (moved.Count > 0)
            throw new HostKitException($"The plan is stale: the host has changed since it was made ({string.Join(", ", moved)}). Plan again.");
    }
}
