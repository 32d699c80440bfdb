namespace HostKit.Systemd;

public sealed partial class SystemdControl
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Waits until a unit is as wanted; systemd tells each change, nothing is asked in between.</summary>
    /// <param name="unit">The unit; it need not exist yet.</param>
    /// <param name="condition">Whether it is as wanted; called on another thread, first with the present state.</param>
    /// <param name="timeout">How long to wait; null for thirty seconds.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The unit as it met the condition.</returns>
    /// <exception cref="UnitFailedException">The time is up.</exception>
    public async Task<UnitProperties> WaitForAsync(UnitName unit, Func<UnitProperties, bool> condition, TimeSpan? timeout = null, CancellationToken cancellationToken = default)
    {
        var patience = timeout ?? Patience;
        return await Bus.WaitForUnitAsync(unit, condition, patience, cancellationToken).ConfigureAwait(false)
            ?? throw new UnitFailedException(await _report.OfAsync(
                await GetAsync(unit, cancellationToken).ConfigureAwait(false), $"did not become as wanted within {SystemdTime.Format(patience)}", null, true, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Waits until a unit is up.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="timeout">How long to wait; null for thirty seconds.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="UnitFailedException">It failed, or the time is up.</exception>
    public async Task<UnitProperties> WaitForActiveAsync(UnitName unit, TimeSpan? timeout = null, CancellationToken cancellationToken = default)
    {
        var reached = await WaitForAsync(unit, u => u.ActiveState is ActiveStates.Active or ActiveStates.Reloading or ActiveStates.Refreshing or ActiveStates.Failed, timeout, cancellationToken).ConfigureAwait(false);
        return reached.ActiveState != ActiveStates.Failed ? reached : throw new UnitFailedException(await _report.OfAsync(reached, "did not come up", null, true, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Waits until a unit is down, whether it failed or not.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="timeout">How long to wait; null for thirty seconds.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The unit, whose <see cref="UnitProperties.Result"/> says how it ended.</returns>
    /// <exception cref="UnitFailedException">The time is up.</exception>
    public Task<UnitProperties> WaitForInactiveAsync(UnitName unit, TimeSpan? timeout = null, CancellationToken cancellationToken = default)
        => WaitForAsync(unit, u => u.ActiveState is ActiveStates.Inactive or ActiveStates.Failed, timeout, cancellationToken);
}
