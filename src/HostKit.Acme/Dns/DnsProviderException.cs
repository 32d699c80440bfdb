namespace HostKit.Acme;

/// <summary>A DNS provider could not be reached, or refused. The message names the provider, the cause and the way out, never a key or a URL with one.</summary>
public sealed class DnsProviderException : AcmeException
{
    /// <summary>Says what went wrong.</summary>
    /// <param name="provider">The provider, such as <c>NameSilo</c>.</param>
    /// <param name="reason">What it said, or what happened, and what to do: whole sentences, without anything secret.</param>
    /// <param name="failure">What it means for the next try.</param>
    /// <param name="code">The provider's own code for it, where it has one, such as <c>110</c>.</param>
    /// <param name="notBefore">Before when the provider does not want to be asked again, where it said so.</param>
    /// <param name="cause">The exception it comes from, which must not hold anything secret.</param>
    public DnsProviderException(string provider, string reason, AcmeFailure failure, string? code = null, DateTimeOffset? notBefore = null, Exception? cause = null)
        : base($"{provider}: {reason}", cause)
        => (Provider, Failure, Code, NotBefore) = (provider, failure, code, notBefore);

    /// <summary>The provider.</summary>
    public string Provider { get; }

    /// <summary>The provider's own code; null where there is none.</summary>
    public string? Code { get; }

    /// <inheritdoc/>
    public override AcmeFailure Failure { get; }
}
