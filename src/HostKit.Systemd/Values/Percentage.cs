using System.Globalization;

namespace HostKit.Systemd;

/// <summary>A part of a whole, in hundredths, with up to two decimal places.</summary>
public readonly record struct Percentage : IUnitValue
{
    /// <summary>A part.</summary>
    /// <param name="value">0 to 100, with up to two decimal places.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range or too exact.</exception>
    public Percentage(decimal value)
        => Value = value is >= 0 and <= 100 && decimal.Round(value, 2) == value ? value : throw new ArgumentOutOfRangeException(nameof(value), $"{value} % must be 0 to 100 with up to two decimal places.");

    /// <summary>The hundredths.</summary>
    public decimal Value { get; }

    /// <summary>A part.</summary>
    /// <param name="value">0 to 100.</param>
    public static implicit operator Percentage(int value) => FromInt32(value);

    /// <summary>A part.</summary>
    /// <param name="value">0 to 100.</param>
    /// <returns>The part.</returns>
    public static Percentage FromInt32(int value) => new(value);

    /// <summary>A part as systemd writes it.</summary>
    /// <param name="text">Such as <c>12.5%</c>.</param>
    /// <returns>The part.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static Percentage Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.EndsWith('%') && decimal.TryParse(text[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= 100 && decimal.Round(value, 2) == value
            ? new(value)
            : throw new FormatException($"'{text}' is no percentage from 0% to 100%, such as 12.5%.");
    }

    string IUnitValue.ToUnitText(string directive) => ToString();

    /// <summary>The part as it is written.</summary>
    public override string ToString() => Value.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
