namespace HostKit.Systemd;

/// <summary>A device that a unit may use (systemd.resource-control(5), "DeviceAllow="). A string is a device that it may read and write.</summary>
public sealed record DeviceRule : IUnitValue
{
    /// <summary>Describes a rule.</summary>
    /// <param name="device">A device's path below /dev, or a group such as <c>char-pts</c> or <c>block-*</c>.</param>
    /// <param name="access">Of <c>r</c> (read), <c>w</c> (write) and <c>m</c> (create).</param>
    /// <exception cref="ArgumentException">The device or the access is none.</exception>
    public DeviceRule(UnitString device, string access = "rw")
    {
        ArgumentNullException.ThrowIfNull(device);
        ArgumentException.ThrowIfNullOrEmpty(access);
        if (!device.Text.StartsWith("/dev/", StringComparison.Ordinal) && !device.Text.StartsWith("char-", StringComparison.Ordinal) && !device.Text.StartsWith("block-", StringComparison.Ordinal))
            throw new ArgumentException($"'{device}' is no device: it begins with /dev/, char- or block-.", nameof(device));
        if (access.Any(c => c is not ('r' or 'w' or 'm')) || access.Distinct().Count() != access.Length)
            throw new ArgumentException($"'{access}' is no access to a device: it is made of r, w and m.", nameof(access));
        _ = Escape.ListWord("DeviceAllow", device);
        (Device, Access) = (device, access);
    }

    /// <summary>The device.</summary>
    public UnitString Device { get; }

    /// <summary>The access: of <c>r</c>, <c>w</c> and <c>m</c>.</summary>
    public string Access { get; }

    /// <summary>A device that can be read and written.</summary>
    /// <param name="device">The device.</param>
    public static implicit operator DeviceRule(string device) => FromString(device);

    /// <summary>A device that can be read and written.</summary>
    /// <param name="device">The device.</param>
    /// <returns>The rule.</returns>
    public static DeviceRule FromString(string device) => new(UnitString.FromString(device));

    /// <summary>A rule as systemd writes it.</summary>
    /// <param name="text">A device and an access, such as <c>/dev/null rw</c>; without an access it is <c>rwm</c>.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static DeviceRule Parse(string text) => DeviceText.Parse<DeviceRule>(text, "a rule for a device", (device, rest) => new(device, rest.Length == 0 ? "rwm" : rest));

    string IUnitValue.ToUnitText(string directive) => $"{Escape.ListWord(directive, Device)} {Access}";

    /// <summary>The rule as it is written.</summary>
    public override string ToString() => ((IUnitValue)this).ToUnitText("DeviceAllow");
}
