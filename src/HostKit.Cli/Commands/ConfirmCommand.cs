using System.Globalization;

namespace HostKit.Cli;

/// <summary><c>confirm</c>: keeps an apply that would else be taken back.</summary>
internal static class ConfirmCommand
{
    public static async Task<int> RunAsync(Invocation invocation, CancellationToken ct)
    {
        var generation = await invocation.Host.ConfirmAsync(invocation.Configuration.Name, ct).ConfigureAwait(false);
        if (invocation.Request.Json)
            invocation.Terminal.Out.Write(JsonDocuments.Confirmed(invocation.Subject, generation));
        else
            invocation.Human.Write("Kept", Shade.Green).WriteLine($": generation {generation.ToString(CultureInfo.InvariantCulture)}.");
        return ExitCode.Done;
    }
}
