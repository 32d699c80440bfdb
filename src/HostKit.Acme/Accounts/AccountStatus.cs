namespace HostKit.Acme;

/// <summary>The state of an account (RFC 8555 §7.1.6).</summary>
public enum AccountStatus
{
    /// <summary>A word that is not known here.</summary>
    Unknown,

    /// <summary>It can be used.</summary>
    Valid,

    /// <summary>Its owner gave it up.</summary>
    Deactivated,

    /// <summary>The CA closed it.</summary>
    Revoked,
}
