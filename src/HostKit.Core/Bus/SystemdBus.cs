using System.Collections.Immutable;

namespace HostKit;

/// <summary>
/// systemd's manager on the bus (org.freedesktop.systemd1(5)): units, their properties, and jobs. It may be used from several threads;
/// calls are made one after the other, while jobs run beside them. Every member throws <see cref="BusException"/> when systemd refuses a call,
/// and <see cref="HostKitException"/> when the connection is lost or nothing answers.
/// </summary>
public sealed partial class SystemdBus : IAsyncDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private readonly BusConnection _connection;
    private readonly string? _address;
    private bool _disposed;

    private SystemdBus(BusConnection connection, string? address, string version)
        => (_connection, _address, Version) = (connection, address, version);

    /// <summary>systemd's version as it gives it, such as <c>257.13-1~deb13u1</c>.</summary>
    public string Version { get; }

    /// <summary>Connects to systemd through libsystemd.</summary>
    /// <param name="address">
    /// A D-Bus address, such as <c>unix:path=/proc/1234/root/run/dbus/system_bus_socket</c> for the machine whose first process is 1234;
    /// null, the default, for the system bus.
    /// </param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The connection, on which systemd has answered.</returns>
    /// <exception cref="HostKitException">libsystemd is missing, or systemd cannot be reached.</exception>
    public static Task<SystemdBus> ConnectAsync(string? address = null, CancellationToken cancellationToken = default)
        => Task.Run(
            () =>
            {
                var connection = BusConnection.Open(address);
                try
                {
                    return new SystemdBus(connection, address, SystemdManager.Version(connection, cancellationToken));
                }
                catch (Exception exception)
                {
                    connection.Dispose();
                    if (exception is HostKitException)
                        throw BusConnection.Unreachable(address ?? "the system bus", exception.Message.TrimEnd('.'), exception);
                    throw;
                }
            },
            cancellationToken);

    /// <summary>Reads several units' states in one call.</summary>
    /// <param name="names">The units; no templates. Names without a file are answered as <see cref="LoadStates.NotFound"/>.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>One status for each name, in the order of <paramref name="names"/>.</returns>
    public Task<ImmutableArray<UnitStatus>> ListUnitsByNamesAsync(IReadOnlyCollection<UnitName> names, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(names);
        return TakeTurnAsync(bus => SystemdManager.ListUnits(bus, names, cancellationToken).ToImmutableArray(), cancellationToken);
    }

    /// <summary>Reads what systemd knows of one unit.</summary>
    /// <param name="unit">The unit; no template. Without a file its <see cref="UnitProperties.LoadState"/> is <see cref="LoadStates.NotFound"/>.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>Its properties, all of one moment.</returns>
    public Task<UnitProperties> GetUnitPropertiesAsync(UnitName unit, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return TakeTurnAsync(bus => SystemdManager.Properties(bus, unit, cancellationToken), cancellationToken);
    }

    /// <summary>
    /// Has systemd run its generators and read all unit files anew, as <c>systemctl daemon-reload</c> does, and waits for it, at most three
    /// minutes. It takes some 0.2 to 0.4 s.
    /// </summary>
    /// <param name="cancellationToken">Gives up waiting; systemd goes on.</param>
    /// <returns>A task that ends when the files have been read.</returns>
    public Task ReloadAsync(CancellationToken cancellationToken = default)
        => TakeTurnAsync(
            bus =>
            {
                SystemdManager.Reload(bus, cancellationToken);
                return true;
            },
            cancellationToken);

    /// <summary>
    /// Forgets that a unit failed, and its count of starts, as <c>systemctl reset-failed</c> does. Does nothing for a unit that is not
    /// loaded.
    /// </summary>
    /// <param name="unit">The unit.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>A task that ends when it is done.</returns>
    public Task ResetFailedAsync(UnitName unit, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return TakeTurnAsync(
            bus =>
            {
                try
                {
                    SystemdManager.ResetFailed(bus, unit, cancellationToken);
                    return true;
                }
                catch (BusException exception) when (exception.ErrorName == SystemdManager.NoSuchUnit)
                {
                    return false;
                }
            },
            cancellationToken);
    }

    /// <summary>
    /// Submits all jobs at once and waits until each has ended. Stops go first; by the units' <c>Before=</c> and <c>After=</c> no unit is started
    /// before one that it follows, nor stopped before one that follows it. Among restarts only the former is certain; where the latter matters,
    /// stop the units and then start them. A job that is refused or fails is a result like the others: it is never lost nor holds up the rest.
    /// </summary>
    /// <param name="jobs">The jobs, one for each unit: of contrary ones systemd lets the later replace the former.</param>
    /// <param name="timeout">How long to wait in all; what has not ended then is <see cref="JobResults.Unfinished"/>, and systemd goes on with it.
    /// <see cref="Timeout.InfiniteTimeSpan"/> waits for ever.</param>
    /// <param name="finished">Told of each job as it ends, on another thread, one after the other; what it throws ends the waiting.</param>
    /// <param name="cancellationToken">Gives up waiting; systemd goes on.</param>
    /// <returns>One result for each job, in the order of <paramref name="jobs"/>.</returns>
    public Task<ImmutableArray<JobResult>> RunJobsAsync(
        IReadOnlyList<UnitJob> jobs, TimeSpan timeout, Action<JobResult>? finished = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(jobs);
        if (timeout == Timeout.InfiniteTimeSpan)
            timeout = TimeSpan.MaxValue;
        ArgumentOutOfRangeException.ThrowIfLessThan(timeout, TimeSpan.Zero);
        ObjectDisposedException.ThrowIf(_disposed, this);
        return Task.Factory.StartNew(
            () =>
            {
                using var bus = BusConnection.Open(_address);
                return new JobRun(bus, jobs, finished, cancellationToken).Run(timeout);
            },
            cancellationToken,
            TaskCreationOptions.LongRunning | TaskCreationOptions.DenyChildAttach,
            TaskScheduler.Default);
    }

    /// <summary>Closes the connection, after the call under way if there is one.</summary>
    /// <returns>A task that ends when it is closed.</returns>
    public async ValueTask DisposeAsync()
    {
        await _turn.WaitAsync().ConfigureAwait(false);
        _disposed = true;
        _connection.Dispose();
        _turn.Release();
    }

    /// <summary>Units that are up, or on the way there, with a name that one of the patterns matches; without patterns all of them.</summary>
    internal Task<ImmutableArray<UnitStatus>> ListRunningUnitsAsync(IReadOnlyCollection<string> patterns, CancellationToken cancellationToken = default)
        => TakeTurnAsync(
            bus => SystemdManager.ListUnits(bus, [ActiveStates.Active, ActiveStates.Activating, ActiveStates.Reloading, ActiveStates.Refreshing], patterns, cancellationToken).ToImmutableArray(),
            cancellationToken);

    // A bus object is for one thread at a time, and its calls block: never on the caller's thread.
    private async Task<T> TakeTurnAsync<T>(Func<BusConnection, T> call, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            return await Task.Run(() => call(_connection), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }
}
