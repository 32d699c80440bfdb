namespace HostKit.Acme;

/// <summary>Why a certificate is revoked (RFC 5280 §5.3.1); those that CAs take from subscribers.</summary>
public enum RevocationReason
{
    /// <summary>No reason.</summary>
    Unspecified = 0,

    /// <summary>Its key is known to others.</summary>
    KeyCompromise = 1,

    /// <summary>The owner's name or affiliation is another one.</summary>
    AffiliationChanged = 3,

    /// <summary>There is another certificate.</summary>
    Superseded = 4,

    /// <summary>The site is no more.</summary>
    CessationOfOperation = 5,
}
