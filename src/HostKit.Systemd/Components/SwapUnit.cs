namespace HostKit.Systemd;

/// <summary>Swap space: a device or file that takes memory in need (systemd.swap(5)). It becomes a file in <c>/etc/systemd/system</c>.</summary>
public sealed partial record SwapUnit : IComponent
{
    /// <summary>Describes swap space.</summary>
    /// <param name="what">The absolute path of the device or file; the unit's name is made from it.</param>
    /// <exception cref="ArgumentException">The path is relative, or too long for a unit's name.</exception>
    public SwapUnit(string what) => (What, UnitName) = (what, PathName.Unit(what, "swap"));

    /// <summary>The full name, to be used wherever a unit is referred to.</summary>
    public UnitName UnitName { get; }

    /// <summary>The device or file.</summary>
    public string What { get; }

    /// <summary>The <c>[Unit]</c> section; empty unless set.</summary>
    public UnitSection Unit { get; init; } = new();

    /// <summary>The <c>[Swap]</c> section; empty unless set.</summary>
    public SwapSection Swap { get; init; } = new();

    /// <summary>The <c>[Install]</c> section; empty unless set.</summary>
    public InstallSection Install { get; init; } = new();

    /// <summary>Whether the swap space is started at boot; unless set, it is when <see cref="Install"/> says by what.</summary>
    public bool? Enabled { get; init; }

    /// <summary>Whether the swap space is up after an apply; unless set, it is when it is enabled.</summary>
    public bool? Started { get; init; }

    /// <summary>
    /// Whether a unit file that is already there and not HostKit's may be taken over; false unless set, so that it is refused. The original is kept,
    /// and comes back when the unit is no longer declared.
    /// </summary>
    public bool Adopt { get; init; }

    string IComponent.Name => Component;

    // systemd wants the path in the unit as well as in its name.
    private SwapSection Section => Swap.What is null ? (SwapSection)new SwapSection { What = What }.FilledFrom(Swap) : Swap;

    private string Component => $"swap[{UnitName.Value[..^".swap".Length]}]";

    /// <summary>The unit file.</summary>
    /// <returns>The file, sections without directives left out.</returns>
    public UnitFile ToUnitFile() => UnitLowering.ToUnitFile([Unit, Section, Install, .. OtherSections]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Validate() => [.. UnitValidation.Check(Component, UnitName, Enabled, Unit, Section, Install), .. PathValidation.Check(Swap.What, What, $"{Component}/Swap/What")];

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host) => UnitLowering.Lower(UnitName, ToUnitFile(), Install, Enabled, Started, Adopt, staysUp: true);

    /// <summary>The unit file's text.</summary>
    public override string ToString() => ToUnitFile().ToString();
}
