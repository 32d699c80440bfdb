namespace HostKit.Systemd;

/// <summary>What is wrong with sockets and watchers of files, which wait for something.</summary>
internal static class TriggerValidation
{
    private static readonly string[] Watches = ["PathExists", "PathExistsGlob", "PathChanged", "PathModified", "DirectoryNotEmpty"];

    public static IEnumerable<Finding> Check(SocketUnit unit, string component)
    {
        var listens = unit.Socket.Entries.Any(e => e.Name.StartsWith("Listen", StringComparison.Ordinal));
        if (!listens)
            yield return new(Severity.Error, "systemd.socket-without-listen", component + "/Socket", "The socket listens on nothing: systemd refuses it.", "set ListenStream");
        if (unit.Socket.Accept == true && unit.Socket.Service is not null)
        {
            yield return new(Severity.Error, "systemd.accept-with-service", component + "/Socket/Service",
                "With Accept=yes each connection gets an instance of the template of the socket's name; Service= cannot be set.", "leave it out");
        }

        foreach (var finding in NotEnabled(unit.Enabled ?? unit.Started, unit.Install, component, "socket", "Sockets"))
            yield return finding;
    }

    public static IEnumerable<Finding> Check(PathUnit unit, string component)
    {
        if (!unit.Path.Entries.Any(e => Watches.Contains(e.Name)))
            yield return new(Severity.Error, "systemd.path-without-trigger", component + "/Path", "Nothing is watched: systemd refuses it.", "set PathChanged or PathExists");
        foreach (var finding in NotEnabled(unit.Enabled ?? unit.Started, unit.Install, component, "path", "Paths"))
            yield return finding;
    }

    private static IEnumerable<Finding> NotEnabled(bool? said, InstallSection install, string component, string what, string target)
        => said is null && install.Entries.Length == 0
            ? [new(Severity.Warning, $"systemd.{what}-not-enabled", component + "/Install", $"Nothing starts the {what} unit.", $"set Install = new() {{ WantedBy = [Units.{target}] }}")]
            : [];
}
