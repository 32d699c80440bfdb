namespace HostKit.Acme;

/// <summary>The CA's answer is not what the protocol says.</summary>
public sealed class AcmeProtocolException : AcmeException
{
    internal AcmeProtocolException(Uri url, string reason)
        : base($"The answer of the CA from {url} cannot be used: {reason}", null)
        => Url = url;

    /// <summary>What was asked.</summary>
    public Uri Url { get; }

    /// <inheritdoc/>
    public override AcmeFailure Failure => AcmeFailure.Transient;

    internal override bool LeavesOpen => true;
}
