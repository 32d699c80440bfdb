namespace HostKit.Systemd;

/// <summary>A slice: units whose use of the machine is counted and limited together (systemd.slice(5)). A name such as <c>web-php</c> is below <c>web</c>. It becomes a file in <c>/etc/systemd/system</c>.</summary>
public sealed partial record SliceUnit : IComponent
{
    /// <summary>Names a slice.</summary>
    /// <param name="name">The name, with or without <c>.slice</c>.</param>
    /// <exception cref="ArgumentException">The name is none that systemd accepts.</exception>
    public SliceUnit(string name) => UnitName = UnitLowering.Name(name, "slice");

    /// <summary>The full name, to be used wherever a unit is referred to.</summary>
    public UnitName UnitName { get; }

    /// <summary>The <c>[Unit]</c> section; empty unless set.</summary>
    public UnitSection Unit { get; init; } = new();

    /// <summary>The <c>[Slice]</c> section; empty unless set.</summary>
    public SliceSection Slice { get; init; } = new();

    /// <summary>The <c>[Install]</c> section; empty unless set.</summary>
    public InstallSection Install { get; init; } = new();

    /// <summary>Whether the slice is started at boot; unless set, it is when <see cref="Install"/> says by what.</summary>
    public bool? Enabled { get; init; }

    /// <summary>Whether the slice is up after an apply; unless set, it is when it is enabled and no template.</summary>
    public bool? Started { get; init; }

    /// <summary>
    /// Whether a unit file that is already there and not HostKit's may be taken over; false unless set, so that it is refused. The original is kept,
    /// and comes back when the unit is no longer declared.
    /// </summary>
    public bool Adopt { get; init; }

    string IComponent.Name => Component;

    private string Component => $"slice[{UnitName.Value[..^".slice".Length]}]";

    /// <summary>The unit file.</summary>
    /// <returns>The file, sections without directives left out.</returns>
    public UnitFile ToUnitFile() => UnitLowering.ToUnitFile([Unit, Slice, Install, .. OtherSections]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Validate() => [.. UnitValidation.Check(Component, UnitName, Enabled, Unit, Slice, Install)];

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host) => UnitLowering.Lower(UnitName, ToUnitFile(), Install, Enabled, Started, Adopt, staysUp: true);

    /// <summary>The unit file's text.</summary>
    public override string ToString() => ToUnitFile().ToString();
}
