using System.Diagnostics.CodeAnalysis;

namespace HostKit.Systemd;

/// <summary>
/// A text in a unit. A string becomes a literal: systemd hands on exactly these characters. <see cref="Template"/> makes a text in which
/// systemd replaces its specifiers, such as <c>%i</c> or <c>%H</c> (systemd.unit(5), "Specifiers").
/// </summary>
public sealed record UnitString
{
    private UnitString(string text, bool isTemplate)
    {
        Text = text;
        IsTemplate = isTemplate;
    }

    /// <summary>The text as it was given, before escaping.</summary>
    public string Text { get; }

    /// <summary>Whether systemd replaces specifiers in it.</summary>
    public bool IsTemplate { get; }

    /// <summary>A literal text.</summary>
    /// <param name="value">The text.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator UnitString?(string? value) => value is null ? null : new(value, isTemplate: false);

    /// <summary>A literal text.</summary>
    /// <param name="value">The text.</param>
    /// <returns>The value.</returns>
    public static UnitString FromString(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(value, isTemplate: false);
    }

    /// <summary>A text with specifiers.</summary>
    /// <param name="text">The text; <c>%%</c> stands for a percent sign.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">A <c>%</c> is followed by a letter that is no specifier; systemd would refuse it.</exception>
    public static UnitString Template(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Specifiers.ThrowIfUnknown(text, nameof(text));
        return new(text, isTemplate: true);
    }

    /// <summary>The text as it was given.</summary>
    public override string ToString() => Text;
}
