namespace HostKit.Cli;

/// <summary><c>check</c>: what validation and the checks say of the future host, and nothing else.</summary>
internal static class CheckCommand
{
    public static async Task<int> RunAsync(Invocation invocation, CancellationToken ct)
    {
        var progress = new LineDisplay(invocation.Human, Severity.Info);
        var result = await invocation.Host.CheckAsync(invocation.Configuration, progress, ct).ConfigureAwait(false);
        if (invocation.Request.Json)
            invocation.Terminal.Out.Write(JsonDocuments.Check(invocation.Subject, result));
        else
            FindingText.Write(invocation.Human, result.Findings);
        foreach (var failure in result.Failures)
            ErrorReport.WriteMessage(invocation.Error, failure);
        if (!result.Skipped.IsEmpty)
            invocation.Human.WriteLine($"Skipped in a directory: {Visible.Line(string.Join(", ", result.Skipped))}.");
        if (result.Failures.IsEmpty)
            invocation.Human.WriteLine(result.Ran.IsEmpty ? "Valid; no checks to run." : $"Valid, and accepted by {Wording.Count(result.Ran.Length, "check")}.", Shade.Bold);
        else
            invocation.Error.Write("Refused", Shade.Red).WriteLine($" by {result.Failures.Length} of {Wording.Count(result.Ran.Length, "check")}; nothing was changed.");
        return result.Failures.IsEmpty ? ExitCode.Done : ExitCode.Refused;
    }
}
