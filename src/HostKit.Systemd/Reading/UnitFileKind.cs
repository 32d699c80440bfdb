namespace HostKit.Systemd;

/// <summary>By which program's rules a file is read: sections of the same name mean different things to different programs.</summary>
public enum UnitFileKind
{
    /// <summary>Units of systemd's manager, and drop-ins for them (systemd.unit(5)).</summary>
    Unit,

    /// <summary>Networks of systemd-networkd (systemd.network(5)).</summary>
    Network,

    /// <summary>Virtual network devices of systemd-networkd (systemd.netdev(5)).</summary>
    NetDev,

    /// <summary>Links of systemd-udevd (systemd.link(5)).</summary>
    Link,

    /// <summary>Containers, pods, volumes, networks, images and builds of podman (podman-systemd.unit(5)).</summary>
    Quadlet,

    /// <summary>Configuration of systemd-journald (journald.conf(5)).</summary>
    Journald,

    /// <summary>Configuration of systemd-logind (logind.conf(5)).</summary>
    Logind,

    /// <summary>Configuration of systemd-resolved (resolved.conf(5)).</summary>
    Resolved,

    /// <summary>Configuration of systemd-timesyncd (timesyncd.conf(5)).</summary>
    Timesyncd,
}
