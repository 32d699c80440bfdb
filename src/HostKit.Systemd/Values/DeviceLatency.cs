namespace HostKit.Systemd;

/// <summary>How long a unit's access to one disk should take on average (systemd.resource-control(5), "IODeviceLatencyTargetSec=").</summary>
public sealed record DeviceLatency : IUnitValue
{
    /// <summary>Describes a target.</summary>
    /// <param name="path">The path of a device, or of a file on it.</param>
    /// <param name="target">The time, in whole microseconds.</param>
    /// <exception cref="ArgumentException">The path is relative, or the time cannot be written.</exception>
    public DeviceLatency(UnitString path, TimeSpan target)
    {
        ArgumentNullException.ThrowIfNull(path);
        _ = Escape.ListPath("path", path);
        SystemdTime.ThrowIfUnwritable("IODeviceLatencyTargetSec", target, infinity: false);
        (Path, Target) = (path, target);
    }

    /// <summary>The path of a device, or of a file on it.</summary>
    public UnitString Path { get; }

    /// <summary>The time.</summary>
    public TimeSpan Target { get; }

    /// <summary>A target.</summary>
    /// <param name="latency">The path and the time.</param>
    public static implicit operator DeviceLatency((string Path, TimeSpan Target) latency) => new(UnitString.FromString(latency.Path), latency.Target);

    /// <summary>Reads a device and a time span as they are written.</summary>
    /// <param name="text">The text as it stands in a unit.</param>
    /// <returns>The latency.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static DeviceLatency Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return DeviceText.Parse(text, "a device and a time span", (path, rest) => new DeviceLatency(path, SystemdTime.Parse(rest)));
    }

    string IUnitValue.ToUnitText(string directive) => $"{Escape.ListPath(directive, Path)} {SystemdTime.ToText(Target)}";

    /// <summary>The target as it is written.</summary>
    public override string ToString() => ((IUnitValue)this).ToUnitText("IODeviceLatencyTargetSec");
}
