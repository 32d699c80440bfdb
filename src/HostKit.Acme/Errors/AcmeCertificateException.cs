namespace HostKit.Acme;

/// <summary>What the CA sent as the certificate is not the one that was ordered; it must not be used.</summary>
public sealed class AcmeCertificateException : AcmeException
{
    internal AcmeCertificateException(string reason, Exception? cause = null, Uri? url = null)
        : base($"The certificate that the CA sent{(url is null ? "" : $" from {url}")} is not usable: {reason.TrimEnd('.', '?')}{(reason.EndsWith('?') ? '?' : '.')} Keep the one you have; resume the order to download it again.", cause)
        => Reason = reason;

    /// <summary>What is wrong with it, as a part of a sentence.</summary>
    internal string Reason { get; }

    /// <summary>Whether the same would be downloaded for ever: it is what the CA made, or was the right one once.</summary>
    internal bool IsFinal { get; init; }

    /// <inheritdoc/>
    public override AcmeFailure Failure => AcmeFailure.Transient;
}
