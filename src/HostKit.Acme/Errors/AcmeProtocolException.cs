namespace HostKit.Acme;

/// <summary>The CA's answer is not what the protocol says.</summary>
public sealed class AcmeProtocolException : AcmeException
{
    /// <summary>Says why; <paramref name="leavesOpen"/> unless asking once more is sure to give the same.</summary>
    internal AcmeProtocolException(Uri url, string reason, bool leavesOpen = true)
        : base($"The answer of the CA from {url} cannot be used: {reason.TrimEnd('.')}{(reason.EndsWith('?') ? "" : ".")} If it stays, the CA, or a proxy before it, has to be put right.", null)
        => (Url, LeavesOpen) = (url, leavesOpen);

    /// <summary>What was asked.</summary>
    public Uri Url { get; }

    /// <inheritdoc/>
    public override AcmeFailure Failure => AcmeFailure.Transient;

    internal override bool LeavesOpen { get; }
}
