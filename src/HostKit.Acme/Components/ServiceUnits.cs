using System.Collections.Immutable;

namespace HostKit.Acme;

/// <summary>The units by which certificates are got and renewed; the same for all certificates of a host.</summary>
internal static class ServiceUnits
{
    public const string Timer = "hostkit-acme.timer";
    private const string Folder = "/etc/systemd/system";
    private const string Head = "# Written by HostKit for all certificates. It is replaced at the next apply: change the script instead.\n";

    public static ImmutableArray<Resource> Files(ServiceProgram program) =>
    [
        new FileResource($"{Folder}/hostkit-acme.service", Head + Service(program)),
        new FileResource($"{Folder}/{Timer}", Head + TimerUnit),
    ];

    /// <summary>A drop-in for a directory of a web server, which the sandbox would else keep from being written.</summary>
    public static Resource Writing(string name, string directory)
        => new FileResource($"{Folder}/hostkit-acme.service.d/challenges-{name}.conf", $"# Written by HostKit for the certificate {name}.\n" + new UnitFile(new UnitFileSection("Service", new UnitFileEntry("ReadWritePaths", "-" + Escaped(directory)))));

    private static UnitFile Service(ServiceProgram program) => new(
        Section("Unit",
            ("Description", "Get and renew certificates"),
            ("Documentation", "https://www.rfc-editor.org/rfc/rfc8555"),
            ("Wants", "network-online.target"),
            ("After", "network-online.target nss-lookup.target")),
        Section("Service",
            ("Type", "oneshot"),
            ("ExecStart", $"{program.Path} run --next-timer"),
            ("StateDirectory", "hostkit-acme"),
            ("StateDirectoryMode", "0711"),
            ("UMask", "0022"),
            // A registrar may take an hour to publish a record.
            ("TimeoutStartSec", "3h"),
            // A run that was killed goes on where it was; one that failed has said when it is tried again.
            ("Restart", "on-abnormal"),
            ("RestartSec", "30s"),
            ("CapabilityBoundingSet", "CAP_CHOWN CAP_DAC_OVERRIDE CAP_FOWNER CAP_NET_BIND_SERVICE"),
            ("NoNewPrivileges", "yes"),
            ("ProtectSystem", "strict"),
            ("ProtectHome", "yes"),
            ("PrivateTmp", "yes"),
            ("PrivateDevices", "yes"),
            ("ProtectClock", "yes"),
            ("ProtectHostname", "yes"),
            ("ProtectControlGroups", "yes"),
            ("ProtectKernelLogs", "yes"),
            ("ProtectKernelModules", "yes"),
            ("ProtectKernelTunables", "yes"),
            ("RestrictAddressFamilies", "AF_UNIX AF_INET AF_INET6 AF_NETLINK"),
            ("RestrictNamespaces", "yes"),
            ("RestrictRealtime", "yes"),
            ("RestrictSUIDSGID", "yes"),
            ("LockPersonality", "yes"),
            ("SystemCallArchitectures", "native"),
            ("SystemCallFilter", "@system-service")));

    // Counted from the start, from each boot and from each run, so that hosts do not ask the CA all at the same minute.
    private static UnitFile TimerUnit => new(
        Section("Unit", ("Description", "Look every six hours whether a certificate is to be got or renewed")),
        Section("Timer", ("OnActiveSec", "2s"), ("OnUnitInactiveSec", "6h"), ("AccuracySec", "1s")),
        Section("Install", ("WantedBy", "timers.target")));

    private static UnitFileSection Section(string name, params (string Key, string Value)[] entries) => new(name, entries.Select(e => new UnitFileEntry(e.Key, e.Value)));

    // systemd.unit(5): '%' begins a specifier, blanks end a word.
    private static string Escaped(string path) => path.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "%%", StringComparison.Ordinal).Replace(" ", "\\x20", StringComparison.Ordinal).Replace("\"", "\\x22", StringComparison.Ordinal);
}
