using System.Collections.Immutable;

namespace HostKit.Systemd;

/// <summary>A service: a program that systemd starts, watches and stops (systemd.service(5)). It becomes a file in <c>/etc/systemd/system</c>.</summary>
public sealed partial record ServiceUnit : IComponent
{
    /// <summary>Names a service.</summary>
    /// <param name="name">The name, with or without <c>.service</c>; one that ends in <c>@</c> is a template.</param>
    /// <exception cref="ArgumentException">The name is none that systemd accepts.</exception>
    public ServiceUnit(string name) => UnitName = UnitLowering.Name(name, "service");

    /// <summary>The full name, to be used wherever a unit is referred to.</summary>
    public UnitName UnitName { get; }

    /// <summary>The <c>[Unit]</c> section; empty unless set.</summary>
    public UnitSection Unit { get; init; } = new();

    /// <summary>The <c>[Service]</c> section; empty unless set.</summary>
    public ServiceSection Service { get; init; } = new();

    /// <summary>The <c>[Install]</c> section; empty unless set.</summary>
    public InstallSection Install { get; init; } = new();

    /// <summary>Whether the service is started at boot; unless set, it is when <see cref="Install"/> says by what.</summary>
    public bool? Enabled { get; init; }

    /// <summary>
    /// Whether the service is up after an apply; unless set, it is when it is enabled, no template, and not a <c>oneshot</c> that ends.
    /// </summary>
    public bool? Started { get; init; }

    /// <summary>
    /// Whether a unit file that is already there and not HostKit's may be taken over; false unless set, so that it is refused. The original is kept,
    /// and comes back when the unit is no longer declared.
    /// </summary>
    public bool Adopt { get; init; }

    /// <summary>
    /// What belongs to the service and is declared with it: its timer, its socket, its credentials; none unless set. <see cref="ServicePresets"/> adds to it.
    /// </summary>
    public ImmutableArray<IComponent> Companions { get; init; } = [];

    string IComponent.Name => $"service[{DisplayName}]";

    private string DisplayName => UnitName.Value[..^".service".Length];

    /// <summary>The unit file.</summary>
    /// <returns>The file, sections without directives left out.</returns>
    public UnitFile ToUnitFile() => UnitLowering.ToUnitFile([Unit, Service, Install, .. OtherSections]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Validate() => UnitValidation.Check($"service[{DisplayName}]", UnitName, Enabled, Unit, Service, Install).Concat(Companions.SelectMany(c => c.Validate()));

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host)
        => UnitLowering.Lower(UnitName, ToUnitFile(), Install, Enabled, Started, Adopt, staysUp: Service.Type != ServiceType.Oneshot || Service.RemainAfterExit == true)
            .Concat(Companions.SelectMany(c => c.Lower(host)));

    /// <summary>The unit file's text.</summary>
    public override string ToString() => ToUnitFile().ToString();
}
