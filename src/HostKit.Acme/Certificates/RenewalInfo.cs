namespace HostKit.Acme;

/// <summary>When the CA wants a certificate to be renewed (RFC 9773 §4.2).</summary>
public sealed record RenewalInfo
{
    /// <summary>Where the window begins. If all of it is past, renew now.</summary>
    public required DateTimeOffset WindowStart { get; init; }

    /// <summary>Where the window ends.</summary>
    public required DateTimeOffset WindowEnd { get; init; }

    /// <summary>Why, for people; mostly when certificates have to be replaced.</summary>
    public Uri? Explanation { get; init; }

    /// <summary>When to ask again.</summary>
    public required TimeSpan RetryAfter { get; init; }

    /// <summary>A time in the window. Choose a share at random once and keep it, so that not all come at once and nobody is renewed twice.</summary>
    /// <param name="share">From 0 to 1.</param>
    /// <returns>The time.</returns>
    public DateTimeOffset At(double share)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(share, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1);
        return WindowStart + ((WindowEnd - WindowStart) * share);
    }

    internal static RenewalInfo Read(AcmeAnswer answer)
    {
        var window = answer.Json("renewal information").Member("suggestedWindow") ?? default;
        return window.Time("start") is { } start && window.Time("end") is { } end && start < end
            ? new()
            {
                WindowStart = start,
                WindowEnd = end,
                Explanation = answer.Json("renewal information").Page("explanationURL"),
                // Six hours where the CA does not say, and never so often that it hurts, nor so seldom that it is useless (RFC 9773 §4.3).
                RetryAfter = answer.RetryAfter is { } wait ? TimeSpan.FromTicks(Math.Clamp(wait.Ticks, TimeSpan.TicksPerMinute, TimeSpan.TicksPerDay)) : TimeSpan.FromHours(6),
            }
            : throw new AcmeProtocolException(answer.Url, "it suggests no window in which to renew. Renew by the certificate's dates.");
    }
}
