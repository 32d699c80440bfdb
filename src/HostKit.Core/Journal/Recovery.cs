using System.Collections.Immutable;
using System.Globalization;

namespace HostKit;

/// <summary>Ends what an interrupted apply left half-way: a generation that was reached is kept, anything else is taken back.</summary>
internal static class Recovery
{
    /// <summary>Under the lock. Says what it did; null when nothing was to do.</summary>
    public static async Task<string?> RunAsync(Host host, HostFiles files, StateDirectory state, string configuration, bool unconfirmedToo = false)
    {
        if (Journal.TryRead(state) is not { } journal)
        {
            StagingArea.ClearLeftovers(files, state);
            return null;
        }

        var until = Confirmation.Until(state);
        if (!unconfirmedToo && until > DateTimeOffset.UtcNow)
            throw new HostKitException(
                $"An apply of '{configuration}' waits until {until:u} to be confirmed: run 'confirm' to keep it, or 'rollback' to take it back now.");
        var reached = new GenerationStore(state).ReadCurrent(configuration).Generation == journal.To;
        if (!reached)
            Reserve.ReleaseIfTight(state);
        var failures = reached ? [] : await TakeBackAsync(host, files, state, journal).ConfigureAwait(false);
        Journal.Remove(state);
        StagingArea.ClearLeftovers(files, state);
        if (until is not null)
        {
            await Confirmation.DisarmAsync(host, configuration).ConfigureAwait(false);
            return $"an apply that was not confirmed has been taken back: the host is in generation {Number(journal.From)} again";
        }

        return (reached
            ? $"an earlier apply was interrupted after it had reached generation {Number(journal.To)}"
            : $"an earlier apply was interrupted and has been taken back: the host is in generation {Number(journal.From)} again")
            + string.Concat(failures.Select(f => $"; {f}"));
    }

    // Files that cannot be put back stop everything; a unit that does not come up with its former files is told, and is the next plan's business.
    private static async Task<ImmutableArray<string>> TakeBackAsync(Host host, HostFiles files, StateDirectory state, Journal journal)
    {
        var failures = Undo.Run(files, journal.Entries);
        if (!failures.IsEmpty)
            throw new HostKitException($"An earlier apply was interrupted and cannot be taken back:\n  {string.Join("\n  ", failures)}");
        failures = await TakeBackUnitsAsync(host, files, journal).ConfigureAwait(false);
        if (journal.Packages is null)
            return failures;
        var left = await PackageInstall.RecoverAsync(host, files, state, journal.Packages).ConfigureAwait(false);
        return left.IsEmpty ? failures : throw new HostKitException($"An earlier apply was interrupted and cannot be taken back:\n  {string.Join("\n  ", left)}");
    }

    private static async Task<ImmutableArray<string>> TakeBackUnitsAsync(Host host, HostFiles files, Journal journal)
    {
        ImmutableArray<string> failures = [];
        foreach (var command in host.Kind == HostKind.Directory ? [] : journal.Commands ?? [])
            failures = await command.RunAsync(host).ConfigureAwait(false) is { } failure ? failures.Add(failure) : failures;
        if (!host.HasRunningSystemd(files) || (!journal.ReloadsUnits && journal.Units.IsEmpty))
            return failures;
        var bus = await SystemdBus.ConnectAsync(host.BusAddress).ConfigureAwait(false);
        await using (bus.ConfigureAwait(false))
            return [.. failures, .. await UnitRecovery.RunAsync(bus, journal).ConfigureAwait(false)];
    }

    private static string Number(int generation) => generation.ToString(CultureInfo.InvariantCulture);
}
