namespace HostKit.Systemd;

/// <summary>What a condition of a unit asks for (systemd.unit(5), "Conditions and Asserts"). A string is a condition that must hold.</summary>
public sealed record Condition : IUnitValue
{
    /// <summary>Describes a condition that must hold.</summary>
    /// <param name="value">A path or a value, after the directive.</param>
    /// <exception cref="ArgumentException">The value begins with <c>!</c> or <c>|</c>, which systemd would take as an operator.</exception>
    public Condition(UnitString value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Text.Length == 0 || value.Text[0] is '!' or '|' or ' ' or '\t')
            throw new ArgumentException($"The condition '{value}' must not be empty or begin with '!', '|' or a blank: use Condition.Not and Condition.Any.", nameof(value));
        Value = value;
    }

    /// <summary>The path or value.</summary>
    public UnitString Value { get; }

    /// <summary>Whether the opposite is asked for (<c>!</c>); false unless set.</summary>
    public bool Negate { get; init; }

    /// <summary>Whether one of all conditions marked so is enough (<c>|</c>); false unless set.</summary>
    public bool Trigger { get; init; }

    /// <summary>A condition that must hold.</summary>
    /// <param name="value">A path or a value, after the directive.</param>
    public static implicit operator Condition(string value) => FromString(value);

    /// <summary>A condition that must hold.</summary>
    /// <param name="value">A path or a value, after the directive.</param>
    public static implicit operator Condition(UnitString value) => new(value);

    /// <summary>A condition that must hold.</summary>
    /// <param name="value">A path or a value, after the directive.</param>
    /// <returns>The condition.</returns>
    public static Condition FromString(string value) => new(UnitString.FromString(value));

    /// <summary>A condition that must not hold.</summary>
    /// <param name="value">A path or a value, after the directive.</param>
    /// <returns>The condition.</returns>
    public static Condition Not(UnitString value) => new(value) { Negate = true };

    /// <summary>A condition of which one among all such is enough.</summary>
    /// <param name="value">A path or a value, after the directive.</param>
    /// <returns>The condition.</returns>
    public static Condition Any(UnitString value) => new(value) { Trigger = true };

    /// <summary>Reads a condition as it is written.</summary>
    /// <param name="text">The text as it stands in a unit.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static Condition Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rest = text;
        var trigger = rest.StartsWith('|');
        rest = trigger ? rest[1..].TrimStart(' ', '\t') : rest;
        var negate = rest.StartsWith('!');
        rest = negate ? rest[1..].TrimStart(' ', '\t') : rest;
        return ValueText.Made(() => new Condition(Unescape.Line(rest)) { Trigger = trigger, Negate = negate });
    }

    string IUnitValue.ToUnitText(string directive)
    {
        var ofPath = directive.Contains("Path", StringComparison.Ordinal) || directive.Contains("File", StringComparison.Ordinal) || directive.Contains("Directory", StringComparison.Ordinal);
        return (Trigger ? "|" : "") + (Negate ? "!" : "") + (ofPath ? Escape.Path(directive, Value) : Escape.Line(directive, Value));
    }

    /// <summary>The condition as it is written.</summary>
    public override string ToString() => ((IUnitValue)this).ToUnitText("ConditionHost");
}
