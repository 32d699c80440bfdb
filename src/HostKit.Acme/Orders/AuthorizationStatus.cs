namespace HostKit.Acme;

/// <summary>How far the proof of one name is (RFC 8555 §7.1.6).</summary>
public enum AuthorizationStatus
{
    /// <summary>A word that is not known here.</summary>
    Unknown,

    /// <summary>A challenge has still to be met.</summary>
    Pending,

    /// <summary>The name is proven.</summary>
    Valid,

    /// <summary>The CA looked and did not see it.</summary>
    Invalid,

    /// <summary>The account gave it up.</summary>
    Deactivated,

    /// <summary>It was not used in time.</summary>
    Expired,

    /// <summary>The CA took it back.</summary>
    Revoked,
}
