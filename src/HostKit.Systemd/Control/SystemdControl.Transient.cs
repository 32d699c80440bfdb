namespace HostKit.Systemd;

public sealed partial class SystemdControl
{
    /// <summary>Runs a service that has no file, as systemd-run(1) does; it is gone when it ends, or at the next boot.</summary>
    /// <param name="name">Its name, which no unit has.</param>
    /// <param name="service">Its settings. Programs are given by their path; specifiers such as <c>%i</c> are not expanded here.</param>
    /// <param name="unit">Its description and dependencies; null for none.</param>
    /// <param name="cancellationToken">Gives up waiting; systemd goes on.</param>
    /// <returns>The service after its start.</returns>
    /// <exception cref="HostKitException">Some settings cannot be given to such a unit; all of them are named.</exception>
    /// <exception cref="UnitFailedException">It did not start, or failed right after.</exception>
    public async Task<UnitProperties> StartTransientServiceAsync(UnitName name, ServiceSection service, UnitSection? unit = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(service);
        ThrowIfNot(name, "service");
        await StartTransientAsync(new(name, BusSettings.Of(name, unit, service)), [], cancellationToken).ConfigureAwait(false);
        return await GetAsync(name, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Puts processes that run into a scope of their own, to limit or stop them together.</summary>
    /// <param name="name">Its name, which no unit has.</param>
    /// <param name="processes">The processes' ids, as that machine counts them.</param>
    /// <param name="unit">Its description and dependencies; null for none.</param>
    /// <param name="limits">Limits of its control group, such as <c>MemoryMax</c>; null for none.</param>
    /// <param name="cancellationToken">Gives up waiting; systemd goes on.</param>
    /// <returns>The scope.</returns>
    /// <exception cref="HostKitException">Some settings cannot be given to such a unit; all of them are named.</exception>
    /// <exception cref="UnitFailedException">It did not start, for example since a process is gone.</exception>
    public async Task<UnitProperties> StartTransientScopeAsync(
        UnitName name, IReadOnlyCollection<int> processes, UnitSection? unit = null, Section? limits = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(processes);
        ThrowIfNot(name, "scope");
        if (processes.Count == 0)
            throw new ArgumentException($"The scope {name} needs at least one process.", nameof(processes));
        var ids = BusValue.Of("au", (object[])[.. processes.Select(p => (object)(uint)p)]);
        await StartTransientAsync(new(name, [.. BusSettings.Of(name, unit, limits), KeyValuePair.Create("PIDs", ids)]), [], cancellationToken).ConfigureAwait(false);
        return await GetAsync(name, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Starts a timer, and the service that it starts, without files; both are gone when they have ended, or at the next boot.</summary>
    /// <param name="name">The timer's name; its service has the same.</param>
    /// <param name="timer">When, such as <c>OnCalendar</c> or <c>OnActiveSec</c>.</param>
    /// <param name="service">What it runs.</param>
    /// <param name="cancellationToken">Gives up waiting; systemd goes on.</param>
    /// <returns>The timer.</returns>
    /// <exception cref="HostKitException">Some settings cannot be given to such units; all of them are named.</exception>
    /// <exception cref="UnitFailedException">It did not start.</exception>
    public async Task<UnitProperties> StartTransientTimerAsync(UnitName name, TimerSection timer, ServiceSection service, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(timer);
        ArgumentNullException.ThrowIfNull(service);
        ThrowIfNot(name, "timer");
        UnitName runs = name.Value[..^"timer".Length] + "service";
        await StartTransientAsync(new(name, BusSettings.Of(name, timer)), [new(runs, BusSettings.Of(runs, service))], cancellationToken).ConfigureAwait(false);
        return await GetAsync(name, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Changes settings of a unit while it runs, mostly the limits of its control group (<c>systemctl set-property</c>).</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="settings">The settings, such as <c>new ServiceSection { MemoryMax = ByteSize.MiB(200) }</c>.</param>
    /// <param name="runtime">Whether they are forgotten at the next boot; true unless said otherwise.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The unit after it.</returns>
    /// <exception cref="HostKitException">Some settings cannot be changed in this way, or systemd refuses them.</exception>
    public async Task<UnitProperties> SetAsync(UnitName unit, Section settings, bool runtime = true, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(settings);
        try
        {
            await Bus.SetUnitPropertiesAsync(unit, BusSettings.Of(unit, settings), runtime, cancellationToken).ConfigureAwait(false);
        }
        catch (BusException exception)
        {
            throw new HostKitException($"The settings {string.Join(", ", settings.Entries.Select(e => e.Name))} of {unit} cannot be changed while it runs: {exception.Message} Most others than limits are read from its file when it starts.", exception);
        }

        return await GetAsync(unit, cancellationToken).ConfigureAwait(false);
    }

    private async Task StartTransientAsync(TransientUnit unit, IReadOnlyList<TransientUnit> others, CancellationToken cancellationToken)
    {
        var result = await Bus.StartTransientUnitAsync(unit, others, JobTimeout, cancellationToken).ConfigureAwait(false);
        if (result.Result == JobResults.Refused)
        {
            throw new UnitFailedException(new UnitFailure(unit.Name, result.ErrorName == "org.freedesktop.systemd1.UnitExists"
                ? $"{unit.Name} cannot be made: there is a unit of that name. Stop it (and ResetFailedAsync, if it failed), or take another name."
                : $"{unit.Name} cannot be made: {result.Error}") { Job = result });
        }

        await ThrowIfFailedAsync([result], cancellationToken).ConfigureAwait(false);
    }

    private static void ThrowIfNot(UnitName name, string type)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Type != type)
            throw new ArgumentException($"'{name}' is no {type}: its name has to end in .{type}.", nameof(name));
    }
}
