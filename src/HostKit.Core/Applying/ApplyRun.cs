using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace HostKit;

/// <summary>One apply, from the lock to the recorded generation, or back to where it began.</summary>
internal sealed class ApplyRun
{
    private readonly Host _host;
    private readonly Goal _goal;
    private readonly ApplyOptions _options;
    private readonly ApplyLog _log;
    private bool _owesRemoval;

    private ApplyRun(Host host, Goal goal, ApplyOptions options, IProgress<ApplyEvent>? progress, SecretMask mask)
    {
        _host = host;
        _goal = goal;
        _options = options;
        _log = new ApplyLog(progress, mask);
    }

    public static async Task<ApplyResult> ExecuteAsync(Plan plan, ApplyOptions options, IProgress<ApplyEvent>? progress, CancellationToken cancellationToken)
    {
        var mask = SecretMask.Of(plan.Desired);
        var result = await TryAsync(new ApplyRun(plan.Host, plan.Goal, options, progress, mask), plan, cancellationToken).ConfigureAwait(false);
        return result with { Failures = [.. result.Failures.Select(mask.Hide)] };
    }

    private static async Task<ApplyResult> TryAsync(ApplyRun run, Plan plan, CancellationToken cancellationToken)
    {
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
        return plan.Changes.IsEmpty && !plan.Work.IsNewGeneration && !plan.Goal.Forgets && !IsRelabelled(plan.Goal, plan.Work.Current) && !Journal.Exists(files, plan.ConfigurationName);
    }

