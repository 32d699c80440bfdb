namespace HostKit;

/// <summary>
/// The values of a unit's <c>ActiveState</c> (org.freedesktop.systemd1(5)); an open set, systemd 257 added <c>refreshing</c>.
/// </summary>
public static class ActiveStates
{
    /// <summary>Up.</summary>
    public const string Active = "active";

    /// <summary>Up, and reading its configuration anew.</summary>
    public const string Reloading = "reloading";

    /// <summary>Up, and its mounts are being refreshed.</summary>
    public const string Refreshing = "refreshing";

    /// <summary>Down; also a oneshot service that has done its work.</summary>
    public const string Inactive = "inactive";

    /// <summary>Down after an error.</summary>
    public const string Failed = "failed";

    /// <summary>Being started, or waiting to be restarted.</summary>
    public const string Activating = "activating";

    /// <summary>Being stopped.</summary>
    public const string Deactivating = "deactivating";

    /// <summary>Down, and under maintenance.</summary>
    public const string Maintenance = "maintenance";

    internal static bool IsUp(string state) => state is Active or Reloading or Refreshing;
}
