namespace HostKit.Systemd;

/// <summary>Hardening of services.</summary>
public static class ServiceHardening
{
    /// <summary>
    /// A copy that is shut into a sandbox in which a .NET program with its JIT compiler works, as do interpreters and programs compiled ahead
    /// of time: no privileges, a read-only system, no other users' files and processes, no devices, no unusual system calls. What the
    /// section says already stays as it is.
    /// </summary>
    /// <remarks>
    /// <para>Give the program a place to write with <see cref="ServiceSection.StateDirectory"/> and its relatives or <see cref="ServiceSection.ReadWritePaths"/>.
    /// A program below <c>/home</c> needs <c>ProtectHome = ProtectHome.ReadOnly</c>.</para>
    /// <para>Without a <see cref="ServiceSection.User"/> the service gets a dynamic one. The network stays open: add
    /// <c>IPAddressDeny = [AddressRange.Any], IPAddressAllow = [AddressRange.Localhost]</c> where only the machine itself is to be talked to.
    /// <see cref="ServiceSection.MemoryDenyWriteExecute"/> is left out, because .NET's JIT compiler does not start with it.</para>
    /// </remarks>
    /// <param name="service">The section.</param>
    /// <returns>A copy.</returns>
    public static ServiceSection Hardened(this ServiceSection service) => service.Hardened(For.DotNet);

    /// <summary>
    /// A copy that is shut into the tightest sandbox in which such a program works; see <see cref="Hardened(ServiceSection)"/> for what all of them
    /// have in common. What the section says already stays as it is. <see cref="Explain"/> tells what each directive forbids.
    /// </summary>
    /// <remarks>
    /// A service that binds a port below 1024 keeps that right by <c>AmbientCapabilities = [Capability.NetBindService]</c>, which costs 0.3 of systemd's
    /// score; a socket unit that passes the port costs nothing.
    /// </remarks>
    /// <param name="service">The section.</param>
    /// <param name="program">What the program is.</param>
    /// <returns>A copy.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The program is none of the choices.</exception>
    public static ServiceSection Hardened(this ServiceSection service, For program)
    {
        ArgumentNullException.ThrowIfNull(service);
        var ambient = service.AmbientCapabilities ?? [];
        var identity = service.Entries.Any(e => e.Name is "User" or "DynamicUser") ? new ServiceSection() : new() { DynamicUser = true };
        // Capabilities do not reach out of a user namespace, so a service that was given some keeps the host's users.
        var users = ambient is { Count: 0, IsInverted: false } ? new ServiceSection { PrivateUsers = PrivateUsers.Yes } : new();
        return (ServiceSection)service.FilledFrom(identity).FilledFrom(new ServiceSection
        {
            NoNewPrivileges = true,
            CapabilityBoundingSet = ambient,
            AmbientCapabilities = [],
        }).FilledFrom(users).FilledFrom(Sandbox).FilledFrom(Runtime(program));
    }

    /// <summary>
    /// Tells what the section forbids, which programs each directive breaks, what it weighs in the figure of <c>systemd-analyze security</c>, and what
    /// is left open.
    /// </summary>
    /// <param name="service">The section, hardened or not.</param>
    /// <returns>One line for each directive that counts, the ones that are set first; it prints as a table.</returns>
    public static HardeningReport Explain(this ServiceSection service)
    {
        ArgumentNullException.ThrowIfNull(service);
        return HardeningReport.Of(service.ToSyntax());
    }

    // Everything else of the denied groups these runtimes can do without.
    private static ServiceSection Runtime(For program) => program switch
    {
        // CoreCLR sets the affinity of its threads, a call of @resources.
        For.DotNet => new() { SystemCallFilter = [.. Calls, SystemCallRule.Allow("sched_setaffinity")], SystemCallErrorNumber = Errno.NotPermitted },
        For.Php or For.Node => new() { SystemCallFilter = [.. Calls], SystemCallErrorNumber = Errno.NotPermitted },
        For.NativeAot or For.Nginx or For.Python => new() { MemoryDenyWriteExecute = true, SystemCallFilter = [.. Calls], SystemCallErrorNumber = Errno.NotPermitted },
        _ => throw new ArgumentOutOfRangeException(nameof(program), program, "There is no preset for such a program."),
    };

    private static readonly SystemCallRule[] Calls =
    [
        SystemCallRule.Allow("@system-service"),
        SystemCallRule.Deny("@privileged", "@resources", "@mount", "@swap", "@reboot", "@obsolete", "@debug", "@cpu-emulation", "@module", "@raw-io", "@clock"),
    ];

    private static readonly ServiceSection Sandbox = new()
    {
        ProtectSystem = ProtectSystem.Strict,
        ProtectHome = ProtectHome.Yes,
        ProtectProc = ProtectProc.Invisible,
        ProcSubset = ProcSubset.Pid,
        ProtectClock = true,
        ProtectHostname = ProtectHostname.Yes,
        ProtectKernelLogs = true,
        ProtectKernelModules = true,
        ProtectKernelTunables = true,
        ProtectControlGroups = ProtectControlGroups.Yes,
        PrivateTmp = PrivateTmp.Yes,
        // With so much mounted anew the service has mounts of its own anyway.
        PrivateMounts = true,
        PrivateDevices = true,
        DevicePolicy = DevicePolicy.Closed,
        PrivateIPC = true,
        RemoveIPC = true,
        RestrictAddressFamilies = [SocketAddressFamily.Unix, SocketAddressFamily.Inet, SocketAddressFamily.Inet6],
        RestrictNamespaces = [],
        RestrictRealtime = true,
        RestrictSUIDSGID = true,
        LockPersonality = true,
        KeyringMode = KeyringMode.Private,
        UMask = (UnixFileMode)0x3F, // 0077
        SystemCallArchitectures = [SystemCallArchitecture.Native],
    };
}
