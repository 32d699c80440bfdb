using System.Globalization;

namespace HostKit.Testing;

/// <summary>What booting a machine needs of the host, and what to install where it is missing.</summary>
internal static class Requirements
{
    const int CapSysAdmin = 21;

    static readonly (string Program, string Package)[] ToBoot =
    [
        ("systemd-nspawn", "systemd-container"), ("unshare", "util-linux"), ("nsenter", "util-linux"), ("mount", "mount"),
        ("bash", "bash"), ("find", "findutils"),
    ];

    static readonly (string Program, string Package)[] ToBuild = [("mmdebstrap", "mmdebstrap"), ("chroot", "coreutils"), ("tar", "tar")];

    /// <summary>Why no machine can be booted here, or null where one can.</summary>
    public static string? Missing(bool toBuild)
    {
        if (!OperatingSystem.IsLinux())
            return "Machines need Linux: they are containers with a real systemd.";
        var missing = (toBuild ? ToBoot.Concat(ToBuild) : ToBoot).Where(tool => !OnPath(tool.Program)).ToArray();
        if (missing.Length > 0)
            return $"Machines need {string.Join(", ", missing.Select(tool => tool.Program))}, " +
                $"which {(missing.Length == 1 ? "is" : "are")} not in PATH: " +
                $"apt-get install {string.Join(' ', missing.Select(tool => tool.Package).Distinct())}";
        if (!Environment.IsPrivilegedProcess)
            return "Machines need root, to make namespaces and mounts: run the tests with sudo.";
        if (!MayAdministrate())
            return "Machines need the capability CAP_SYS_ADMIN, to make namespaces and mounts, which root does not have here: " +
                "run the container of the tests privileged (docker run --privileged).";
        return null;
    }

    public static void Demand(bool toBuild)
    {
        if (Missing(toBuild) is { } reason)
            throw new MachineUnavailableException(reason);
    }

    static bool OnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries)
            .Any(directory => File.Exists(Path.Combine(directory, program)));

    static bool MayAdministrate()
    {
        // CapEff:	000001ffffffffff
        var line = File.ReadLines("/proc/self/status").First(line => line.StartsWith("CapEff:", StringComparison.Ordinal));
        var capabilities = ulong.Parse(line.AsSpan(7).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return (capabilities >> CapSysAdmin & 1) == 1;
    }
}
