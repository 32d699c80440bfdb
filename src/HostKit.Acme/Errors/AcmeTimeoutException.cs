namespace HostKit.Acme;

/// <summary>The CA has not decided within the time given. Nothing is lost: the order goes on at the CA, and can be resumed.</summary>
public sealed class AcmeTimeoutException : AcmeException
{
    internal AcmeTimeoutException(Uri url, string what, TimeSpan waited, TimeSpan? asked, DateTimeOffset now)
        : base($"{what} at {url} is still undecided after {waited.TotalSeconds:0} s. Resume the order later: the CA goes on with it.", null)
        => (Url, Wait, NotBefore) = (url, asked, now + asked);

    /// <summary>What was waited for: an order or an authorization.</summary>
    public Uri Url { get; }

    /// <inheritdoc/>
    public override AcmeFailure Failure => AcmeFailure.Transient;
}
