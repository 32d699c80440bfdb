namespace HostKit;

/// <summary>Thrown when there can be no shadow: in nested containers, without overlayfs, or where mounting is forbidden.</summary>
/// <param name="reason">Why, in the words of whoever refused.</param>
internal sealed class ShadowException(string reason)
    : HostKitException($"The shadow, in which checks run, could not be made: {reason.TrimEnd('.')}. It needs root, overlayfs and the programs unshare, mount and nsenter (util-linux).")
{
    public string Reason { get; } = reason.TrimEnd('.');
}
