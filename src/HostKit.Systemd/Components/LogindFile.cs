namespace HostKit.Systemd;

/// <summary>Logins: what keys and idleness do, what users may keep running: a file in <c>/etc/systemd/logind.conf.d</c> (logind.conf(5)). When it changes, systemd-logind is restarted if it runs.</summary>
public sealed partial record LogindFile : IComponent
{
    /// <summary>Names a file.</summary>
    /// <param name="name">The file's name, with or without <c>.conf</c>; of several files the one whose name comes last wins.</param>
    /// <exception cref="ArgumentException">The name cannot be a file's.</exception>
    public LogindFile(string name) => Path = SettingsFile.Path("/etc/systemd/logind.conf.d", name, "conf");

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>The <c>[Login]</c> section; empty unless set.</summary>
    public LoginSection Login { get; init; } = new();

    /// <summary>
    /// Whether a file that is already there and not HostKit's may be taken over; false unless set, so that it is refused. The original is kept,
    /// and comes back when the file is no longer declared.
    /// </summary>
    public bool Adopt { get; init; }

    string IComponent.Name => Component;

    private string Component => SettingsFile.Component("logind", Path);

    /// <summary>The file's tree.</summary>
    /// <returns>The section, if it has directives.</returns>
    public UnitFile ToUnitFile() => UnitLowering.ToUnitFile([Login, .. OtherSections]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Validate() => new SectionValidation(Component, Login).Check(Login);

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host)
        => [new FileResource(Path, ToString()) { Adopt = Adopt }, new UnitState("systemd-logind.service") { RestartOnChange = [Path] }];

    /// <summary>The file's text.</summary>
    public override string ToString() => ToUnitFile().ToString();
}
