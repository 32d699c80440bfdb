namespace HostKit.Systemd;

/// <summary>What a service often comes with. Each returns a copy that declares the companion too, so that one <c>Add</c> is enough.</summary>
public static class ServicePresets
{
    /// <summary>
    /// The service runs when a timer of the same name says so, and not at boot: its [Install] section goes, and without a type of its own it is a
    /// oneshot. A run that the machine was off for is made up for.
    /// </summary>
    /// <param name="service">The service.</param>
    /// <param name="when">When it runs, such as <c>daily</c> or <c>Mon..Fri 04:30</c>.</param>
    /// <returns>The service with its timer.</returns>
    public static ServiceUnit Every(this ServiceUnit service, CalendarExpression when)
    {
        ArgumentNullException.ThrowIfNull(when);
        return Timed(service, new() { OnCalendar = [when], Persistent = true });
    }

    /// <summary>As <see cref="Every(ServiceUnit, CalendarExpression)"/>, counted from the timer's start and then from the last run.</summary>
    /// <param name="service">The service.</param>
    /// <param name="interval">The time between two runs.</param>
    /// <returns>The service with its timer.</returns>
    public static ServiceUnit Every(this ServiceUnit service, TimeSpan interval)
        => interval <= TimeSpan.Zero
            ? throw new ArgumentOutOfRangeException(nameof(interval), interval, "The time between two runs is more than nothing.")
            : Timed(service, new() { OnActiveSec = [interval], OnUnitActiveSec = [interval] });

    /// <summary>
    /// systemd listens in the service's place, and starts it when somebody connects: it is not started at boot, restarts lose no connection, and the
    /// program needs no right to the port. The program has to take the sockets over (sd_listen_fds(3)).
    /// </summary>
    /// <param name="service">The service.</param>
    /// <param name="addresses">Where to listen: ports, addresses, or paths of Unix sockets.</param>
    /// <returns>The service with its socket.</returns>
    /// <exception cref="ArgumentException">There is no address.</exception>
    public static ServiceUnit OnSocket(this ServiceUnit service, params ReadOnlySpan<ListenAddress> addresses)
    {
        ArgumentNullException.ThrowIfNull(service);
        if (addresses.Length == 0)
            throw new ArgumentException("A socket listens on at least one address.", nameof(addresses));
        var socket = new SocketUnit(NameOf(service))
        {
            Unit = Description(service),
            Socket = new() { ListenStream = SettingList.Create(addresses) },
            Install = new() { WantedBy = [Units.Sockets] },
        };
        return service with { Unit = service.Unit with { Requires = [.. service.Unit.Requires, socket.UnitName] }, Install = new(), Companions = service.Companions.Add(socket) };
    }

    /// <summary>The service finds a secret in the file <c>$CREDENTIALS_DIRECTORY/NAME</c>, in memory and for it alone; on the disk it is encrypted with the host's key.</summary>
    /// <param name="service">The service.</param>
    /// <param name="name">The credential's name; unique on the host, since it names its file.</param>
    /// <param name="secret">The value.</param>
    /// <returns>The service with its credential.</returns>
    /// <exception cref="ArgumentException">The name is none for a credential.</exception>
    public static ServiceUnit WithCredential(this ServiceUnit service, string name, Secret secret)
    {
        ArgumentNullException.ThrowIfNull(service);
        var credential = new EncryptedCredential(name, secret);
        return service with
        {
            Service = service.Service with { LoadCredentialEncrypted = [.. service.Service.LoadCredentialEncrypted, (name, credential.Path)] },
            Companions = service.Companions.Add(credential),
        };
    }

    /// <summary>The service gets the variables of a file that is declared with it; it is restarted when they change.</summary>
    /// <param name="service">The service.</param>
    /// <param name="file">The file.</param>
    /// <returns>The service with its file.</returns>
    public static ServiceUnit WithEnvironment(this ServiceUnit service, EnvironmentFile file)
    {
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(file);
        return service with { Service = service.Service with { EnvironmentFile = [.. service.Service.EnvironmentFile, file.Path] }, Companions = service.Companions.Add(file) };
    }

    /// <summary>Somebody is told when the service has failed for good.</summary>
    /// <param name="service">The service.</param>
    /// <param name="notice">Who is told, and how; one notice serves any number of services.</param>
    /// <returns>The service with its notice.</returns>
    public static ServiceUnit OnFailure(this ServiceUnit service, FailureNotice notice)
    {
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(notice);
        return service with { Unit = service.Unit with { OnFailure = [.. service.Unit.OnFailure, notice.Reference] }, Companions = service.Companions.Add(notice) };
    }

    /// <summary>An instance of a template: enabled when the template says by what, and started.</summary>
    /// <param name="template">A service whose name ends in <c>@</c>.</param>
    /// <param name="instance">Any text; it is escaped as the unit's name demands, and the unit sees it as <c>%I</c>.</param>
    /// <returns>The instance, to be added beside the template.</returns>
    /// <exception cref="ArgumentException">The service is no template, or the text is empty or too long.</exception>
    public static UnitInstance Instance(this ServiceUnit template, string instance) => new(template, instance);

    /// <summary>A service of users' own managers: it runs as each of them, from boot on, without anybody logging in.</summary>
    /// <param name="service">The service.</param>
    /// <param name="users">The users.</param>
    /// <returns>The service of the users.</returns>
    /// <exception cref="ArgumentException">There is no user, or the service says what only the system's manager can do.</exception>
    public static UserService ForUsers(this ServiceUnit service, params ReadOnlySpan<AccountName> users) => new(service, users);

    private static ServiceUnit Timed(ServiceUnit service, TimerSection section)
    {
        ArgumentNullException.ThrowIfNull(service);
        var timer = new TimerUnit(NameOf(service)) { Unit = Description(service), Timer = section, Install = new() { WantedBy = [Units.Timers] } };
        return service with
        {
            Service = service.Service.Entries.Any(e => e.Name == "Type") ? service.Service : service.Service with { Type = ServiceType.Oneshot },
            Install = new(),
            Enabled = null,
            Started = null,
            Companions = service.Companions.Add(timer),
        };
    }

    private static string NameOf(ServiceUnit service) => service.UnitName.Value[..^".service".Length];

    private static UnitSection Description(ServiceUnit service) => service.Unit.Description is { } description ? new() { Description = description } : new();
}
