using System.Collections.Immutable;

namespace HostKit.Systemd;

public sealed partial class SystemdControl
{
    /// <summary>Lists the unit files there are, with whether their units are started at boot.</summary>
    /// <param name="patterns">Names, in which <c>*</c> and <c>?</c> stand for others; null for all.</param>
    /// <param name="states">States such as <c>enabled</c>; null for any.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The files.</returns>
    public Task<ImmutableArray<UnitFileStatus>> ListFilesAsync(IReadOnlyCollection<string>? patterns = null, IReadOnlyCollection<string>? states = null, CancellationToken cancellationToken = default)
        => Bus.ListUnitFilesAsync(patterns, states, cancellationToken);

    /// <summary>Has a unit started at boot, as its <c>[Install]</c> section says; not now.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="runtime">Whether that is forgotten at the next boot.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The links that were made; none if it was enabled.</returns>
    /// <exception cref="HostKitException">There is no such unit, it is masked, or has nothing in <c>[Install]</c>.</exception>
    public async Task<ImmutableArray<UnitFileChange>> EnableAsync(UnitName unit, bool runtime = false, CancellationToken cancellationToken = default)
    {
        var (changes, install) = await GuardAsync(unit, "enabled", () => Bus.EnableUnitFilesAsync([unit], runtime, force: false, cancellationToken)).ConfigureAwait(false);
        if (!install && changes.IsEmpty)
            throw new HostKitException($"{unit} cannot be enabled: its file has no [Install] section with WantedBy= or the like, so that nothing says what starts it. It is meant to be started by other units, or needs one.");
        return await ReloadAfterAsync(changes, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Has a unit no longer started at boot; it is not stopped.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="runtime">Whether only links are removed that would be gone after the next boot.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The links that were removed; none if it was not enabled.</returns>
    /// <exception cref="HostKitException">There is no such unit.</exception>
    public async Task<ImmutableArray<UnitFileChange>> DisableAsync(UnitName unit, bool runtime = false, CancellationToken cancellationToken = default)
        => await ReloadAfterAsync(await GuardAsync(unit, "disabled", () => Bus.DisableUnitFilesAsync([unit], runtime, cancellationToken)).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

    /// <summary>Links a unit to <c>/dev/null</c>, so that nothing starts it; it is not stopped.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="runtime">Whether that is forgotten at the next boot.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The link that was made; none if it was masked.</returns>
    /// <exception cref="HostKitException">A file of that name is in the way.</exception>
    public async Task<ImmutableArray<UnitFileChange>> MaskAsync(UnitName unit, bool runtime = false, CancellationToken cancellationToken = default)
        => await ReloadAfterAsync(await GuardAsync(unit, "masked", () => Bus.MaskUnitFilesAsync([unit], runtime, force: false, cancellationToken)).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

    /// <summary>Takes back <see cref="MaskAsync"/>.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="runtime">Whether the mask is one that is forgotten at the next boot.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The link that was removed; none if it was not masked.</returns>
    public async Task<ImmutableArray<UnitFileChange>> UnmaskAsync(UnitName unit, bool runtime = false, CancellationToken cancellationToken = default)
        => await ReloadAfterAsync(await GuardAsync(unit, "unmasked", () => Bus.UnmaskUnitFilesAsync([unit], runtime, cancellationToken)).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

    // As systemctl does: systemd's picture of the links is of its last reading.
    private async Task<ImmutableArray<UnitFileChange>> ReloadAfterAsync(ImmutableArray<UnitFileChange> changes, CancellationToken cancellationToken)
    {
        if (!changes.IsEmpty)
            await Bus.ReloadAsync(cancellationToken).ConfigureAwait(false);
        return changes;
    }

    private static async Task<T> GuardAsync<T>(UnitName unit, string verb, Func<Task<T>> call)
    {
        try
        {
            return await call().ConfigureAwait(false);
        }
        catch (BusException exception) when (exception.ErrorName.StartsWith("org.freedesktop.systemd1.", StringComparison.Ordinal) || exception.ErrorName.StartsWith("System.Error.", StringComparison.Ordinal)
            || exception.ErrorName is "org.freedesktop.DBus.Error.FileNotFound" or "org.freedesktop.DBus.Error.InvalidArgs")
        {
            var reason = exception.ErrorName switch
            {
                "org.freedesktop.systemd1.NoSuchUnit" or "org.freedesktop.DBus.Error.FileNotFound" or "System.Error.ENOENT" => "there is no file of that unit. Correct the name, or write the file first.",
                "org.freedesktop.systemd1.UnitMasked" => "it is masked, its name linked to /dev/null. UnmaskAsync takes that back.",
                "System.Error.EEXIST" or "org.freedesktop.systemd1.UnitExists" => $"something else has the place of the link ({exception.Message.TrimEnd('.')}). Remove that first; a unit whose own file is there cannot be masked, but removed.",
                _ => exception.Message,
            };
            throw new HostKitException($"{unit} cannot be {verb}: {reason}", exception);
        }
    }
}
