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

    /// <summary>Reads a field as it stands among the words of the directive, quotes and escapes included.</summary>
    /// <param name="text">The text as it stands in a unit.</param>
    /// <returns>The field.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static LogField Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var word = Unescape.Word(text);
        var equals = word.Text.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0)
            throw new FormatException($"'{text}' is no field such as NAME=value.");
        var value = word.Text[(equals + 1)..];
        return ValueText.Made(() => new LogField(word.Text[..equals], word.IsTemplate ? UnitString.Template(value) : UnitString.FromString(value)));
    }

    string IUnitValue.ToUnitText(string directive)
        => Escape.Word(directive, Value.IsTemplate ? UnitString.Template($"{Name}={Value.Text}") : UnitString.FromString($"{Name}={Value.Text}"), escapeDollar: false);

    /// <summary>The field as it is written.</summary>
    public override string ToString() => ((IUnitValue)this).ToUnitText("LogExtraFields");
}
