namespace HostKit.Systemd;

/// <summary>The parts of systemd's score that weigh what is allowed of a set: capabilities, namespaces, address families.</summary>
internal static class SecuritySets
{
    private static readonly (int Weight, string[] Names)[] CapabilityGroups =
    [
        (1500, ["CAP_SYS_ADMIN"]), (1500, ["CAP_SETUID", "CAP_SETGID", "CAP_SETPCAP"]), (1500, ["CAP_SYS_PTRACE"]), (1000, ["CAP_SYS_TIME"]), (1000, ["CAP_NET_ADMIN"]),
        (1000, ["CAP_SYS_RAWIO"]), (1000, ["CAP_SYS_MODULE"]), (500, ["CAP_AUDIT_CONTROL", "CAP_AUDIT_READ", "CAP_AUDIT_WRITE"]), (500, ["CAP_SYSLOG"]),
        (500, ["CAP_SYS_NICE", "CAP_SYS_RESOURCE"]), (500, ["CAP_MKNOD"]), (1000, ["CAP_CHOWN", "CAP_FSETID", "CAP_SETFCAP"]),
        (1000, ["CAP_DAC_OVERRIDE", "CAP_DAC_READ_SEARCH", "CAP_FOWNER", "CAP_IPC_OWNER"]), (500, ["CAP_KILL"]),
        (500, ["CAP_NET_BIND_SERVICE", "CAP_NET_BROADCAST", "CAP_NET_RAW"]), (100, ["CAP_SYS_BOOT"]), (100, ["CAP_MAC_ADMIN", "CAP_MAC_OVERRIDE"]), (75, ["CAP_LINUX_IMMUTABLE"]),
        (50, ["CAP_IPC_LOCK"]), (50, ["CAP_SYS_CHROOT"]), (25, ["CAP_BLOCK_SUSPEND"]), (25, ["CAP_WAKE_ALARM"]), (25, ["CAP_LEASE"]), (25, ["CAP_SYS_TTY_CONFIG"]),
        (25, ["CAP_SYS_PACCT"]), (25, ["CAP_BPF"]),
    ];

    private static readonly (int Weight, string[] Names)[] Namespaces =
        [(1500, ["user"]), (500, ["mnt"]), (500, ["ipc"]), (500, ["pid"]), (500, ["cgroup"]), (500, ["net"]), (100, ["uts"])];

    private static readonly (int Weight, string[] Names)[] Families =
        [(1500, ["AF_INET", "AF_INET6"]), (25, ["AF_UNIX"]), (200, ["AF_NETLINK"]), (1000, ["AF_PACKET"]), (1250, ["other"])];

    private static readonly string[] AllCapabilities = [.. CapabilityGroups.SelectMany(g => g.Names)];

    public static IEnumerable<(int Weight, bool Bad)> CapabilityRows(Dictionary<string, List<string>> values, Func<string, bool> isOn)
    {
        var left = Capabilities(values.GetValueOrDefault("CapabilityBoundingSet"), unset: AllCapabilities);
        // What these directives take away of the bounding set by themselves (systemd.exec(5)).
        if (isOn("ProtectKernelModules"))
            left.Remove("CAP_SYS_MODULE");
        if (isOn("ProtectKernelLogs"))
            left.Remove("CAP_SYSLOG");
        if (isOn("ProtectClock"))
            left.ExceptWith(["CAP_SYS_TIME", "CAP_WAKE_ALARM"]);
        if (isOn("PrivateDevices"))
            left.ExceptWith(["CAP_MKNOD", "CAP_SYS_RAWIO"]);
        return Rows(CapabilityGroups, left);
    }

    public static HashSet<string> Capabilities(List<string>? lines, IEnumerable<string> unset) => lines is null ? [.. unset] : Left(lines, AllCapabilities, starts: []);

    public static IEnumerable<(int Weight, bool Bad)> NamespaceRows(List<string>? lines)
    {
        string[] all = [.. Namespaces.SelectMany(n => n.Names)];
        return Rows(Namespaces, lines is null ? [.. all] : Left([.. lines.Select(l => l switch { "yes" or "true" or "on" or "1" => " ", "no" or "false" or "off" or "0" => string.Join(' ', all), _ => l })], all, starts: []));
    }

    public static IEnumerable<(int Weight, bool Bad)> FamilyRows(List<string>? lines)
    {
        string[] all = [.. Families.SelectMany(n => n.Names)];
        return Rows(Families, lines is null || lines[^1].Length == 0 ? [.. all] : Left([.. lines.Select(l => l == "none" ? " " : l)], all, starts: []));
    }

    /// <summary>What is left of a set: the first line decides whether it lists what stays or what goes.</summary>
    private static HashSet<string> Left(List<string> lines, string[] all, string[] starts)
    {
        HashSet<string> left = [.. starts];
        var touched = false;
        foreach (var line in lines)
        {
            if (line.StartsWith('~'))
            {
                if (!touched)
                    left = [.. all];
                left.ExceptWith(line[1..].Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }
            else
            {
                if (line.Length == 0)
                    left = [];
                left.UnionWith(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }

            touched = true;
        }

        return left;
    }

    private static IEnumerable<(int Weight, bool Bad)> Rows((int Weight, string[] Names)[] groups, HashSet<string> left)
        => groups.Select(g => (g.Weight, g.Names.Any(left.Contains)));
}
