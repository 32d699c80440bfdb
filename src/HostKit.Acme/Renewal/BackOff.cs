namespace HostKit.Acme;

/// <summary>When a certificate is tried again after it failed, by kind of failure. Nobody sleeps that long: the time is written down.</summary>
internal static class BackOff
{
    private static readonly TimeSpan LongestTransient = TimeSpan.FromHours(1);
    private static readonly TimeSpan LongestValidation = TimeSpan.FromDays(1);

    /// <summary>The time of the next try.</summary>
    /// <param name="failure">What kind of failure it was.</param>
    /// <param name="failures">How many of this kind there were in a row, this one included.</param>
    /// <param name="notBefore">The time that the CA or the provider named.</param>
    /// <param name="now">The time.</param>
    public static DateTimeOffset Next(AcmeFailure failure, int failures, DateTimeOffset? notBefore, DateTimeOffset now)
    {
        var step = Math.Clamp(failures - 1, 0, 20);
        var own = failure switch
        {
            AcmeFailure.Transient => Shorter(TimeSpan.FromMinutes(Math.Pow(2, step)), LongestTransient),
            AcmeFailure.Validation => Shorter(TimeSpan.FromMinutes(Math.Pow(10, Math.Min(step, 4))), LongestValidation),
            AcmeFailure.RateLimited => notBefore > now ? TimeSpan.Zero : TimeSpan.FromHours(1),
            _ => TimeSpan.FromDays(1),
        };
        return notBefore > now + own ? notBefore.Value : now + own;
    }

    private static TimeSpan Shorter(TimeSpan a, TimeSpan b) => a < b ? a : b;
}
