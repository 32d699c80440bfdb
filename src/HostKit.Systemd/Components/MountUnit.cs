namespace HostKit.Systemd;

/// <summary>A mount: a file system that is made visible at a directory (systemd.mount(5)). It becomes a file in <c>/etc/systemd/system</c>.</summary>
public sealed partial record MountUnit : IComponent
{
    /// <summary>Describes a mount.</summary>
    /// <param name="where">The absolute path of the directory, without links; the unit's name is made from it.</param>
    /// <exception cref="ArgumentException">The path is relative, or too long for a unit's name.</exception>
    public MountUnit(string where) => (Where, UnitName) = (where, PathName.Unit(where, "mount"));

    /// <summary>The full name, to be used wherever a unit is referred to.</summary>
    public UnitName UnitName { get; }

    /// <summary>The directory.</summary>
    public string Where { get; }

    /// <summary>The <c>[Unit]</c> section; empty unless set.</summary>
    public UnitSection Unit { get; init; } = new();

    /// <summary>The <c>[Mount]</c> section; empty unless set.</summary>
    public MountSection Mount { get; init; } = new();

    /// <summary>The <c>[Install]</c> section; empty unless set.</summary>
    public InstallSection Install { get; init; } = new();

    /// <summary>Whether the mount is started at boot; unless set, it is when <see cref="Install"/> says by what.</summary>
    public bool? Enabled { get; init; }

    /// <summary>Whether the mount is up after an apply; unless set, it is when it is enabled.</summary>
    public bool? Started { get; init; }

    /// <summary>
    /// Whether a unit file that is already there and not HostKit's may be taken over; false unless set, so that it is refused. The original is kept,
    /// and comes back when the unit is no longer declared.
    /// </summary>
    public bool Adopt { get; init; }

    string IComponent.Name => Component;

    // systemd wants the directory in the unit as well as in its name.
    private MountSection Section => Mount.Where is null ? (MountSection)new MountSection { Where = Where }.FilledFrom(Mount) : Mount;

    private string Component => $"mount[{UnitName.Value[..^".mount".Length]}]";

    /// <summary>The unit file.</summary>
    /// <returns>The file, sections without directives left out.</returns>
    public UnitFile ToUnitFile() => UnitLowering.ToUnitFile([Unit, Section, Install, .. OtherSections]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Validate() => [.. UnitValidation.Check(Component, UnitName, Enabled, Unit, Section, Install), .. PathValidation.Check(Mount.Where, Where, $"{Component}/Mount/Where")];

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host) => UnitLowering.Lower(UnitName, ToUnitFile(), Install, Enabled, Started, Adopt, staysUp: true);

    /// <summary>The unit file's text.</summary>
    public override string ToString() => ToUnitFile().ToString();
}
