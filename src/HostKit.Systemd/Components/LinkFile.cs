namespace HostKit.Systemd;

/// <summary>What a network interface is called and how its hardware is set: a <c>.link</c> file (systemd.link(5)). systemd-udevd uses it when the interface appears next, which is at the next boot for most.</summary>
public sealed partial record LinkFile : IComponent
{
    /// <summary>Names a file.</summary>
    /// <param name="name">The file's name, with or without <c>.link</c>; files are read in the order of their names, so that one begins with a number, as <c>20-lan</c>.</param>
    /// <exception cref="ArgumentException">The name cannot be a file's.</exception>
    public LinkFile(string name) => Path = SettingsFile.Path("/etc/systemd/network", name, "link");

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>
    /// Whether a file that is already there and not HostKit's may be taken over; false unless set, so that it is refused. The original is kept,
    /// and comes back when the file is no longer declared.
    /// </summary>
    public bool Adopt { get; init; }

    string IComponent.Name => Component;

    private string Component => SettingsFile.Component("link", Path);

    /// <summary>The file's tree.</summary>
    /// <returns>The sections that have directives.</returns>
    public UnitFile ToUnitFile() => UnitLowering.ToUnitFile([.. Sections, .. OtherSections]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Validate() => new SectionValidation(Component, [.. Sections]).Check([.. Sections]);

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host)
        => [new FileResource(Path, ToString()) { Adopt = Adopt }, new UnitState("systemd-udevd.service") { ReloadOnChange = [Path] }];

    /// <summary>The file's text.</summary>
    public override string ToString() => ToUnitFile().ToString();
}
