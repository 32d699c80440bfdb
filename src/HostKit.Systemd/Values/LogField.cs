namespace HostKit.Systemd;

/// <summary>A field that every journal line of a unit gets (systemd.exec(5), "LogExtraFields=").</summary>
public sealed record LogField : IUnitValue
{
    /// <summary>Describes a field.</summary>
    /// <param name="name">The name: capital letters, digits and <c>_</c>, a letter first, at most 64.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The name is none that the journal takes.</exception>
    public LogField(string name, UnitString value)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (name.Length > 64 || !char.IsAsciiLetterUpper(name[0]) || name.Any(c => !(char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c == '_')))
            throw new ArgumentException($"'{name}' cannot name a field of the journal: capital letters, digits and '_', a letter first, at most 64.", nameof(name));
        (Name, Value) = (name, value);
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The value.</summary>
    public UnitString Value { get; }

    /// <summary>A field.</summary>
    /// <param name="field">The name and the value.</param>
    public static implicit operator LogField((string Name, string Value) field) => new(field.Name, UnitString.FromString(field.Value));

    string IUnitValue.ToUnitText(string directive)
        => Escape.Word(directive, Value.IsTemplate ? UnitString.Template($"{Name}={Value.Text}") : UnitString.FromString($"{Name}={Value.Text}"), escapeDollar: false);

    /// <summary>The field as it is written.</summary>
    public override string ToString() => ((IUnitValue)this).ToUnitText("LogExtraFields");
}
