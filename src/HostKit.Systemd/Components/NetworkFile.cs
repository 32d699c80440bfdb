namespace HostKit.Systemd;

/// <summary>The addresses, routes and servers of network interfaces: a <c>.network</c> file of systemd-networkd (systemd.network(5)), which reads it anew when it changes.</summary>
public sealed partial record NetworkFile : IComponent
{
    /// <summary>Names a file.</summary>
    /// <param name="name">The file's name, with or without <c>.network</c>; files are read in the order of their names, so that one begins with a number, as <c>20-lan</c>.</param>
    /// <exception cref="ArgumentException">The name cannot be a file's.</exception>
    public NetworkFile(string name) => Path = SettingsFile.Path("/etc/systemd/network", name, "network");

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>
    /// Whether a file that is already there and not HostKit's may be taken over; false unless set, so that it is refused. The original is kept,
    /// and comes back when the file is no longer declared.
    /// </summary>
    public bool Adopt { get; init; }

    string IComponent.Name => Component;

    private string Component => SettingsFile.Component("network", Path);

    /// <summary>The file's tree.</summary>
    /// <returns>The sections that have directives.</returns>
    public UnitFile ToUnitFile() => UnitLowering.ToUnitFile([.. Sections, .. OtherSections]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Validate() => new SectionValidation(Component, [.. Sections]).Check([.. Sections]);

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host)
        => [new FileResource(Path, ToString()) { Adopt = Adopt }, new UnitState("systemd-networkd.service") { ReloadOnChange = [Path] }];

    /// <summary>The file's text.</summary>
    public override string ToString() => ToUnitFile().ToString();
}
