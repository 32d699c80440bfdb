namespace HostKit.Cli;

/// <summary><c>pin</c> and <c>unpin</c>: whether a generation stays whatever the retention says.</summary>
internal static class PinCommand
{
    public static async Task<int> RunAsync(Invocation invocation, bool pinned, CancellationToken ct)
    {
        var generation = invocation.Generation(invocation.Request.Generation!);
        await invocation.Host.PinGenerationAsync(invocation.Configuration.Name, generation, pinned, ct).ConfigureAwait(false);
        if (invocation.Request.Json)
            invocation.Terminal.Out.Write(JsonDocuments.Pin(invocation.Subject, generation, pinned));
        else
            invocation.Human.WriteLine(pinned ? $"Generation {generation} stays until it is unpinned." : $"Generation {generation} is not pinned any more.");
        return ExitCode.Done;
    }
}
