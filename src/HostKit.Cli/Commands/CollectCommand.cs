namespace HostKit.Cli;

/// <summary><c>gc</c>: lets go what nobody goes back to any more.</summary>
internal static class CollectCommand
{
    public static async Task<int> RunAsync(Invocation invocation, CancellationToken ct)
    {
        var dryRun = invocation.Request.DryRun;
        var collected = await invocation.Host.CollectGarbageAsync(invocation.Configuration, dryRun, ct).ConfigureAwait(false);
        if (invocation.Request.Json)
        {
            invocation.Terminal.Out.Write(JsonDocuments.Collected(invocation.Subject, collected, dryRun));
            return ExitCode.Done;
        }

        if (collected.StoreInUse is { } why)
            invocation.Human.WriteLine($"The store stays as it is, because {why}.");
        if (collected is { Generations.IsEmpty: true, Objects: 0, StorePaths.IsEmpty: true, StoreBytes: 0 })
        {
            invocation.Human.WriteLine("Nothing to let go.");
            return ExitCode.Done;
        }

        if (!collected.Generations.IsEmpty)
            invocation.Human.WriteLine($"generations {string.Join(", ", collected.Generations)}");
        foreach (var id in collected.StorePaths)
            invocation.Human.WriteLine($"store {id}");
        var store = collected is { StorePaths.IsEmpty: true, StoreBytes: 0 } ? "" : $"{Wording.Count(collected.StorePaths.Length, "store path")}, ";
        invocation.Human.WriteLine(
            $"{(dryRun ? "Would let go" : "Let go")}: {Wording.Count(collected.Generations.Length, "generation")}, {Wording.Count(collected.Objects, "content")}, {store}{Wording.Size(collected.Bytes + collected.StoreBytes)}.", Shade.Bold);
        return ExitCode.Done;
    }
}
