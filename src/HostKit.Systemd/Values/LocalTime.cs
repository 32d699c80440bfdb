namespace HostKit.Systemd;

/// <summary>From what a clock on the wall shows to the moment it is meant.</summary>
internal static class LocalTime
{
    // No time zone changes its clocks twice within so short a time.
    private static readonly TimeSpan Around = TimeSpan.FromDays(1);

    /// <summary>
    /// The first moment, not before another, at which a zone's clock shows a time; null if it never does, since it is set forward over it, with
    /// the time to which it is set.
    /// </summary>
    public static DateTimeOffset? ToInstant(DateTime local, TimeZoneInfo zone, DateTimeOffset notBefore, out DateTime continueAt)
    {
        continueAt = default;
        var asUtc = new DateTimeOffset(local, TimeSpan.Zero);
        var (before, after) = (zone.GetUtcOffset(asUtc - Around), zone.GetUtcOffset(asUtc + Around));
        foreach (var offset in (ReadOnlySpan<TimeSpan>)[before, after])
        {
            var instant = asUtc - offset;
            if (zone.GetUtcOffset(instant) == offset && instant >= notBefore)
                return instant.ToOffset(offset);
        }

        continueAt = Transition(zone, asUtc - Around, asUtc + Around).UtcDateTime + after;
        if (continueAt <= local)
            continueAt = local.AddMicroseconds(1);
        return null;
    }

    // The second at which the clock is changed.
    private static DateTimeOffset Transition(TimeZoneInfo zone, DateTimeOffset before, DateTimeOffset after)
    {
        var (low, high) = (before.ToUnixTimeSeconds(), after.ToUnixTimeSeconds());
        var offset = zone.GetUtcOffset(before);
        while (high - low > 1)
        {
            var middle = low + ((high - low) / 2);
            if (zone.GetUtcOffset(DateTimeOffset.FromUnixTimeSeconds(middle)) == offset)
                low = middle;
            else
                high = middle;
        }

        return DateTimeOffset.FromUnixTimeSeconds(high);
    }
}
