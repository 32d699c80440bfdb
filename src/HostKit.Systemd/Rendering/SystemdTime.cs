using System.Globalization;

namespace HostKit.Systemd;

/// <summary>Time spans as systemd reads them (systemd.time(7)): exact to the microsecond, in the largest unit that divides them.</summary>
internal static class SystemdTime
{
    private static readonly (long Ticks, string Suffix)[] Units =
    [
        (TimeSpan.TicksPerDay, "d"), (TimeSpan.TicksPerHour, "h"), (TimeSpan.TicksPerMinute, "min"), (TimeSpan.TicksPerSecond, "s"),
        (TimeSpan.TicksPerMillisecond, "ms"), (TimeSpan.TicksPerMicrosecond, "us"),
    ];

    public static string ToText(TimeSpan value)
    {
        if (value == Timeout.InfiniteTimeSpan)
            return "infinity";
        if (value == TimeSpan.Zero)
            return "0";
        var (ticks, suffix) = Units.First(u => value.Ticks % u.Ticks == 0);
        return (value.Ticks / ticks).ToString(CultureInfo.InvariantCulture) + suffix;
    }

    public static void ThrowIfUnwritable(string directive, TimeSpan value, bool infinity)
    {
        if (infinity && value == Timeout.InfiniteTimeSpan)
            return;
        if (value < TimeSpan.Zero || value.Ticks % TimeSpan.TicksPerMicrosecond != 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(value), $"{directive}={value}: a time span is zero or more, in whole microseconds{(infinity ? ", or Timeout.InfiniteTimeSpan" : "")}.");
        }
    }
}
