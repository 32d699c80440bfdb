namespace HostKit.Systemd;

/// <summary>A network device that is made in software, such as a bridge, a VLAN or a WireGuard tunnel: a <c>.netdev</c> file of systemd-networkd (systemd.netdev(5)), which reads it anew when it changes. A device that exists already keeps most of what it was made with.</summary>
public sealed partial record NetDevFile : IComponent
{
    /// <summary>Names a file.</summary>
    /// <param name="name">The file's name, with or without <c>.netdev</c>; files are read in the order of their names, so that one begins with a number, as <c>20-lan</c>.</param>
    /// <exception cref="ArgumentException">The name cannot be a file's.</exception>
    public NetDevFile(string name) => Path = SettingsFile.Path("/etc/systemd/network", name, "netdev");

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>
    /// Whether a file that is already there and not HostKit's may be taken over; false unless set, so that it is refused. The original is kept,
    /// and comes back when the file is no longer declared.
    /// </summary>
    public bool Adopt { get; init; }

    string IComponent.Name => Component;

    private string Component => SettingsFile.Component("netdev", Path);

    /// <summary>The file's tree.</summary>
    /// <returns>The sections that have directives.</returns>
    public UnitFile ToUnitFile() => UnitLowering.ToUnitFile([.. Sections, .. OtherSections]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Validate() => new SectionValidation(Component, [.. Sections]).Check([.. Sections]);

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host)
    {
        var file = new FileResource(Path, ToString()) { Adopt = Adopt };
        // Others must not read a key, and networkd has to.
        yield return Sections.Any(s => s.Entries.Any(e => e.Name is "PrivateKey" or "PresharedKey" or "Key"))
            ? file with { Mode = FileResource.OwnerOnly | UnixFileMode.GroupRead, Group = new("systemd-network") }
            : file;
        yield return new UnitState("systemd-networkd.service") { ReloadOnChange = [Path] };
    }

    /// <summary>The file's text.</summary>
    public override string ToString() => ToUnitFile().ToString();
}
