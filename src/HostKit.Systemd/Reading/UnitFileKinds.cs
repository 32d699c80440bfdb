namespace HostKit.Systemd;

/// <summary>Finds the kind of a file by its path.</summary>
public static class UnitFileKinds
{
    /// <summary>
    /// The kind of a file, by its suffix, or for a drop-in by its directory's. A <c>.network</c> is podman's where it lies in one of podman's directories
    /// (<c>containers/systemd</c>), else networkd's.
    /// </summary>
    /// <param name="path">The file's path; it need not exist.</param>
    /// <returns>The kind, or null for a name that neither systemd nor podman reads.</returns>
    public static UnitFileKind? Of(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var name = System.IO.Path.GetFileName(path);
        var directory = System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(path) ?? "");
        if (name.EndsWith(".conf", StringComparison.Ordinal) && directory.EndsWith(".d", StringComparison.Ordinal))
            name = directory[..^".d".Length];
        return name switch
        {
            "journald.conf" => UnitFileKind.Journald,
            "logind.conf" => UnitFileKind.Logind,
            "resolved.conf" => UnitFileKind.Resolved,
            "timesyncd.conf" => UnitFileKind.Timesyncd,
            _ => name[(name.LastIndexOf('.') + 1)..] switch
            {
                "service" or "socket" or "timer" or "path" or "mount" or "automount" or "swap" or "target" or "slice" or "scope" or "device" => UnitFileKind.Unit,
                "network" => path.Contains("containers/systemd", StringComparison.Ordinal) ? UnitFileKind.Quadlet : UnitFileKind.Network,
                "netdev" => UnitFileKind.NetDev,
                "link" => UnitFileKind.Link,
                "container" or "pod" or "volume" or "kube" or "image" or "build" or "artifact" => UnitFileKind.Quadlet,
                _ => null,
            },
        };
    }
}
