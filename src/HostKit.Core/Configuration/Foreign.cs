namespace HostKit;

/// <summary>What becomes of a file, directory or link that is in the way of a declared one and that HostKit did not put there.</summary>
public enum Foreign
{
    /// <summary>The plan is refused and names it. The default.</summary>
    Refuse,

    /// <summary>It is taken over; the original is kept, and comes back when it is no longer declared.</summary>
    Adopt,

    /// <summary>It stays as it is and nobody's; a finding of the plan tells so, and everything else is done.</summary>
    Ignore,
}
