namespace HostKit;

/// <summary>Thrown when systemd, or the bus, answers a call with an error.</summary>
/// <param name="errorName">The error's name on the bus, such as <c>org.freedesktop.systemd1.NoSuchUnit</c>.</param>
/// <param name="reason">The message that came with it.</param>
public sealed class BusException(string errorName, string reason)
    : HostKitException(Describe(errorName, reason))
{
    /// <summary>The error's name on the bus, such as <c>org.freedesktop.systemd1.NoSuchUnit</c>; an open set.</summary>
    public string ErrorName { get; } = errorName;

    internal static string Describe(string errorName, string reason)
        => errorName is "org.freedesktop.DBus.Error.InteractiveAuthorizationRequired" or "org.freedesktop.DBus.Error.AccessDenied"
            ? $"systemd refused: {reason.TrimEnd('.')}. Run this as root."
            : $"systemd refused: {reason.TrimEnd('.')} ({errorName}).";
}
