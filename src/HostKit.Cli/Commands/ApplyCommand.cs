using System.Collections.Immutable;

namespace HostKit.Cli;

/// <summary><c>apply</c>, <c>rollback</c> and <c>remove</c>: the plan, the question, and carrying it out.</summary>
internal static class ApplyCommand
{
    public static Task<int> RunAsync(Invocation invocation, CancellationToken ct)
        => invocation.Request is { Wait: true, Confirm: not null }
            ? throw new HostKitException("--wait and --confirm cannot be together: what is not confirmed may be taken back while it is waited for. Confirm first, then call apply --wait.")
            : RunAsync(invocation, () => invocation.Request.Plan is { } kept ? LoadAsync(invocation, kept, ct) : invocation.Host.PlanAsync(invocation.Configuration, ct), ct);

    public static async Task<int> RollBackAsync(Invocation invocation, CancellationToken ct)
    {
        // What was never confirmed is what one goes back from first.
        if (invocation.Request.Generation is null && await invocation.Host.ReturnAsync(invocation.Configuration.Name, ct).ConfigureAwait(false) is { } returned)
        {
            invocation.Human.WriteLine(Visible.Line(returned), Shade.Bold);
            return ExitCode.Done;
        }

        return await RollBackToFormerAsync(invocation, ct).ConfigureAwait(false);
    }

    private static Task<int> RollBackToFormerAsync(Invocation invocation, CancellationToken ct)
        => RunAsync(invocation, () => invocation.Host.PlanRollbackAsync(invocation.Configuration, invocation.Request.Generation is { } name ? invocation.Generation(name) : Former(invocation), ct), ct);

    public static Task<int> RemoveAsync(Invocation invocation, CancellationToken ct)
        => RunAsync(invocation, () => invocation.Host.PlanRemovalAsync(invocation.Configuration, invocation.Request.Purge, ct), ct);

    private static async Task<int> RunAsync(Invocation invocation, Func<Task<Plan>> planAsync, CancellationToken ct)
    {
        // First the debts of an apply that was killed: a plan made before that would be of a host half-way.
        if (await invocation.Host.RecoverAsync(invocation.Configuration.Name, ct).ConfigureAwait(false) is { } recovered)
            invocation.Human.WriteLine($"Recovered: {Visible.Line(recovered)}.", Shade.Bold);
        var plan = await planAsync().ConfigureAwait(false);
        var mustAsk = !plan.Changes.IsEmpty && !invocation.Request.Yes;
        if (mustAsk || !invocation.Request.Json)
            PlanText.Write(invocation.Human, plan.Changes, plan.Findings);
        if (mustAsk)
            Confirm(invocation);
        invocation.Human.Writer.Flush();

        using var lines = invocation.Request.Events is { } events ? new EventLines(events) : null;
        var human = invocation.Human.Forgiving();
        var error = invocation.Error.Forgiving();
        var clock = new PhaseClock(TimeProvider.System);
        var display = DisplayFor(invocation, human, plan.Changes);
        ApplyResult result;
        using var interruption = new Interruption(display.Say, ct);
        try
        {
            result = await display.ShowAsync(() => plan.ApplyAsync(new ApplyOptions { ConfirmWithin = invocation.Request.Confirm }, new ApplyProgress(clock, display, lines), interruption.Token)).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not (HostKitException or OperationCanceledException))
        {
            if (invocation.Request.Verbose)
                ErrorReport.WriteStackTrace(error, e);
            result = new(ApplyOutcome.RollbackIncomplete, 0, [ErrorReport.MessageOf(e)]);
        }

        interruption.IsOver = true;
        clock.Stop();
        ApplyText.Write(human, error, plan.Changes, result, clock);
        human.Writer.Flush();
        var completions = invocation.Request.Command == "apply" && result.Outcome is ApplyOutcome.Done or ApplyOutcome.NothingToDo
            ? await Completions.AfterApplyAsync(invocation, human, ct).ConfigureAwait(false) : [];
        if (invocation.Request.Json)
        {
            var output = new ForgivingWriter(invocation.Terminal.Out);
            output.Write(JsonDocuments.Apply(invocation.Subject, plan.Changes, plan.Findings, result, clock, completions));
            output.Flush();
        }

        return invocation.Request.Wait && completions.Any(c => c.Completion.State != CompletionState.Complete) ? ExitCode.Incomplete : ExitCode.Of(result.Outcome);
    }

    private static async Task<Plan> LoadAsync(Invocation invocation, string path, CancellationToken ct)
    {
        var plan = await invocation.Host.LoadPlanAsync(path, ct).ConfigureAwait(false);
        return plan.ConfigurationName == invocation.Configuration.Name ? plan
            : throw new HostKitException($"The plan '{path}' is for the configuration '{plan.ConfigurationName}', and this script is '{invocation.Configuration.Name}'.");
    }

    /// <summary>The number of the generation before the current one.</summary>
    public static int Former(Invocation invocation)
    {
        var generations = invocation.Host.ReadGenerations(invocation.Configuration.Name);
        return generations.Length > 1
            ? generations[^2].Number
            : throw new HostKitException($"'{invocation.Configuration.Name}' has no former generation on {Visible.Line(invocation.Host.Name)} to go back to; remove takes away everything it brought.");
    }

    private static IApplyDisplay DisplayFor(Invocation invocation, Ink human, ImmutableArray<Change> changes)
    {
        var least = invocation.Request.Verbose ? Severity.Info : Severity.Warning;
        if (changes.IsEmpty)
            return new LineDisplay(human, invocation.Configuration.Label is null ? least : Severity.Info);
        return human.Colored ? new LiveDisplay(human.Writer, invocation.Terminal.Width(), least) : new LineDisplay(human, Severity.Info);
    }

    private static void Confirm(Invocation invocation)
    {
        var terminal = invocation.Terminal;
        if (!terminal.InIsTerminal || !(invocation.Request.Json ? terminal.ErrorIsTerminal : terminal.OutIsTerminal))
            throw new HostKitException($"There is no terminal to ask on, so {invocation.Request.Command} needs --yes. Nothing was changed.");
        invocation.Human.Write($"Apply these changes to {Visible.Line(invocation.Host.Name)}? [y/N] ", Shade.Bold);
        terminal.Flush();
        if (terminal.In.ReadLine()?.Trim().ToLowerInvariant() is not ("y" or "yes"))
            throw new HostKitException("Not confirmed; nothing was changed.");
    }
}
