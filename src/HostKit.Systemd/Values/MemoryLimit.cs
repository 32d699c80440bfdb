using System.Globalization;

namespace HostKit.Systemd;

/// <summary>An amount of memory: a size, a part of the machine's memory, or no limit (systemd.resource-control(5), "MemoryMax="). A <see cref="ByteSize"/> converts to it.</summary>
public readonly record struct MemoryLimit : IUnitValue
{
    private readonly string? _text;

    private MemoryLimit(string text) => _text = text;

    /// <summary>No limit.</summary>
    public static MemoryLimit Infinity { get; } = new("infinity");

    /// <summary>A size.</summary>
    /// <param name="size">The size.</param>
    public static implicit operator MemoryLimit(ByteSize size) => FromByteSize(size);

    /// <summary>A size.</summary>
    /// <param name="size">The size.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The size is negative.</exception>
    public static MemoryLimit FromByteSize(ByteSize size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size.Bytes, nameof(size));
        return new(size.ToString());
    }

    /// <summary>A part of the machine's memory.</summary>
    /// <param name="percent">0 to 100.</param>
    /// <returns>The limit.</returns>
    public static MemoryLimit Percent(int percent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(percent);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 100);
        return new(percent.ToString(CultureInfo.InvariantCulture) + "%");
    }

    /// <summary>Reads an amount as it is written.</summary>
    /// <param name="text">The text as it stands in a unit.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static MemoryLimit Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text == "infinity")
            return Infinity;
        return text.EndsWith('%') ? ValueText.Made(() => Percent(ValueText.Percent(text))) : FromByteSize(ValueText.Size(text));
    }

    string IUnitValue.ToUnitText(string directive)
        => directive is "MemoryMax" or "MemoryHigh" && (ToString() is "0" or "0%")
            ? throw new ArgumentException($"{directive}={this}: no unit can run without memory.")
            : ToString();

    /// <summary>The amount as it is written.</summary>
    public override string ToString() => _text ?? "0";
}
