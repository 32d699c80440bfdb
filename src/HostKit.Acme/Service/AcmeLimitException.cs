namespace HostKit.Acme;

/// <summary>A CA would refuse, by what was asked of it from here before; so it was not asked.</summary>
public sealed class AcmeLimitException : AcmeException
{
    internal AcmeLimitException(LedgerRefusal refusal)
        : base(FormattableString.Invariant($"{refusal.Reason}, so nothing was asked for. Not before {refusal.NotBefore.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC."), null)
        => (Reason, NotBefore) = (refusal.Reason, refusal.NotBefore);

    /// <summary>Which limit.</summary>
    public string Reason { get; }

    /// <inheritdoc/>
    public override AcmeFailure Failure => AcmeFailure.RateLimited;
}
