using System.Globalization;

namespace HostKit.Systemd;

/// <summary>A unit's share of one contended disk (systemd.resource-control(5), "IODeviceWeight=").</summary>
public sealed record DeviceWeight : IUnitValue
{
    /// <summary>Describes a share.</summary>
    /// <param name="path">The path of a device, or of a file on it.</param>
    /// <param name="weight">1 to 10000; 100 is the usual one.</param>
    /// <exception cref="ArgumentException">The path is relative, or the weight is out of range.</exception>
    public DeviceWeight(UnitString path, int weight)
    {
        ArgumentNullException.ThrowIfNull(path);
        _ = Escape.ListPath("path", path);
        if (weight is < 1 or > 10000)
            throw new ArgumentOutOfRangeException(nameof(weight), $"{path} {weight}: a weight is 1 to 10000.");
        (Path, Weight) = (path, weight);
    }

    /// <summary>The path of a device, or of a file on it.</summary>
    public UnitString Path { get; }

    /// <summary>The weight: 1 to 10000.</summary>
    public int Weight { get; }

    /// <summary>A share.</summary>
    /// <param name="share">The path and the weight.</param>
    public static implicit operator DeviceWeight((string Path, int Weight) share) => new(UnitString.FromString(share.Path), share.Weight);

    /// <summary>A share as systemd writes it.</summary>
    /// <param name="text">A path and a weight, such as <c>/dev/sda 200</c>.</param>
    /// <returns>The share.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static DeviceWeight Parse(string text)
        => DeviceText.Parse<DeviceWeight>(text, "the weight of a device", (path, rest) => new(path, int.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out var weight) ? weight : 0));

    string IUnitValue.ToUnitText(string directive) => $"{Escape.ListPath(directive, Path)} {Weight.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The share as it is written.</summary>
    public override string ToString() => ((IUnitValue)this).ToUnitText("IODeviceWeight");
}
