namespace HostKit;

/// <summary>The values of a unit's <c>LoadState</c> (org.freedesktop.systemd1(5)); an open set.</summary>
public static class LoadStates
{
    /// <summary>The unit's file was read.</summary>
    public const string Loaded = "loaded";

    /// <summary>There is no file of that name.</summary>
    public const string NotFound = "not-found";

    /// <summary>The file was read, and lacks something without which there is nothing to run, such as <c>ExecStart=</c>.</summary>
    public const string BadSetting = "bad-setting";

    /// <summary>The file could not be read.</summary>
    public const string Error = "error";

    /// <summary>The unit is linked to <c>/dev/null</c> and cannot be started.</summary>
    public const string Masked = "masked";

    /// <summary>The name has become another name of another unit.</summary>
    public const string Merged = "merged";

    /// <summary>The unit has not been read yet.</summary>
    public const string Stub = "stub";
}
