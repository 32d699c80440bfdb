namespace HostKit.Systemd;

/// <summary>A name and a value, such as a container's label or environment variable (podman-systemd.unit(5)).</summary>
public sealed record NameValue : IUnitValue
{
    /// <summary>Describes a pair.</summary>
    /// <param name="name">The name, without an equals sign.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The name is empty or has an equals sign.</exception>
    public NameValue(string name, UnitString value)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (name.Any(c => c is '=' or ' ' || char.IsControl(c)))
            throw new ArgumentException($"'{name}' cannot be a name here: it has an equals sign, a blank or a control character.", nameof(name));
        (Name, Value) = (name, value);
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The value.</summary>
    public UnitString Value { get; }

    /// <summary>A pair.</summary>
    /// <param name="pair">The name and the value.</param>
    public static implicit operator NameValue((string Name, string Value) pair) => new(pair.Name, UnitString.FromString(pair.Value));

    /// <summary>Reads a pair as it stands among the words of the directive, quotes and escapes included.</summary>
    /// <param name="text">The text as it stands in a unit.</param>
    /// <returns>The pair.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static NameValue Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var decoded = Unescape.Decode(text, escapes: true);
        var equals = decoded.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0)
            throw new FormatException($"'{text}' is no pair such as name=value.");
        return ValueText.Made(() => new NameValue(decoded[..equals], Unescape.Container(decoded[(equals + 1)..])));
    }

    // The words become words of a command line of systemd's, which replaces variables.
    string IUnitValue.ToUnitText(string directive)
        => Escape.Word(directive, Value.IsTemplate ? UnitString.Template($"{Name}={Value.Text}") : UnitString.FromString($"{Name}={Value.Text}"), escapeDollar: !Value.IsTemplate);

    /// <summary>The pair as it is written.</summary>
    public override string ToString() => ((IUnitValue)this).ToUnitText("Label");
}
