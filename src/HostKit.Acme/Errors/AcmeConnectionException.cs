using System.Security.Authentication;

namespace HostKit.Acme;

/// <summary>There was no answer, or none that came from a CA: network, TLS, a proxy's error page.</summary>
public sealed class AcmeConnectionException : AcmeException
{
    internal AcmeConnectionException(Uri url, string reason, Exception? cause)
        : base($"The CA cannot be reached at {url}: {reason}.", cause)
        => (Url, Failure) = (url, AcmeFailure.Transient);

    internal AcmeConnectionException(Uri url, AuthenticationException cause, bool ownRoots)
        : base(
            $"The CA's web server at {url} is not trusted: {(cause.InnerException ?? cause).Message.TrimEnd('.')}. "
            + (ownRoots ? "Its certificate does not lead to one of the roots in TrustedRoots: look whether they are this CA's."
                : "For a private CA, put its root into TrustedRoots; for a public one, look at the system's clock and its ca-certificates."),
            cause)
        => (Url, Failure) = (url, AcmeFailure.Refused);

    /// <summary>What was asked.</summary>
    public Uri Url { get; }

    /// <inheritdoc/>
    public override AcmeFailure Failure { get; }

    internal override bool LeavesOpen => Failure == AcmeFailure.Transient;
}
