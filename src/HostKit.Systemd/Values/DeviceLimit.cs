using System.Globalization;

namespace HostKit.Systemd;

/// <summary>How much of a disk a unit may use in a second: bytes or operations (systemd.resource-control(5), "IOReadBandwidthMax="). Written in digits, since systemd counts in thousands here.</summary>
public sealed record DeviceLimit : IUnitValue
{
    /// <summary>Describes a limit.</summary>
    /// <param name="path">The path of a device, or of a file on it.</param>
    /// <param name="perSecond">Bytes or operations in a second, 1 or more; null for no limit.</param>
    /// <exception cref="ArgumentException">The path is relative, or the limit is zero or less.</exception>
    public DeviceLimit(UnitString path, long? perSecond)
    {
        ArgumentNullException.ThrowIfNull(path);
        _ = Escape.ListPath("path", path);
        if (perSecond <= 0)
            throw new ArgumentOutOfRangeException(nameof(perSecond), $"{path} {perSecond}: a limit is 1 or more.");
        (Path, PerSecond) = (path, perSecond);
    }

    /// <summary>The path of a device, or of a file on it.</summary>
    public UnitString Path { get; }

    /// <summary>Bytes or operations in a second; null for no limit.</summary>
    public long? PerSecond { get; }

    /// <summary>A limit in bytes.</summary>
    /// <param name="limit">The path and the bytes in a second.</param>
    public static implicit operator DeviceLimit((string Path, ByteSize PerSecond) limit) => new(UnitString.FromString(limit.Path), limit.PerSecond.Bytes);

    /// <summary>A limit in operations.</summary>
    /// <param name="limit">The path and the operations in a second.</param>
    public static implicit operator DeviceLimit((string Path, long PerSecond) limit) => new(UnitString.FromString(limit.Path), limit.PerSecond);

    /// <summary>A limit as systemd writes it.</summary>
    /// <param name="text">A path and a number, such as <c>/dev/sda 5M</c>; K, M, G and T are powers of 1000.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static DeviceLimit Parse(string text)
        => DeviceText.Parse<DeviceLimit>(text, "a limit for a device", (path, rest) => new(path, rest == "infinity" ? null : DecimalNumber.Parse(rest)));

    string IUnitValue.ToUnitText(string directive) => $"{Escape.ListPath(directive, Path)} {PerSecond?.ToString(CultureInfo.InvariantCulture) ?? "infinity"}";

    /// <summary>The limit as it is written.</summary>
    public override string ToString() => ((IUnitValue)this).ToUnitText("IOReadBandwidthMax");
}
