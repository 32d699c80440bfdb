using System.Globalization;

namespace HostKit.Systemd;

/// <summary>A unit's share of contended processor time, 100 being the usual one (systemd.resource-control(5), "CPUWeight="). A number converts to it.</summary>
public readonly record struct CpuWeight : IUnitValue
{
    private readonly int _weight;

    private CpuWeight(int weight) => _weight = weight;

    /// <summary>Only when nobody else wants the processor.</summary>
    public static CpuWeight Idle { get; } = new(-1);

    /// <summary>A weight.</summary>
    /// <param name="weight">1 to 10000.</param>
    public static implicit operator CpuWeight(int weight) => FromInt32(weight);

    /// <summary>A weight.</summary>
    /// <param name="weight">1 to 10000.</param>
    /// <returns>The weight.</returns>
    public static CpuWeight FromInt32(int weight)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(weight, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(weight, 10000);
        return new(weight);
    }

    /// <summary>Reads a weight as it is written.</summary>
    /// <param name="text">The text as it stands in a unit.</param>
    /// <returns>The weight.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static CpuWeight Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text == "idle" ? Idle : ValueText.Made(() => FromInt32(ValueText.Number(text)));
    }

    string IUnitValue.ToUnitText(string directive) => ToString();

    /// <summary>The weight as it is written.</summary>
    public override string ToString() => _weight switch { 0 => "100", -1 => "idle", _ => _weight.ToString(CultureInfo.InvariantCulture) };
}
