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
        var each = Period / Count;
        // The time at which everything has come back; a use that is in the future was written under another clock.
        var full = DateTimeOffset.MinValue;
        foreach (var time in used.Select(t => t < now ? t : now).Order())
            full = (full > time ? full : time) + each;
        var free = full == DateTimeOffset.MinValue ? full : full + each - Period;
        return free > now ? free : null;
    }
}
