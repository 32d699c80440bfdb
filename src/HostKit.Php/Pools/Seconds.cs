using System.Globalization;

namespace HostKit.Php;

/// <summary>Times as php-fpm reads them: whole seconds.</summary>
internal static class Seconds
{
    public static TimeSpan Checked(TimeSpan time, string name, int least = 0)
        => time.Ticks % TimeSpan.TicksPerSecond == 0 && time.TotalSeconds >= least && time.TotalSeconds <= int.MaxValue
            ? time
            : throw new ArgumentOutOfRangeException(name, time, $"Whole seconds, at least {least.ToString(CultureInfo.InvariantCulture)}.");

    public static string Text(TimeSpan time) => $"{((long)time.TotalSeconds).ToString(CultureInfo.InvariantCulture)}s";
}
