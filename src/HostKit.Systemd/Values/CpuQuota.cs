using System.Globalization;

namespace HostKit.Systemd;

/// <summary>How much processor time a unit may use; 100 % is one processor (systemd.resource-control(5), "CPUQuota=").</summary>
public readonly record struct CpuQuota : IUnitValue
{
    private readonly int _percent;

    private CpuQuota(int percent) => _percent = percent;

    /// <summary>A percentage of one processor.</summary>
    /// <param name="percent">1 or more; 150 is one and a half processors.</param>
    /// <returns>The quota.</returns>
    public static CpuQuota Percent(int percent)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(percent, 1);
        return new(percent);
    }

    /// <summary>Reads a quota as it is written, such as <c>150%</c>.</summary>
    /// <param name="text">The text as it stands in a unit.</param>
    /// <returns>The quota.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static CpuQuota Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ValueText.Made(() => Percent(ValueText.Percent(text)));
    }

    string IUnitValue.ToUnitText(string directive) => _percent > 0 ? ToString() : throw new ArgumentException($"{directive}= needs a percentage: use CpuQuota.Percent.");

    /// <summary>The quota as it is written.</summary>
    public override string ToString() => _percent.ToString(CultureInfo.InvariantCulture) + "%";
}
