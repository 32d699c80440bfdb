namespace HostKit.Acme;

/// <summary>How far an order is (RFC 8555 §7.1.6).</summary>
public enum OrderStatus
{
    /// <summary>A word that is not known here.</summary>
    Unknown,

    /// <summary>Names are still to be proven.</summary>
    Pending,

    /// <summary>All names are proven; it can be finalized.</summary>
    Ready,

    /// <summary>The CA is issuing.</summary>
    Processing,

    /// <summary>The certificate is there.</summary>
    Valid,

    /// <summary>It came to nothing.</summary>
    Invalid,
}
