namespace HostKit.Acme;

/// <summary>The root of what goes wrong with a CA. Messages name the address or the name in question, the cause and the way out, never a secret.</summary>
public abstract class AcmeException : HostKitException
{
    private protected AcmeException(string message, Exception? innerException)
        : base(SafeText.Message(message), innerException!)
    {
    }

    /// <summary>What it means for the next try.</summary>
    public abstract AcmeFailure Failure { get; }

    /// <summary>Before when the CA does not want to be asked again, by its <c>Retry-After</c>; null when it did not say.</summary>
    public DateTimeOffset? NotBefore { get; private protected init; }

    /// <summary>Whether the CA may have done what it was asked to, for all that can be told.</summary>
    internal virtual bool LeavesOpen => false;

    internal TimeSpan? Wait { get; private protected init; }
}
