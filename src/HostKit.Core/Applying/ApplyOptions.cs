namespace HostKit;

/// <summary>How an apply is carried out.</summary>
public sealed record ApplyOptions
{
    /// <summary>
    /// How long the apply waits to be confirmed (<see cref="Host.ConfirmAsync"/>) before the host takes it back by itself: for changes that may
    /// lock one out, such as those of the network or of sshd. Up to a day. Null, the default, for an apply that needs no confirmation. A host that
    /// reboots before takes it back at boot.
    /// </summary>
    public TimeSpan? ConfirmWithin { get; init; }
}
