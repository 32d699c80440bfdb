namespace HostKit.Systemd;

/// <summary>What is wrong with sockets and watchers of files, which wait for something.</summary>
internal static class TriggerChecks
{
    private static readonly string[] Watches = ["PathExists", "PathExistsGlob", "PathChanged", "PathModified", "DirectoryNotEmpty"];

    public static IEnumerable<Finding> Of(ReviewedUnit unit)
    {
        if (unit.Type == "socket")
        {
            if (!unit.IsPartial && !unit.Entries("Socket").Any(e => e.Key.StartsWith("Listen", StringComparison.Ordinal)))
                yield return UnitFindings.SocketWithoutListen.At(unit.Path + "/Socket", "The socket listens on nothing: systemd refuses it.");
            if (unit.IsOn("Socket", "Accept") && unit.Last("Socket", "Service") is not null)
                yield return UnitFindings.AcceptWithService.At(unit.Path + "/Socket/Service", "Each connection gets an instance of the template of the socket's name.");
        }

        if (unit.Type == "path" && !unit.IsPartial && !unit.Entries("Path").Any(e => Watches.Contains(e.Key)))
            yield return UnitFindings.PathWithoutTrigger.At(unit.Path + "/Path", "Nothing is watched: systemd refuses it.");
    }

    /// <summary>Whether a typed unit says at all by what it is started.</summary>
    public static IEnumerable<Finding> NotEnabled(FindingKind kind, bool? said, InstallSection install, string component)
        => said is null && install.Entries.Length == 0 ? [kind.At(component + "/Install", kind.Explanation)] : [];
}
