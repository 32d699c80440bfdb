namespace HostKit.Systemd;

/// <summary>Units that every host has (systemd.special(7)).</summary>
public static class Units
{
    /// <summary><c>multi-user.target</c>: a server's usual state; what services are wanted by.</summary>
    public static UnitName MultiUser { get; } = "multi-user.target";

    /// <summary><c>graphical.target</c>: a desktop's usual state.</summary>
    public static UnitName Graphical { get; } = "graphical.target";

    /// <summary><c>timers.target</c>: what timers are wanted by.</summary>
    public static UnitName Timers { get; } = "timers.target";

    /// <summary><c>sockets.target</c>: what sockets are wanted by.</summary>
    public static UnitName Sockets { get; } = "sockets.target";

    /// <summary><c>paths.target</c>: what path units are wanted by.</summary>
    public static UnitName Paths { get; } = "paths.target";

    /// <summary><c>network.target</c>: the network is being managed; at shutdown, services after it stop while it is still there.</summary>
    public static UnitName Network { get; } = "network.target";

    /// <summary><c>network-online.target</c>: the network is up. It is not started by itself: name it in both <c>Wants</c> and <c>After</c>.</summary>
    public static UnitName NetworkOnline { get; } = "network-online.target";

    /// <summary><c>nss-lookup.target</c>: names can be looked up.</summary>
    public static UnitName NameLookup { get; } = "nss-lookup.target";

    /// <summary><c>time-sync.target</c>: the clock has been set.</summary>
    public static UnitName TimeSync { get; } = "time-sync.target";

    /// <summary><c>local-fs.target</c>: local file systems are mounted.</summary>
    public static UnitName LocalFileSystems { get; } = "local-fs.target";

    /// <summary><c>remote-fs.target</c>: network file systems are mounted.</summary>
    public static UnitName RemoteFileSystems { get; } = "remote-fs.target";

    /// <summary><c>basic.target</c>: the machine is ready for services.</summary>
    public static UnitName Basic { get; } = "basic.target";
}
