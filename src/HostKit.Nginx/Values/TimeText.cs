using System.Globalization;

namespace HostKit.Nginx;

/// <summary>Times as nginx reads them: one number with the largest unit that divides it.</summary>
internal static class TimeText
{
    /// <summary>2^31 seconds in days: what nginx can count on every architecture.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(24_800);

    public static string Of(TimeSpan time)
    {
        var (value, suffix) = time.Ticks switch
        {
            0 => (0L, "s"),
            var t when t % TimeSpan.TicksPerDay == 0 => (t / TimeSpan.TicksPerDay, "d"),
            var t when t % TimeSpan.TicksPerHour == 0 => (t / TimeSpan.TicksPerHour, "h"),
            var t when t % TimeSpan.TicksPerMinute == 0 => (t / TimeSpan.TicksPerMinute, "m"),
            var t when t % TimeSpan.TicksPerSecond == 0 => (t / TimeSpan.TicksPerSecond, "s"),
            var t => (t / TimeSpan.TicksPerMillisecond, "ms"),
        };
        return value.ToString(CultureInfo.InvariantCulture) + suffix;
    }

    public static TimeSpan? Milliseconds(TimeSpan? time, string directive) => Checked(time, directive, TimeSpan.TicksPerMillisecond, "milliseconds");

    public static TimeSpan? Seconds(TimeSpan? time, string directive) => Checked(time, directive, TimeSpan.TicksPerSecond, "seconds");

    private static TimeSpan? Checked(TimeSpan? time, string directive, long resolution, string unit)
        => time is { } t && (t < TimeSpan.Zero || t > Longest || t.Ticks % resolution != 0)
            ? throw new ArgumentOutOfRangeException(nameof(time), t, $"{directive} takes whole {unit}, from 0 to {Longest.TotalDays:0} days.") : time;
}
