namespace HostKit.Systemd;

/// <summary>
/// An environment variable of a unit. Everybody on the host can read it (<c>systemctl show</c>): a secret belongs in a file or a credential.
/// </summary>
public sealed record EnvironmentVariable : IUnitValue
{
    /// <summary>Describes a variable.</summary>
    /// <param name="name">Letters, digits and underscores, not starting with a digit.</param>
    /// <param name="value">The value; a string is a literal.</param>
    /// <exception cref="ArgumentException">The name is none that systemd accepts.</exception>
    public EnvironmentVariable(string name, UnitString value)
    {
        ArgumentNullException.ThrowIfNull(value);
        ThrowIfNoName(name);
        Name = name;
        Value = value;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The value.</summary>
    public UnitString Value { get; }

    /// <summary>A variable with a literal value.</summary>
    /// <param name="variable">Name and value.</param>
    public static implicit operator EnvironmentVariable((string Name, string Value) variable) => new(variable.Name, UnitString.FromString(variable.Value));

    /// <summary>A variable.</summary>
    /// <param name="variable">Name and value.</param>
    public static implicit operator EnvironmentVariable((string Name, UnitString Value) variable) => new(variable.Name, variable.Value);

    /// <summary>Reads an assignment as it stands among the words of the directive, quotes and escapes included.</summary>
    /// <param name="text">The text as it stands in a unit.</param>
    /// <returns>The variable.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static EnvironmentVariable Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var word = Unescape.Word(text);
        var equals = word.Text.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0)
            throw new FormatException($"'{text}' is no assignment such as NAME=value.");
        var value = word.Text[(equals + 1)..];
        return ValueText.Made(() => new EnvironmentVariable(word.Text[..equals], word.IsTemplate ? UnitString.Template(value) : UnitString.FromString(value)));
    }

    string IUnitValue.ToUnitText(string directive)
    {
        var name = UnitString.FromString(Name + "=");
        return Escape.Word(directive, Value.IsTemplate ? UnitString.Template(name.Text + Value.Text) : UnitString.FromString(name.Text + Value.Text), escapeDollar: false);
    }

    /// <summary>The assignment as it is written.</summary>
    public override string ToString() => ((IUnitValue)this).ToUnitText("Environment");

    internal static void ThrowIfNoName(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (char.IsAsciiDigit(name[0]) || name.Any(c => !(char.IsAsciiLetterOrDigit(c) || c == '_')))
            throw new ArgumentException($"'{name}' cannot name an environment variable: letters, digits and '_', not starting with a digit.", nameof(name));
    }
}
