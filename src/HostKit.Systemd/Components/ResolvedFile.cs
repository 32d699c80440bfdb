namespace HostKit.Systemd;

/// <summary>The name servers and rules of the local resolver: a file in <c>/etc/systemd/resolved.conf.d</c> (resolved.conf(5)). When it changes, systemd-resolved is restarted if it runs.</summary>
public sealed partial record ResolvedFile : IComponent
{
    /// <summary>Names a file.</summary>
    /// <param name="name">The file's name, with or without <c>.conf</c>; of several files the one whose name comes last wins.</param>
    /// <exception cref="ArgumentException">The name cannot be a file's.</exception>
    public ResolvedFile(string name) => Path = SettingsFile.Path("/etc/systemd/resolved.conf.d", name, "conf");

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>The <c>[Resolve]</c> section; empty unless set.</summary>
    public ResolveSection Resolve { get; init; } = new();

    /// <summary>
    /// Whether a file that is already there and not HostKit's may be taken over; false unless set, so that it is refused. The original is kept,
    /// and comes back when the file is no longer declared.
    /// </summary>
    public bool Adopt { get; init; }

    string IComponent.Name => Component;

    private string Component => SettingsFile.Component("resolved", Path);

    /// <summary>The file's tree.</summary>
    /// <returns>The section, if it has directives.</returns>
    public UnitFile ToUnitFile() => UnitLowering.ToUnitFile([Resolve, .. OtherSections]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Validate() => new SectionValidation(Component, Resolve).Check(Resolve);

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host)
        => [new FileResource(Path, ToString()) { Adopt = Adopt }, new UnitState("systemd-resolved.service") { RestartOnChange = [Path] }];

    /// <summary>The file's text.</summary>
    public override string ToString() => ToUnitFile().ToString();
}
