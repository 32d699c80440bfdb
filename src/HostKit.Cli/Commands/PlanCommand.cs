namespace HostKit.Cli;

/// <summary><c>plan</c>: what would change.</summary>
internal static class PlanCommand
{
    public static async Task<int> RunAsync(Invocation invocation, CancellationToken ct)
    {
        var plan = await invocation.Host.PlanAsync(invocation.Configuration, ct).ConfigureAwait(false);
        if (invocation.Request.KeepIn is { } file)
            plan.Save(file);
        if (invocation.Request.Json)
            invocation.Terminal.Out.Write(JsonDocuments.Plan(invocation.Subject, plan.Changes, plan.Findings));
        else
            PlanText.Write(invocation.Human, plan.Changes, plan.Findings);
        if (invocation.Request.KeepIn is { } kept)
            invocation.Human.WriteLine($"Kept in {Visible.Line(kept)}, for 'apply {Visible.Line(kept)}'.");
        return invocation.Request.DetailedExitCode && !plan.Changes.IsEmpty ? ExitCode.Differs : ExitCode.Done;
    }
}
