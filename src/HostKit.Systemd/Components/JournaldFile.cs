namespace HostKit.Systemd;

/// <summary>The journal: where it is kept, how large it grows, where lines go besides: a file in <c>/etc/systemd/journald.conf.d</c> (journald.conf(5)). When it changes, systemd-journald is restarted if it runs.</summary>
public sealed partial record JournaldFile : IComponent
{
    /// <summary>Names a file.</summary>
    /// <param name="name">The file's name, with or without <c>.conf</c>; of several files the one whose name comes last wins.</param>
    /// <exception cref="ArgumentException">The name cannot be a file's.</exception>
    public JournaldFile(string name) => Path = SettingsFile.Path("/etc/systemd/journald.conf.d", name, "conf");

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>The <c>[Journal]</c> section; empty unless set.</summary>
    public JournalSection Journal { get; init; } = new();

    /// <summary>
    /// Whether a file that is already there and not HostKit's may be taken over; false unless set, so that it is refused. The original is kept,
    /// and comes back when the file is no longer declared.
    /// </summary>
    public bool Adopt { get; init; }

    string IComponent.Name => Component;

    private string Component => SettingsFile.Component("journald", Path);

    /// <summary>The file's tree.</summary>
    /// <returns>The section, if it has directives.</returns>
    public UnitFile ToUnitFile() => UnitLowering.ToUnitFile([Journal, .. OtherSections]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Validate() => new SectionValidation(Component, Journal).Check(Journal);

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host)
        => [new FileResource(Path, ToString()) { Adopt = Adopt }, new UnitState("systemd-journald.service") { RestartOnChange = [Path] }];

    /// <summary>The file's text.</summary>
    public override string ToString() => ToUnitFile().ToString();
}
