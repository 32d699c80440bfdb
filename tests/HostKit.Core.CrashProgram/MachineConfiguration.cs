using HostKit;

/// <summary>A configuration for a machine, told from others by a number: a unit that changes, one of its own, and files.</summary>
internal static class MachineConfiguration
{
    private const string Unit = "[Service]\nExecStart=/usr/bin/sleep SECONDS\n[Install]\nWantedBy=multi-user.target\n";

    public static HostConfiguration OfPackage(string name) => new HostConfiguration("test").Add(new SystemPackage(name)).Add(new FileResource("/etc/demo", "2"));

    public static HostConfiguration Of(string number)
    {
        var configuration = new HostConfiguration("test")
            .Add(new FileResource("/etc/demo/conf", number))
            .Add(new FileResource("/etc/demo/only" + number, number));
        foreach (var (name, seconds) in new[] { ("demo", number), ("extra" + number, "500") })
        {
            var path = $"/etc/systemd/system/{name}.service";
            configuration.Add(new FileResource(path, Unit.Replace("SECONDS", seconds, StringComparison.Ordinal)))
                .Add(new UnitState(name + ".service") { Enabled = true, Started = true })
                .Add(new Check("systemd-analyze verify", new Command("systemd-analyze", "verify", "--man=no")) { Subjects = [path], Covers = [path] });
        }

        // What only reloads, and what is derived by a command: both follow the generation the host is in.
        return configuration
            .Add(new FileResource("/etc/systemd/system/follows.service", "[Service]\nType=oneshot\nRemainAfterExit=yes\nExecStart=/bin/cp /etc/demo/conf /run/follows\nExecReload=/bin/cp /etc/demo/conf /run/follows\n[Install]\nWantedBy=multi-user.target\n"))
            .Add(new UnitState("follows.service") { Enabled = true, Started = true, ReloadOnChange = ["/etc/demo/conf"] })
            .Add(new CommandResource("derive", new Command("cp", "/etc/demo/conf", "/run/derived")) { OnChange = ["/etc/demo/conf"] });
    }
}