    private async Task<ApplyResult> ExecuteAsync(Plan plan, CancellationToken cancellationToken)
    {
        Confirmation.RefuseImpossible(_host, _goal, _options);
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
        if (plan.Work.Entries.Any(e => SecretHash.IsKeyed(e.Sha256) || e.SealedHash is not null))
            SecretHash.MakeKey(files);
        var store = new GenerationStore(state);
        using var accountsLock = LockAccounts(plan.Work, files, cancellationToken);
        // What was declared is what was agreed to; only the host is looked at again.
        var current = await Planner.PlanAsync(_host, _goal with { Desired = _ => plan.Desired }, new PlanPurpose { Seals = true, Simulates = true }, cancellationToken).ConfigureAwait(false);
        RefuseIfMoved(plan, current);
        var work = current.Work;
        if (plan.Changes.IsEmpty && !work.IsNewGeneration)
        {
            Relabel(work.Current, store);
            Forget(files, state);
            return new ApplyResult(ApplyOutcome.NothingToDo, work.Current.Generation, []);
        }

        using var held = await StoreRealisation.RunAsync(_host, work, files, _log, cancellationToken).ConfigureAwait(false);
        if (_goal.GoesBack)
            Reserve.ReleaseIfTight(state, work.Paths.Sum(p => Blocks(p.Wanted?.Length)));
        var owed = false;
        _log.Tidy(() => owed = Collection.Begin(state));
        using var area = new StagingArea(files, state, _goal.Configuration);
        ApplyResult? result = null;
        FutureRepositories? repositories = null;
        try
        {
            repositories = await FetchRepositoriesAsync(work, files, state, store, cancellationToken).ConfigureAwait(false);
            result = work.Packages.Missing.IsEmpty
                ? await ApplyAsync(work, files, state, store, area, null, accountsLock, cancellationToken).ConfigureAwait(false)
                : await InstallAndApplyAsync(current, files, state, store, area, accountsLock, repositories, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            if (repositories is not null)
                _log.Tidy(repositories.Remove);
            // As long as there is a journal, what it would put back waits there.
            _log.Tidy(() =>
            {
                if (Journal.Exists(files, _goal.Configuration))
                    return;
                area.Clear();
                if (result is null or { Outcome: not (ApplyOutcome.Done or ApplyOutcome.NothingToDo) })
                    Collection.AfterFailure(state, work.Current.Generation);
            });
        }

        // What was built is recorded as needed by now.
        held?.Dispose();
        if (result.Outcome is ApplyOutcome.Done or ApplyOutcome.NothingToDo)
            TidyUp(result, work, files, state, owed);
        return result;
    }

    // Before anything changes, so that one which cannot be reached or is not what it should be refuses the apply.
    private async Task<FutureRepositories?> FetchRepositoriesAsync(PlannedWork work, HostFiles files, StateDirectory state, GenerationStore store, CancellationToken cancellationToken)
    {
        if (FutureRepositories.Open(_host, _goal.Configuration, work, files, store) is not { } repositories)
            return null;
        try
        {
            if (repositories.Changed.Count > 0)
                _log.Tell(ApplyPhase.Packages, $"fetching {string.Join(", ", repositories.Changed)}");
            await repositories.FetchAsync(
                PackageInstall.Open(PackageManagers.Find(files), _host, state, _log, repositories), new PackageProgram(_host, null, _ => { }), cancellationToken).ConfigureAwait(false);
            return repositories;
        }
        catch
        {
            repositories.Remove();
            throw;
        }
    }

    // What packages bring is known when they are there: the rest is planned again then, and as long as it has not begun, they go if it is refused.
    private async Task<ApplyResult> InstallAndApplyAsync(
        Plan agreed, HostFiles files, StateDirectory state, GenerationStore store, StagingArea area, PasswordLock? accountsLock, FutureRepositories? repositories, CancellationToken cancellationToken)
    {
        // What packages bring along makes accounts, too.
        accountsLock?.Dispose();
        using var install = new PackageInstall(_host, agreed.Work, files, state, _log, repositories);
        ImmutableArray<string> failures;
        try
        {
            await install.RunAsync(cancellationToken).ConfigureAwait(false);
            using var lockedAgain = LockAccounts(agreed.Work, files, cancellationToken);
            var again = await Planner.PlanAsync(_host, _goal, new PlanPurpose { Seals = true, Simulates = true, Installed = install.Installed }, cancellationToken).ConfigureAwait(false);
            PlanAfterInstall.Accept(agreed, again, install.Installed, _log);
            var result = await ApplyAsync(again.Work, files, state, store, area, install, lockedAgain, cancellationToken).ConfigureAwait(false);
            if (result.Outcome != ApplyOutcome.Refused)
                return result;
            failures = result.Failures;
        }
        catch (Exception e) when (install.Journal is not null)
        {
            // Whatever it is, as in a transaction: half-way is no place to stay.
            failures = [e switch
            {
                OperationCanceledException => "The apply was cancelled.",
                HostKitException or IOException or UnauthorizedAccessException => e.Message,
                _ => $"unexpected {e.GetType().Name}: {e.Message}",
            }];
        }

        var left = await install.TakeBackAsync().ConfigureAwait(false);
        if (left.IsEmpty)
            _log.Tidy(() => Journal.Remove(state));
        return new ApplyResult(left.IsEmpty ? ApplyOutcome.RolledBack : ApplyOutcome.RollbackIncomplete, agreed.Work.Current.Generation, [.. failures, .. left]);
    }

    private async Task<ApplyResult> ApplyAsync(
        PlannedWork work, HostFiles files, StateDirectory state, GenerationStore store, StagingArea area, PackageInstall? packages, PasswordLock? accountsLock,
        CancellationToken cancellationToken)
    {
        var accounts = work.Owners;
        var staged = _log.Timed(ApplyPhase.Stage, $"{work.Paths.Length} changes staged", () => Stage.Write(work, area, store, files, accounts, _host, cancellationToken));
        var (refusals, checksLater) = await CheckAsync(work, state, store, accounts, cancellationToken).ConfigureAwait(false);
        if (!refusals.IsEmpty)
            return new ApplyResult(ApplyOutcome.Refused, work.Current.Generation, refusals);
        cancellationToken.ThrowIfCancellationRequested();
        AccountUndo.RefuseIfMoved(work.Accounts.Databases, files);

        var result = await new Transaction(_host, _goal, _options, _log, packages) { ChecksLater = checksLater }
            .RunAsync(work, staged, files, state, store, accounts, accountsLock, cancellationToken).ConfigureAwait(false);
        _owesRemoval = result.Outcome is ApplyOutcome.Done or ApplyOutcome.NothingToDo
            && !await PackageRemoval.RunAsync(_host, work.Packages, _goal.Purges, packages is not null, files, state, store, _goal.Configuration, _log).ConfigureAwait(false);
        return result;
    }

    private PasswordLock? LockAccounts(PlannedWork work, HostFiles files, CancellationToken cancellationToken)
        => work.Accounts.Databases.IsEmpty || _host.Kind == HostKind.Directory ? null : PasswordLock.Take(
            files, make: true, holder => _log.Tell(ApplyPhase.Prepare, $"waiting for {holder}, which is changing the host's accounts"), cancellationToken);

    // Where there can be no shadow, the checks are for the transaction to run.
    private async Task<(ImmutableArray<string> Refusals, bool Later)> CheckAsync(
        PlannedWork work, StateDirectory state, GenerationStore store, HostAccounts accounts, CancellationToken cancellationToken)
    {
        if (work.Checks.IsEmpty)
            return ([], false);
        if (_host.Kind == HostKind.Directory)
        {
            _log.Tell(ApplyPhase.Check, $"skipped in a directory: {string.Join(", ", work.Checks.Select(c => c.Resource.Id))}");
            return ([], false);
        }

        Shadow shadow;
        try
        {
            shadow = await Shadow.OpenAsync(_host, state, cancellationToken).ConfigureAwait(false);
        }
        catch (ShadowException e)
        {
            _log.Tell(
                ApplyPhase.Check, $"no shadow of the future host can be made here ({e.Reason}): the checks run on the host itself, after the files are in place and before units are touched",
                Severity.Warning);
            return ([], true);
        }

        await using (shadow.ConfigureAwait(false))
        {
            using (var tree = shadow.OpenFiles())
            {
                FutureTree.Write(tree, work.Paths, store, entry => Stage.Owner(entry, accounts, _host));
                FutureTree.Write(tree, Checks.StandIns(work));
            }

            return (await Checks.RunAsync(work, shadow.RunAsync, _log.TellCheck, cancellationToken).ConfigureAwait(false), false);
        }
    }

    // The apply has succeeded: what its end needs is there, whatever goes wrong with the rest.
    private void TidyUp(ApplyResult result, PlannedWork work, HostFiles files, StateDirectory state, bool owed)
    {
        // What is still to be removed has to be remembered.
        if (!_owesRemoval)
            Forget(files, state);
        if (_goal.Forgets)
            return;
        _log.Tidy(() =>
        {
            // What could not be removed may still have to be taken back.
            if (!Journal.Exists(files, _goal.Configuration) && Collection.AfterApply(state, result.Generation, _goal.Retention, owed) is { } collected)
            {
                if (!collected.Generations.IsEmpty && StoreCollection.Run(_host, files, dryRun: false) is { Ids.IsEmpty: false } store)
                    collected = collected with { StorePaths = store.Ids, StoreBytes = store.Bytes };
                _log.Tell(ApplyPhase.Record, Words(collected));
            }
        });
        _log.Tidy(() => Reserve.Renew(state, work.Paths.Sum(p => Blocks(p.Observed?.Status.Size))));
    }

    private static string Words(Collected collected) => string.Create(
        CultureInfo.InvariantCulture, $"let go what is no longer kept: {Count(collected.Generations.Length, "generation")}, {Count(collected.Objects, "content")}, {(collected.StorePaths.IsEmpty ? "" : Count(collected.StorePaths.Length, "store path") + ", ")}{collected.Bytes + collected.StoreBytes} bytes");

    private static string Count(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");

    private static long Blocks(long? bytes) => ((bytes ?? 0) + 4095) / 4096 * 4096;

    private static bool IsRelabelled(Goal goal, Manifest current) => goal.Label is not null && current.Generation > 0 && goal.Label != current.Label;

    private void Relabel(Manifest current, GenerationStore store)
    {
        if (!IsRelabelled(_goal, current))
            return;
        store.Relabel(current, _goal.Label!);
        _log.Tell(ApplyPhase.Record, string.Create(CultureInfo.InvariantCulture, $"generation {current.Generation} is now labelled '{_goal.Label}'"));
    }

    private void Forget(HostFiles files, StateDirectory state)
    {
        if (_goal.Forgets)
            _log.Tidy(() =>
            {
                Forgetting.Run(files, state);
                StoreCollection.RunAll(_host, files);
            });
    }

    private static void RefuseIfMoved(Plan plan, Plan current)
    {
        if (PlanFacts.Of(plan).MovedTo(PlanFacts.Of(current)) is { Count: > 0 } moved)
            throw PlanFacts.Stale(moved);
    }
}
