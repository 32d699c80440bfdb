namespace HostKit.Systemd;

/// <summary>A socket: systemd listens on it and starts a service, by default the one of the same name, when somebody connects (systemd.socket(5)). It becomes a file in <c>/etc/systemd/system</c>.</summary>
public sealed partial record SocketUnit : IListens
{
    /// <summary>Names a socket.</summary>
    /// <param name="name">The name, with or without <c>.socket</c>; one that ends in <c>@</c> is a template.</param>
    /// <exception cref="ArgumentException">The name is none that systemd accepts.</exception>
    public SocketUnit(string name) => UnitName = UnitLowering.Name(name, "socket");

    /// <summary>The full name, to be used wherever a unit is referred to.</summary>
    public UnitName UnitName { get; }

    /// <summary>The <c>[Unit]</c> section; empty unless set.</summary>
    public UnitSection Unit { get; init; } = new();

    /// <summary>The <c>[Socket]</c> section; empty unless set.</summary>
    public SocketSection Socket { get; init; } = new();

    /// <summary>The <c>[Install]</c> section; empty unless set.</summary>
    public InstallSection Install { get; init; } = new();

    /// <summary>Whether the socket is started at boot; unless set, it is when <see cref="Install"/> says by what.</summary>
    public bool? Enabled { get; init; }

    /// <summary>Whether the socket is up after an apply; unless set, it is when it is enabled and no template.</summary>
    public bool? Started { get; init; }

    /// <summary>
    /// Whether a unit file that is already there and not HostKit's may be taken over; false unless set, so that it is refused. The original is kept,
    /// and comes back when the unit is no longer declared.
    /// </summary>
    public bool Adopt { get; init; }

    IEnumerable<ListeningPort> IListens.ListeningPorts
        => [.. Socket.ListenStream.Select(a => (Address: $"{a}", IsUdp: false)).Concat(Socket.ListenDatagram.Select(a => (Address: $"{a}", IsUdp: true))).Select(PortOf).OfType<ListeningPort>().Distinct()];

    // A port alone, an address with a port, or something that is not reached from outside: a path, an abstract name, vsock.
    private static ListeningPort? PortOf((string Address, bool IsUdp) listen)
    {
        if (int.TryParse(listen.Address, out var port))
            return new(port, listen.IsUdp);
        return System.Net.IPEndPoint.TryParse(listen.Address.Split('%')[0], out var end) && end.Port > 0 && !System.Net.IPAddress.IsLoopback(end.Address) ? new(end.Port, listen.IsUdp) : null;
    }

    string IComponent.Name => Component;

    private string Component => $"socket[{UnitName.Value[..^".socket".Length]}]";

    /// <summary>The unit file.</summary>
    /// <returns>The file, sections without directives left out.</returns>
    public UnitFile ToUnitFile() => UnitLowering.ToUnitFile([Unit, Socket, Install, .. OtherSections]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Validate() => [.. UnitValidation.Check(Component, UnitName, Enabled, Unit, Socket, Install), .. TriggerChecks.NotEnabled(UnitFindings.SocketNotEnabled, Enabled ?? Started, Install, Component)];

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host) => UnitLowering.Lower(UnitName, ToUnitFile(), Install, Enabled, Started, Adopt, staysUp: true);

    /// <summary>The unit file's text.</summary>
    public override string ToString() => ToUnitFile().ToString();
}
