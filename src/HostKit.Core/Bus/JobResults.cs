namespace HostKit;

/// <summary>
/// The values of <see cref="JobResult.Result"/> that have been seen: systemd's (org.freedesktop.systemd1(5), <c>JobRemoved</c>), to which
/// its releases add, and two of HostKit's.
/// </summary>
public static class JobResults
{
    /// <summary>The job was carried out, or there was nothing to do.</summary>
    public const string Done = "done";

    /// <summary>The job did not apply to the unit's state.</summary>
    public const string Skipped = "skipped";

    /// <summary>The unit failed: its program did not start, exited with an error, or took longer than <c>TimeoutStartSec=</c>.</summary>
    public const string Failed = "failed";

    /// <summary>A unit that this one requires failed.</summary>
    public const string Dependency = "dependency";

    /// <summary>Another job took its place, or somebody cancelled it.</summary>
    public const string Canceled = "canceled";

    /// <summary>The job took longer than the unit's <c>JobTimeoutSec=</c>.</summary>
    public const string Timeout = "timeout";

    /// <summary>An <c>Assert…=</c> of the unit did not hold.</summary>
    public const string Assert = "assert";

    /// <summary>The unit cannot be loaded.</summary>
    public const string Invalid = "invalid";

    /// <summary>This machine does not support the unit's type.</summary>
    public const string Unsupported = "unsupported";

    /// <summary>The unit was unloaded while the job waited.</summary>
    public const string Collected = "collected";

    /// <summary>The unit runs only once per boot, and has.</summary>
    public const string Once = "once";

    /// <summary>HostKit's: systemd did not take the job at all; <see cref="JobResult.Error"/> says why.</summary>
    public const string Refused = "refused";

    /// <summary>HostKit's: the job had not ended when the time was up; systemd goes on with it.</summary>
    public const string Unfinished = "unfinished";
}
