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

    string IUnitValue.ToUnitText(string directive) => _percent > 0 ? ToString() : throw new ArgumentException($"{directive}= needs a percentage: use CpuQuota.Percent.");

    /// <summary>The quota as it is written.</summary>
    public override string ToString() => _percent.ToString(CultureInfo.InvariantCulture) + "%";
}
