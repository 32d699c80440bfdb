using System.Globalization;

namespace HostKit.Systemd;

/// <summary>A number of processes and threads: a count, a part of what the machine allows, or no limit (systemd.resource-control(5), "TasksMax="). A number converts to it.</summary>
public readonly record struct TaskLimit : IUnitValue
{
    private readonly string? _text;

    private TaskLimit(string text) => _text = text;

    /// <summary>No limit.</summary>
    public static TaskLimit Infinity { get; } = new("infinity");

    /// <summary>A count.</summary>
    /// <param name="count">1 or more.</param>
    public static implicit operator TaskLimit(int count) => FromInt32(count);

    /// <summary>A count.</summary>
    /// <param name="count">1 or more.</param>
    /// <returns>The limit.</returns>
    public static TaskLimit FromInt32(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return new(count.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>A part of what the machine allows.</summary>
    /// <param name="percent">1 to 100.</param>
    /// <returns>The limit.</returns>
    public static TaskLimit Percent(int percent)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(percent, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 100);
        return new(percent.ToString(CultureInfo.InvariantCulture) + "%");
    }

    /// <summary>Reads a number as it is written.</summary>
    /// <param name="text">The text as it stands in a unit.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static TaskLimit Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text == "infinity")
            return Infinity;
        return ValueText.Made(() => text.EndsWith('%') ? Percent(ValueText.Percent(text)) : FromInt32(ValueText.Number(text)));
    }

    string IUnitValue.ToUnitText(string directive) => ToString();

    /// <summary>The number as it is written.</summary>
    public override string ToString() => _text ?? "infinity";
}
