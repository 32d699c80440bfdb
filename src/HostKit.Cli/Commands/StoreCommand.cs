namespace HostKit.Cli;

/// <summary><c>store</c>: what is in the store, whether it is whole, and what keeps it.</summary>
internal static class StoreCommand
{
    public static async Task<int> RunAsync(Invocation invocation, CancellationToken ct) => invocation.Request.Command switch
    {
        "store list" => List(invocation),
        "store why" => Why(invocation),
        "store verify" => await VerifyAsync(invocation, ct).ConfigureAwait(false),
        _ => await RepairAsync(invocation, ct).ConfigureAwait(false),
    };

    private static int List(Invocation invocation)
    {
        var entries = invocation.Host.ReadStore();
        if (invocation.Request.Json)
            invocation.Terminal.Out.Write(JsonDocuments.Store(invocation.Subject, entries));
        else
            StoreText.Write(invocation.Human, entries);
        return ExitCode.Done;
    }

    private static int Why(Invocation invocation)
    {
        var entries = invocation.Host.ReadStore();
        var entry = StoreNames.Find(entries, invocation.Request.StorePaths[0]) is [var one]
            ? one
            : throw new HostKitException($"The store has several '{invocation.Request.StorePaths[0]}': say which by its hash, as 'store list' shows it.");
        if (invocation.Request.Json)
            invocation.Terminal.Out.Write(JsonDocuments.Store(invocation.Subject, entry));
        else
            StoreText.WriteWhy(invocation.Human, entry, entries);
        return ExitCode.Done;
    }

    private static async Task<int> VerifyAsync(Invocation invocation, CancellationToken ct)
    {
        var entries = StoreNames.Select(invocation);
        var damage = await invocation.Host.VerifyStoreAsync([.. entries.Select(e => e.Path)], Progress(invocation), ct).ConfigureAwait(false);
        if (invocation.Request.Json)
            invocation.Terminal.Out.Write(JsonDocuments.Verified(invocation.Subject, entries, damage));
        else
            StoreText.Write(invocation.Human, entries, damage);
        return damage.IsEmpty ? ExitCode.Done : ExitCode.Differs;
    }

    private static async Task<int> RepairAsync(Invocation invocation, CancellationToken ct)
    {
        var paths = StoreNames.Select(invocation).Select(e => e.Path).ToList();
        var repairs = await invocation.Host.RepairStoreAsync(invocation.Configuration, paths, Progress(invocation), ct).ConfigureAwait(false);
        if (invocation.Request.Json)
            invocation.Terminal.Out.Write(JsonDocuments.Repaired(invocation.Subject, repairs));
        else
            StoreText.Write(invocation.Human, repairs);
        return repairs.All(r => r.Done) ? ExitCode.Done : ExitCode.Refused;
    }

    // Where somebody looks on.
    private static Lines? Progress(Invocation invocation)
        => invocation.Request.Verbose || invocation.Terminal.ErrorIsTerminal ? new Lines(invocation) : null;

    private sealed class Lines(Invocation invocation) : IProgress<string>
    {
        public void Report(string value)
        {
            invocation.Error.WriteLine(Visible.Line(value), Shade.Dim);
            invocation.Terminal.Error.Flush();
        }
    }
}
