using System.Globalization;

namespace HostKit.Cli;

/// <summary><c>status</c>: how the host differs from what was applied last.</summary>
internal static class StatusCommand
{
    public static async Task<int> RunAsync(Invocation invocation, CancellationToken ct)
    {
        var status = await invocation.Host.StatusAsync(invocation.Configuration.Name, ct).ConfigureAwait(false);
        // What was never applied has begun nowhere.
        var completions = status.Generation == 0 ? [] : await Completions.ReadAsync(invocation, ct).ConfigureAwait(false);
        if (invocation.Request.Json)
        {
            invocation.Terminal.Out.Write(JsonDocuments.Status(invocation.Subject, status, completions));
        }
        else
        {
            Write(invocation.Human, invocation.Subject, status);
            Completions.Write(invocation.Human, completions);
        }

        return status.Drift.IsEmpty ? ExitCode.Done : ExitCode.Differs;
    }

    internal static void Write(Ink ink, Subject subject, HostStatus status)
    {
        if (status.Generation == 0)
        {
            ink.WriteLine($"'{subject.Configuration}' was never applied to {Visible.Line(subject.Host)}.");
            return;
        }

        ChangeText.Write(ink, status.Drift);
        if (!status.Drift.IsEmpty)
            ink.WriteLine();
        var applied = status.AppliedAt?.ToUniversalTime().ToString("', applied 'yyyy-MM-dd HH:mm:ss' UTC'", CultureInfo.InvariantCulture);
        ink.WriteLine($"Generation {status.Generation} of '{subject.Configuration}' on {Visible.Line(subject.Host)}{applied}.");
        ink.WriteLine(status.Drift.IsEmpty ? "No drift: the host is as it was applied." : $"Drift: {Wording.Counts(status.Drift)}.", Shade.Bold);
    }
}
