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

    private ApplyRun(Host host, Goal goal, ApplyOptions options, IProgress<ApplyEvent>? progress)
    {
        _host = host;
        _goal = goal;
        _options = options;
        _log = new ApplyLog(progress);
    }

    public static async Task<ApplyResult> ExecuteAsync(Plan plan, ApplyOptions options, IProgress<ApplyEvent>? progress, CancellationToken cancellationToken)
    {
        var run = new ApplyRun(plan.Host, plan.Goal, options, progress);
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
        var store = new GenerationStore(state);
        var current = await Planner.PlanAsync(_host, _goal, cancellationToken).ConfigureAwait(false);
        RefuseIfMoved(plan, current);
        var work = current.Work;
        if (plan.Changes.IsEmpty && !work.IsNewGeneration)
        {
            Forget(files, state);
            return new ApplyResult(ApplyOutcome.NothingToDo, work.Current.Generation, []);
        }

        using var held = await StoreRealisation.RunAsync(_host, work, files, _log, cancellationToken).ConfigureAwait(false);
        using var area = new StagingArea(files, state, _goal.Configuration);
        try
        {
            return work.Packages.Missing.IsEmpty
                ? await ApplyAsync(work, files, state, store, area, null, cancellationToken).ConfigureAwait(false)
                : await InstallAndApplyAsync(current, files, state, store, area, cancellationToken).ConfigureAwait(false);
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

    // What packages bring is known when they are there: the rest is planned again then, and as long as it has not begun, they go if it is refused.
    private async Task<ApplyResult> InstallAndApplyAsync(
        Plan agreed, HostFiles files, StateDirectory state, GenerationStore store, StagingArea area, CancellationToken cancellationToken)
    {
        using var install = new PackageInstall(_host, agreed.Work, files, state, _log);
        ImmutableArray<string> failures;
        try
        {
            await install.RunAsync(cancellationToken).ConfigureAwait(false);
            var again = await Planner.PlanAsync(_host, _goal, cancellationToken, install.Installed).ConfigureAwait(false);
            PlanAfterInstall.Accept(agreed, again, install.Installed, _log);
            var result = await ApplyAsync(again.Work, files, state, store, area, install, cancellationToken).ConfigureAwait(false);
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
        PlannedWork work, HostFiles files, StateDirectory state, GenerationStore store, StagingArea area, PackageInstall? packages, CancellationToken cancellationToken)
    {
        var accounts = HostAccounts.Read(files);
        var staged = _log.Timed(ApplyPhase.Stage, $"{work.Paths.Length} changes staged", () => Stage.Write(work, area, store, files, accounts, _host, cancellationToken));
        var refusals = await CheckAsync(work, state, store, accounts, cancellationToken).ConfigureAwait(false);
        if (!refusals.IsEmpty)
            return new ApplyResult(ApplyOutcome.Refused, work.Current.Generation, refusals);
        cancellationToken.ThrowIfCancellationRequested();

        var result = await new Transaction(_host, _goal, _options, _log, packages).RunAsync(work, staged, files, state, store, accounts, cancellationToken).ConfigureAwait(false);
        if (result.Outcome is ApplyOutcome.Done or ApplyOutcome.NothingToDo
            && await PackageRemoval.RunAsync(_host, work.Packages, packages is not null, files, state, store, _goal.Configuration, _log).ConfigureAwait(false))
            Forget(files, state);
        return result;
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

    private void Forget(HostFiles files, StateDirectory state)
    {
        if (_goal.Forgets)
            _log.Tidy(() =>
            {
                Forgetting.Run(files, state);
                Store.CollectAll(files);
            });
    }

    private static void RefuseIfMoved(Plan plan, Plan current)
    {
        // What another apply has built meanwhile need not be built again.
        var moved = plan.Changes.Except(current.Changes).Where(c => c.Kind != "store").Concat(current.Changes.Except(plan.Changes)).Select(c => $"{c.Kind}[{c.Id}]").Distinct().ToList();
        if (moved.Count > 0)
            throw new HostKitException($"The plan is stale: the host has changed since it was made ({string.Join(", ", moved)}). Plan again.");
    }
}
