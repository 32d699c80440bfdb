namespace HostKit.Acme.Service;

/// <summary>What the exit code says.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Done = 0;

    /// <summary>Something failed; every certificate still holds.</summary>
    public const int Failed = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>A certificate has expired, or there is none yet.</summary>
    public const int NotServed = 3;
}
