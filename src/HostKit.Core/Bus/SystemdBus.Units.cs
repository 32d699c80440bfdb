using System.Collections.Immutable;

namespace HostKit;

public sealed partial class SystemdBus
{
    /// <summary>Lists the units that systemd has in memory: those that run, are needed by others, failed, or have a job.</summary>
    /// <param name="patterns">Names, in which <c>*</c>, <c>?</c> and <c>[…]</c> stand for others; null or empty for all.</param>
    /// <param name="states">Load, active or sub states, such as <c>failed</c> or <c>running</c>; null or empty for any.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The units, in no order.</returns>
    public Task<ImmutableArray<UnitStatus>> ListUnitsAsync(
        IReadOnlyCollection<string>? patterns = null, IReadOnlyCollection<string>? states = null, CancellationToken cancellationToken = default)
        => TakeTurnAsync(bus => SystemdManager.ListUnits(bus, states ?? [], patterns ?? [], cancellationToken).ToImmutableArray(), cancellationToken);

    /// <summary>Sets properties of a unit while it runs, as <c>systemctl set-property</c> does: mostly the limits of its control group.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="properties">The properties under their names on the bus, such as <c>MemoryMax</c>.</param>
    /// <param name="runtime">Whether they are forgotten at the next boot; otherwise systemd writes a drop-in of its own below <c>/etc/systemd/system.control</c>.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>A task that ends when they are in force.</returns>
    public Task SetUnitPropertiesAsync(UnitName unit, IReadOnlyCollection<KeyValuePair<string, BusValue>> properties, bool runtime = true, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(properties);
        return TakeTurnAsync(
            bus => SystemdManager.Run(bus, SystemdManager.NewCall(bus, "SetUnitProperties").Append(unit.Value).Append(runtime).Append(properties), cancellationToken), cancellationToken);
    }

    /// <summary>
    /// Has systemd keep a unit in memory, with its results, until <see cref="UnrefUnitAsync"/> or the end of this connection; without it a unit that is down and
    /// that nothing needs is forgotten, and its file read again for each question.
    /// </summary>
    /// <param name="unit">The unit.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>A task that ends when it is kept.</returns>
    public Task RefUnitAsync(UnitName unit, CancellationToken cancellationToken = default) => CallAsync("RefUnit", unit, cancellationToken);

    /// <summary>Takes back one <see cref="RefUnitAsync"/>.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>A task that ends when it is done.</returns>
    public Task UnrefUnitAsync(UnitName unit, CancellationToken cancellationToken = default) => CallAsync("UnrefUnit", unit, cancellationToken);

    /// <summary>Makes a unit that has no file, and starts it.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="others">Units to be made with it, such as the service of a timer.</param>
    /// <param name="timeout">How long to wait for its start; null for ninety seconds.</param>
    /// <param name="cancellationToken">Gives up waiting; systemd goes on.</param>
    /// <returns>How the start ended; <see cref="JobResults.Refused"/> where systemd does not take the unit as it is described.</returns>
    public async Task<JobResult> StartTransientUnitAsync(
        TransientUnit unit, IReadOnlyList<TransientUnit>? others = null, TimeSpan? timeout = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var job = new UnitJob(unit.Name, JobKind.Start) { Mode = "fail", Transient = (unit, others ?? []) };
        return (await RunJobsAsync([job], timeout ?? TimeSpan.FromSeconds(90), null, cancellationToken).ConfigureAwait(false))[0];
    }

    /// <summary>
    /// Waits until a unit is as wanted. systemd tells each change, so that nothing is asked in between; what comes and goes between two looks may be missed.
    /// </summary>
    /// <param name="unit">The unit; it need not exist yet.</param>
    /// <param name="condition">Whether it is as wanted; called on another thread, first with the present state.</param>
    /// <param name="timeout">How long to wait. <see cref="Timeout.InfiniteTimeSpan"/> waits for ever.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>Its properties as they met the condition; null if the time is up.</returns>
    public Task<UnitProperties?> WaitForUnitAsync(UnitName unit, Func<UnitProperties, bool> condition, TimeSpan timeout, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(condition);
        if (timeout == Timeout.InfiniteTimeSpan)
            timeout = TimeSpan.MaxValue;
        ArgumentOutOfRangeException.ThrowIfLessThan(timeout, TimeSpan.Zero);
        ObjectDisposedException.ThrowIf(_disposed, this);
        return Task.Factory.StartNew(
            () =>
            {
                using var bus = BusConnection.Open(_address);
                return new UnitWatch(bus, unit, cancellationToken).Wait(condition, timeout);
            },
            cancellationToken,
            TaskCreationOptions.LongRunning | TaskCreationOptions.DenyChildAttach,
            TaskScheduler.Default);
    }

    private Task<bool> CallAsync(string method, UnitName unit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return TakeTurnAsync(bus => SystemdManager.Run(bus, SystemdManager.NewCall(bus, method).Append(unit.Value), cancellationToken), cancellationToken);
    }
}
