namespace HostKit.Acme;

/// <summary>How far a challenge is (RFC 8555 §7.1.6).</summary>
public enum ChallengeStatus
{
    /// <summary>A word that is not known here.</summary>
    Unknown,

    /// <summary>The CA waits to be told.</summary>
    Pending,

    /// <summary>The CA is looking.</summary>
    Processing,

    /// <summary>The CA has seen it.</summary>
    Valid,

    /// <summary>The CA has not seen it, and will not look again.</summary>
    Invalid,
}
