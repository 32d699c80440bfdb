namespace HostKit.Acme;

/// <summary>What to register an account with (RFC 8555 §7.3).</summary>
public sealed record NewAccount
{
    /// <summary>How the CA can reach you, such as <c>mailto:me@example.org</c>.</summary>
    /// <value>Empty unless set, which most CAs take.</value>
    public IReadOnlyList<string> Contact { get; init; } = [];

    /// <summary>Whether you have agreed to the CA's terms (<see cref="AcmeDirectory.TermsOfService"/>).</summary>
    /// <value>False unless set; a CA that has terms then refuses.</value>
    public bool AgreesToTerms { get; init; }

    /// <summary>What binds the account to one at the CA's website, for CAs that ask for it.</summary>
    /// <value>Null unless set.</value>
    public ExternalAccountBinding? ExternalAccountBinding { get; init; }
}
