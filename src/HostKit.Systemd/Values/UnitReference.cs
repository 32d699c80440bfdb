namespace HostKit.Systemd;

/// <summary>The name of a unit that a unit refers to: a fixed name, or in templates one with specifiers, such as <c>db@%i.service</c>.</summary>
public sealed record UnitReference : IUnitValue
{
    private readonly string _text;

    private UnitReference(string text) => _text = text;

    /// <summary>A fixed name.</summary>
    /// <param name="name">The unit.</param>
    public static implicit operator UnitReference(UnitName name) => FromUnitName(name);

    /// <summary>A fixed name.</summary>
    /// <param name="name">The unit's name with its suffix.</param>
    /// <exception cref="ArgumentException">The name is none that systemd accepts.</exception>
    public static implicit operator UnitReference(string name) => FromString(name);

    /// <summary>A fixed name.</summary>
    /// <param name="name">The unit.</param>
    /// <returns>The reference.</returns>
    public static UnitReference FromUnitName(UnitName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new(name.Value);
    }

    /// <summary>A fixed name.</summary>
    /// <param name="name">The unit's name with its suffix.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="ArgumentException">The name is none that systemd accepts.</exception>
    public static UnitReference FromString(string name) => new(new UnitName(name).Value);

    /// <summary>A name with specifiers.</summary>
    /// <param name="text">The name, such as <c>db@%i.service</c>.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="ArgumentException">The text could not become a unit name.</exception>
    public static UnitReference Template(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        Specifiers.ThrowIfUnknown(text, nameof(text));
        _ = new UnitName(text.Replace('%', '_'));
        return new(text);
    }

    /// <summary>Reads a unit's name as it is written.</summary>
    /// <param name="text">The text as it stands in a unit.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static UnitReference Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ValueText.Made(() => text.Contains('%', StringComparison.Ordinal) ? Template(text) : FromString(text));
    }

    string IUnitValue.ToUnitText(string directive) => _text;

    /// <summary>The name as it is written.</summary>
    public override string ToString() => _text;
}
