namespace HostKit.Acme;

/// <summary>What a failure means for the next try.</summary>
public enum AcmeFailure
{
    /// <summary>It may pass by itself: try again after a while, longer each time.</summary>
    Transient,

    /// <summary>The CA wants to be left alone until <see cref="AcmeException.NotBefore"/>; asking sooner makes it worse.</summary>
    RateLimited,

    /// <summary>The CA looked and did not see what it had to: put it right, then make a new order. Failed looks are counted, so do not hurry.</summary>
    Validation,

    /// <summary>The CA will not, or cannot, as long as nothing is changed: another try alone is useless.</summary>
    Refused,
}
