namespace HostKit.Systemd;

/// <summary>An instance of a template unit that should run, such as <c>worker@a.service</c> (systemd.unit(5)); the template is declared beside it.</summary>
public sealed record UnitInstance : IComponent
{
    /// <summary>Names an instance.</summary>
    /// <param name="template">A service whose name ends in <c>@</c>.</param>
    /// <param name="instance">Any text; it is escaped as systemd-escape(1) does it.</param>
    /// <exception cref="ArgumentException">The service is no template, or the text is empty or too long.</exception>
    public UnitInstance(ServiceUnit template, string instance)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentException.ThrowIfNullOrEmpty(instance);
        if (!template.UnitName.IsTemplate)
            throw new ArgumentException($"'{template.UnitName}' is no template: its name has to end in @.", nameof(template));
        var name = template.UnitName.Value;
        UnitName = new(name.Insert(name.LastIndexOf('@') + 1, UnitName.Escape(instance)));
        Enabled = template.Install.Entries.Any(e => e.Name is "WantedBy" or "RequiredBy" or "UpheldBy") ? true : null;
    }

    /// <summary>The full name, to be used wherever a unit is referred to.</summary>
    public UnitName UnitName { get; }

    /// <summary>Whether the instance is started at boot; unless set, it is when the template says by what.</summary>
    public bool? Enabled { get; init; }

    /// <summary>Whether the instance is up after an apply; true unless set.</summary>
    public bool? Started { get; init; } = true;

    string IComponent.Name => $"instance[{UnitName}]";

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host) => [new UnitState(UnitName) { Enabled = Enabled, Started = Started }];
}
