namespace HostKit.Acme;

/// <summary>Name servers could not tell what had to be known. The message names the servers and what each of them said.</summary>
public sealed class DnsLookupException : AcmeException
{
    internal DnsLookupException(string message, AcmeFailure failure, Exception? cause = null)
        : base(message, cause)
        => Failure = failure;

    /// <inheritdoc/>
    public override AcmeFailure Failure { get; }
}
