namespace HostKit.Systemd;

/// <summary>
/// Containers described by a Kubernetes file, run by podman as a service: a <c>.kube</c> file in <c>/etc/containers/systemd</c> (podman-systemd.unit(5)), from which podman makes a service. It takes effect on
/// a host that has podman 4.4 or newer.
/// </summary>
public sealed partial record KubeUnit : IComponent
{
    /// <summary>Names a file.</summary>
    /// <param name="name">The name, with or without <c>.kube</c>.</param>
    /// <exception cref="ArgumentException">The name cannot be a file's and a service's.</exception>
    public KubeUnit(string name) => Path = SettingsFile.Path("/etc/containers/systemd", name, "kube");

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>The file's name, by which other files of podman's refer to it.</summary>
    public string FileName => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The service that podman makes of it.</summary>
    public UnitName UnitName => QuadletLowering.Service(Path, "", Kube.ServiceName);

    /// <summary>The <c>[Unit]</c> section of the service; empty unless set.</summary>
    public UnitSection Unit { get; init; } = new();

    /// <summary>The <c>[Kube]</c> section.</summary>
    public KubeSection Kube { get; init; } = new();

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

    private string Component => SettingsFile.Component("kube", Path);

    private Section[] Sections => [Unit, Kube, Service, Quadlet, Install];

    /// <summary>The file's tree.</summary>
    /// <returns>The sections that have directives, and <c>[Kube]</c>, without which podman refuses the file.</returns>
    public UnitFile ToUnitFile() => QuadletLowering.ToUnitFile(Kube, [.. Sections, .. OtherSections]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Validate() => new SectionValidation(Component, Sections).Check(Sections);

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host) => QuadletLowering.Lower(Path, UnitName, ToUnitFile(), Install, Started, Adopt);

    /// <summary>The file's text.</summary>
    public override string ToString() => ToUnitFile().ToString();
}
