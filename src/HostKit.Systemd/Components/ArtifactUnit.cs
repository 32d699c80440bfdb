namespace HostKit.Systemd;

/// <summary>
/// An artifact that podman fetches; newer than podman 5.4: a <c>.artifact</c> file in <c>/etc/containers/systemd</c> (podman-systemd.unit(5)), from which podman makes a service. It takes effect on
/// a host that has podman 4.4 or newer.
/// </summary>
public sealed partial record ArtifactUnit : IComponent
{
    /// <summary>Names a file.</summary>
    /// <param name="name">The name, with or without <c>.artifact</c>.</param>
    /// <exception cref="ArgumentException">The name cannot be a file's and a service's.</exception>
    public ArtifactUnit(string name) => Path = SettingsFile.Path("/etc/containers/systemd", name, "artifact");

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>The file's name, by which other files of podman's refer to it.</summary>
    public string FileName => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The service that podman makes of it.</summary>
    public UnitName UnitName => QuadletLowering.Service(Path, "-artifact", Artifact.ServiceName);

    /// <summary>The <c>[Unit]</c> section of the service; empty unless set.</summary>
    public UnitSection Unit { get; init; } = new();

    /// <summary>The <c>[Artifact]</c> section.</summary>
    public ArtifactSection Artifact { get; init; } = new();

    /// <summary>The <c>[Service]</c> section of the service; empty unless set.</summary>
    public ServiceSection Service { get; init; } = new();

    /// <summary>The <c>[Quadlet]</c> section; empty unless set.</summary>
    public QuadletSection Quadlet { get; init; } = new();

    /// <summary>The <c>[Install]</c> section: what starts the service at boot; empty unless set.</summary>
    public InstallSection Install { get; init; } = new();

    /// <summary>Whether the service is up after an apply; unless set, it is when <see cref="Install"/> says by what it is started.</summary>
    public bool? Started { get; init; }

    /// <summary>
    /// Whether a file that is already there and not HostKit's may be taken over; false unless set, so that it is refused. The original is kept,
    /// and comes back when the file is no longer declared.
    /// </summary>
    public bool Adopt { get; init; }

    string IComponent.Name => Component;

    private string Component => SettingsFile.Component("artifact", Path);

    private Section[] Sections => [Unit, Artifact, Service, Quadlet, Install];

    /// <summary>The file's tree.</summary>
    /// <returns>The sections that have directives, and <c>[Artifact]</c>, without which podman refuses the file.</returns>
    public UnitFile ToUnitFile() => QuadletLowering.ToUnitFile(Artifact, [.. Sections, .. OtherSections]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Validate() => new SectionValidation(Component, Sections).Check(Sections);

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host) => QuadletLowering.Lower(Path, UnitName, ToUnitFile(), Install, Started, Adopt);

    /// <summary>The file's text.</summary>
    public override string ToString() => ToUnitFile().ToString();
}
