namespace HostKit;

/// <summary>Decides on an apply that waits for its confirmation.</summary>
internal static class Unconfirmed
{
    public static async Task<int> KeepAsync(Host host, string configuration, CancellationToken cancellationToken)
    {
        using var files = host.OpenFiles();
        using var state = files is null ? null : StateDirectory.TryOpen(files, configuration);
        if (state is null)
            throw Nothing(configuration);
        using var taken = await HostLock.TakeAsync(state, _ => { }, cancellationToken).ConfigureAwait(false);
        if (Journal.TryRead(state) is not { } journal || Confirmation.Until(state) is null)
            throw Nothing(configuration);
        new GenerationStore(state).Point(journal.To);
        Journal.Remove(state);
        StagingArea.ClearLeftovers(files!, state);
        await Confirmation.DisarmAsync(host, configuration).ConfigureAwait(false);
        return journal.To;
    }

    public static async Task<string?> TakeBackAsync(Host host, string configuration, CancellationToken cancellationToken)
    {
        using var files = host.OpenFiles();
        using var state = files is null ? null : StateDirectory.TryOpen(files, configuration);
        if (state is null || Confirmation.Until(state) is null)
            return null;
        using var taken = await HostLock.TakeAsync(state, _ => { }, cancellationToken).ConfigureAwait(false);
        return Confirmation.Until(state) is null ? null : await Recovery.RunAsync(host, files!, state, configuration, unconfirmedToo: true).ConfigureAwait(false);
    }

    private static HostKitException Nothing(string configuration)
        => new($"No apply of '{configuration}' waits for a confirmation: it was confirmed before, or the host has taken it back.");
}
