namespace HostKit.Acme;

/// <summary>So many in so long a time, as CAs count: what is used up comes back bit by bit, one every <see cref="Period"/> / <see cref="Count"/>.</summary>
/// <param name="Count">How many at once, at least 1.</param>
/// <param name="Period">In how long a time all of them come back.</param>
public sealed record AcmeLimit(int Count, TimeSpan Period)
{
    /// <summary>When there is one more.</summary>
    /// <param name="used">The times at which one was used, in any order.</param>
    /// <param name="now">The time.</param>
    /// <returns>Null when there is one now.</returns>
    internal DateTimeOffset? NotBefore(IEnumerable<DateTimeOffset> used, DateTimeOffset now)
    {
        var full = Full(used, now);
        var free = full == DateTimeOffset.MinValue ? full : full + (Period / Count) - Period;
        return free > now ? free : null;
    }

    /// <summary>When everything that was used has come back; what was used before does not count any more then.</summary>
    internal DateTimeOffset Full(IEnumerable<DateTimeOffset> used, DateTimeOffset now)
    {
        var full = DateTimeOffset.MinValue;
        // A use that is in the future was written under another clock.
        foreach (var time in used.Select(t => t < now ? t : now).Order())
            full = (full > time ? full : time) + (Period / Count);
        return full;
    }
}
