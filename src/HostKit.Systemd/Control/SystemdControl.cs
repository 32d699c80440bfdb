using System.Collections.Immutable;

namespace HostKit.Systemd;

/// <summary>
/// A running systemd under control: starts, stops, watches and queries units, on this machine or, through its bus, on another one. Whatever a unit does not do is
/// a <see cref="UnitFailedException"/> with the reason and the last lines of its journal. It may be used from several threads.
/// </summary>
public sealed partial class SystemdControl : IAsyncDisposable
{
    private readonly FailureReport _report;

    private SystemdControl(SystemdBus bus, SystemdJournal journal) => (Bus, Journal, _report) = (bus, journal, new(bus, journal));

    /// <summary>The connection, for lists, properties and jobs in bulk.</summary>
    public SystemdBus Bus { get; }

    /// <summary>The machine's journal.</summary>
    public SystemdJournal Journal { get; }

    /// <summary>How long a job may take; ninety seconds unless set, as long as systemd itself gives most units.</summary>
    public TimeSpan JobTimeout { get; set; } = TimeSpan.FromSeconds(90);

    /// <summary>
    /// How long a service that was started is watched for an early end, since a job that is done is not yet a program that works; 200 ms unless set. It costs
    /// that long, except for units that have no process left to watch; zero watches nothing.
    /// </summary>
    public TimeSpan SettleTime { get; set; } = TimeSpan.FromMilliseconds(200);

    /// <summary>Connects to this machine's systemd.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The connection, on which systemd has answered.</returns>
    /// <exception cref="HostKitException">systemd cannot be reached.</exception>
    public static Task<SystemdControl> ConnectAsync(CancellationToken cancellationToken = default) => ConnectAsync(null, SystemdJournal.Local, cancellationToken);

    /// <summary>Connects to the systemd behind an address.</summary>
    /// <param name="address">A D-Bus address, see <see cref="SystemdBus.ConnectAsync"/>; null for the system bus.</param>
    /// <param name="journal">The journal of the same machine, such as <see cref="SystemdJournal.OfContainer"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The connection, on which systemd has answered.</returns>
    /// <exception cref="HostKitException">systemd cannot be reached.</exception>
    public static async Task<SystemdControl> ConnectAsync(string? address, SystemdJournal journal, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(journal);
        return new(await SystemdBus.ConnectAsync(address, cancellationToken).ConfigureAwait(false), journal);
    }

    /// <summary>What systemd knows of a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>Its properties, all of one moment; without a file its <see cref="UnitProperties.LoadState"/> is <see cref="LoadStates.NotFound"/>.</returns>
    public Task<UnitProperties> GetAsync(UnitName unit, CancellationToken cancellationToken = default) => Bus.GetUnitPropertiesAsync(unit, cancellationToken);

    /// <summary>Lists the units that systemd has in memory.</summary>
    /// <param name="patterns">Names, in which <c>*</c> and <c>?</c> stand for others; null for all.</param>
    /// <param name="states">Load, active or sub states, such as <c>failed</c>; null for any.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The units.</returns>
    public Task<ImmutableArray<UnitStatus>> ListAsync(IReadOnlyCollection<string>? patterns = null, IReadOnlyCollection<string>? states = null, CancellationToken cancellationToken = default)
        => Bus.ListUnitsAsync(patterns, states, cancellationToken);

    /// <summary>Has systemd read all unit files anew (<c>systemctl daemon-reload</c>).</summary>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>A task that ends when they are read.</returns>
    public Task ReloadUnitsAsync(CancellationToken cancellationToken = default) => Bus.ReloadAsync(cancellationToken);

    /// <summary>Forgets that a unit failed, and how often it was started.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>A task that ends when it is done.</returns>
    public Task ResetFailedAsync(UnitName unit, CancellationToken cancellationToken = default) => Bus.ResetFailedAsync(unit, cancellationToken);

    /// <summary>The last entries of the journal of a unit's present or last run.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="last">How many at most.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The entries; none if it never ran since the boot.</returns>
    public async Task<ImmutableArray<JournalEntry>> ReadJournalAsync(UnitName unit, int last = 100, CancellationToken cancellationToken = default)
        => await Journal.ReadRunAsync(await GetAsync(unit, cancellationToken).ConfigureAwait(false), last, cancellationToken).ConfigureAwait(false);

    /// <summary>Closes the connection.</summary>
    /// <returns>A task that ends when it is closed.</returns>
    public ValueTask DisposeAsync() => Bus.DisposeAsync();
}
