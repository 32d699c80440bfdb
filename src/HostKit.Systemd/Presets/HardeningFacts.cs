using System.Collections.Frozen;

namespace HostKit.Systemd;

/// <summary>What the directives of a sandbox forbid, and what does not work with them (systemd.exec(5), systemd.resource-control(5); breakage as measured).</summary>
internal static class HardeningFacts
{
    public static FrozenDictionary<string, (string Forbids, string? Breaks)> All { get; } = new (string Name, string Forbids, string Breaks)[]
    {
        ("User", "acting as root: the service gets an account of its own", "binding ports below 1024 without AmbientCapabilities, and reading files that only root may read"),
        ("DynamicUser", "acting as root, and keeping files outside its own directories: the account exists only while the service runs", "sharing files with other accounts; use User where others must read what the service writes"),
        ("SupplementaryGroups", "nothing: groups add rights", ""),
        ("NoNewPrivileges", "gaining rights from setuid programs and file capabilities", "sudo, su, ping with file capabilities, sendmail's setgid helper"),
        ("CapabilityBoundingSet", "root's single powers that are not listed, even to root", "what needs the powers left out: chown, binding ports below 1024, changing users, raw sockets"),
        ("AmbientCapabilities", "nothing: it gives powers to an ordinary user; every one listed counts against the service", ""),
        ("PrivateUsers", "seeing and becoming other users: all but its own and root's appear as nobody", "capabilities outside the service, file ownership of others, programs that compare their peers' user numbers over sockets"),
        ("ProtectSystem", "writing to the system; strict makes everything read-only but /dev, /proc, /sys and the service's own directories", "programs that write outside StateDirectory, CacheDirectory, LogsDirectory, RuntimeDirectory and ReadWritePaths"),
        ("ProtectHome", "seeing /home, /root and /run/user", "programs that are installed or keep data there; use ProtectHome.ReadOnly"),
        ("ProtectProc", "seeing other users' processes in /proc", "monitoring agents, ps and top"),
        ("ProcSubset", "seeing anything in /proc but processes: no /proc/meminfo, /proc/cpuinfo, /proc/sys", "programs that measure the machine, such as node_exporter and free; runtimes fall back"),
        ("ProtectClock", "setting the clock", "chrony, ntpd"),
        ("ProtectHostname", "changing the host's name", "programs that set it, and ones that must see it change while they run"),
        ("ProtectKernelLogs", "reading the kernel's messages", "dmesg, log collectors that read /dev/kmsg"),
        ("ProtectKernelModules", "loading kernel modules", "VPN and firewall programs that load theirs on demand"),
        ("ProtectKernelTunables", "changing /proc/sys and /sys", "programs that tune the kernel, such as Redis's overcommit advice scripts"),
        ("ProtectControlGroups", "changing the control group tree", "container engines"),
        ("PrivateTmp", "seeing other programs' files in /tmp and /var/tmp", "programs that meet others there, such as sockets in /tmp"),
        ("PrivateMounts", "mounting anything that others would see", "automounters, container engines"),
        ("PrivateDevices", "reaching devices but /dev/null, zero, full, random and tty", "programs that use disks, GPUs, USB, serial ports or /dev/kvm"),
        ("DevicePolicy", "opening devices that are not listed in DeviceAllow", "the same programs as PrivateDevices, whatever is in /dev"),
        ("DeviceAllow", "nothing: each entry opens a device again", ""),
        ("PrivateIPC", "sharing System V and POSIX queues with others", "old databases and X programs that share memory with other services"),
        ("RemoveIPC", "leaving shared memory behind when it stops", "programs that hand shared memory on over restarts, such as PostgreSQL with User="),
        ("PrivateNetwork", "any network but a loopback of its own", "everything that answers or asks over a network; sockets passed by a socket unit still work"),
        ("RestrictAddressFamilies", "sockets of families that are not listed, such as packet and netlink ones", "tcpdump, DHCP and routing programs; .NET and getifaddrs() do without netlink, with fewer facts about interfaces"),
        ("RestrictNamespaces", "making namespaces", "container engines, browsers' sandboxes (Chromium, Playwright), bubblewrap"),
        ("RestrictRealtime", "real-time scheduling", "audio servers"),
        ("RestrictSUIDSGID", "making setuid and setgid files and directories", "programs that keep group-writable trees by setgid directories, such as shared git repositories"),
        ("LockPersonality", "changing the kernel's personality", "32-bit emulation and programs that turn address randomisation off, such as gdb and old Lisps"),
        ("KeyringMode", "reaching keys of other services in the kernel's keyring", ""),
        ("UMask", "making files that others can read, unless the program says so itself", "services whose files another account reads, such as a web server's static files or a socket: set UMask or the file's mode"),
        ("SystemCallArchitectures", "system calls of other architectures", "32-bit programs on a 64-bit machine"),
        ("SystemCallFilter", "system calls that are not listed, whole groups by @name", "what needs a group that is left out: CoreCLR needs sched_setaffinity of @resources, chown() is in @privileged, debuggers need @debug"),
        ("MemoryDenyWriteExecute", "memory that is written and then executed", "JIT compilers: .NET unless Native AOT, Node, Java, LuaJIT, PyPy; PHP needs pcre.jit=0"),
        ("IPAddressDeny", "talking to addresses that are not listed in IPAddressAllow", "everything that answers or asks the internet; allow localhost behind a proxy"),
        ("IPAddressAllow", "nothing: it opens addresses that IPAddressDeny closes", ""),
        ("RootDirectory", "seeing the host's files at all", "programs whose files and libraries are not in that directory"),
        ("NotifyAccess", "nothing unless it is all, which lets every child process speak for the service", ""),
        ("Delegate", "nothing: it gives a part of the control group tree away", ""),
        ("NoExecPaths", "running programs below these paths, save those in ExecPaths", "programs that start others which are not listed, and loading libraries from there"),
        ("InaccessiblePaths", "seeing these paths at all", "programs that need them"),
    }.ToFrozenDictionary(f => f.Name, f => (f.Forbids, f.Breaks.Length == 0 ? null : f.Breaks), StringComparer.Ordinal);
}
