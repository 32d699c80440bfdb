namespace HostKit.Systemd;

/// <summary>
/// A few directives for a unit that somebody else wrote, such as the distribution: a file in <c>/etc/systemd/system/UNIT.d</c> (systemd.unit(5)). The
/// unit is restarted or reloaded as the change demands when it is up.
/// </summary>
/// <example><code>new UnitDropIn("nginx.service", "10-limits", new ServiceSection { LimitNOFILE = new(65536) })</code></example>
public sealed record UnitDropIn : IComponent
{
    private readonly Section[] _sections;

    /// <summary>Describes a drop-in.</summary>
    /// <param name="unit">The unit that it adds to.</param>
    /// <param name="name">The file's name without <c>.conf</c>; systemd reads them in the order of their names, so it often begins with a number.</param>
    /// <param name="sections">What it says. Lists add to the unit's own unless they begin with a reset.</param>
    /// <exception cref="ArgumentException">The name is no file name, or nothing is said.</exception>
    public UnitDropIn(UnitName unit, string name, params ReadOnlySpan<Section> sections)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (name.Any(c => !(char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.')) || name[0] == '.')
            throw new ArgumentException($"'{name}' cannot name a drop-in: use letters, digits, '-', '_' and '.'.", nameof(name));
        if (sections.Length == 0)
            throw new ArgumentException($"The drop-in '{name}' of {unit} says nothing: give it a section.", nameof(sections));
        Unit = unit;
        Path = $"/etc/systemd/system/{unit}.d/{(name.EndsWith(".conf", StringComparison.Ordinal) ? name : name + ".conf")}";
        _sections = sections.ToArray();
    }

    /// <summary>The unit that it adds to.</summary>
    public UnitName Unit { get; }

    /// <summary>The file's path.</summary>
    public string Path { get; }

    /// <summary>Whether a file that is already there and not HostKit's may be taken over; false unless set.</summary>
    public bool Adopt { get; init; }

    string IComponent.Name => $"drop-in[{Unit}/{Path[(Path.LastIndexOf('/') + 1)..]}]";

    /// <summary>The file.</summary>
    /// <returns>The file.</returns>
    public UnitFile ToUnitFile() => UnitLowering.ToUnitFile(_sections);

    /// <inheritdoc/>
    public IEnumerable<Finding> Validate()
    {
        var component = ((IComponent)this).Name;
        return [.. new SectionValidation(component).Check(_sections), .. UnitReview.Of([new ReviewedUnit(Unit, ToUnitFile()) { Path = component, IsPartial = true, IsTyped = true }])];
    }

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host) =>
    [
        new FileResource(Path, ToUnitFile().ToString()) { Adopt = Adopt },
        // By its name systemd finds the unit with all its drop-ins, wherever it is.
        UnitLowering.Verify(subject: Unit.Value, covers: Path),
    ];

    /// <summary>Whether both say the same of the same unit.</summary>
    /// <param name="other">The other drop-in.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(UnitDropIn? other) => other is not null && Path == other.Path && Adopt == other.Adopt && _sections.SequenceEqual(other._sections);

    /// <inheritdoc/>
    public override int GetHashCode() => Path.GetHashCode(StringComparison.Ordinal);

    /// <summary>The file's text.</summary>
    public override string ToString() => ToUnitFile().ToString();
}
