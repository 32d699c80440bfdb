namespace HostKit.Acme;

/// <summary>How it stands with a certificate.</summary>
public enum CertificateState
{
    /// <summary>There is a stand-in, and the first order has not been begun.</summary>
    StandIn,

    /// <summary>There is a stand-in, and the real one is on its way.</summary>
    Issuing,

    /// <summary>There is a real one, and nothing is to be done.</summary>
    Valid,

    /// <summary>There is a real one, and its successor is on its way.</summary>
    Renewing,

    /// <summary>The last try failed; what was there before still serves.</summary>
    Failing,

    /// <summary>The real one has ceased to hold, and there is no successor.</summary>
    Expired,
}
