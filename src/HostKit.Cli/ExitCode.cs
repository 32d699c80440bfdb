namespace HostKit.Cli;

/// <summary>What a command's exit code says; 2 never means an error.</summary>
internal static class ExitCode
{
    /// <summary>Done, or nothing to do.</summary>
    public const int Done = 0;

    /// <summary>Refused, or failed before anything was changed; also a wrong command line.</summary>
    public const int Refused = 1;

    /// <summary>Applied, and what goes on afterwards and was waited for has failed.</summary>
    public const int Incomplete = 1;

    /// <summary>The host is not as declared: drift, or a plan with changes under <c>--detailed-exitcode</c>.</summary>
    public const int Differs = 2;

    /// <summary>Failed after changes had begun, and everything was taken back.</summary>
    public const int RolledBack = 3;

    /// <summary>Failed, and not everything could be taken back.</summary>
    public const int RollbackIncomplete = 4;

    public static int Of(ApplyOutcome outcome) => outcome switch
    {
        ApplyOutcome.NothingToDo or ApplyOutcome.Done or ApplyOutcome.AwaitsConfirmation => Done,
        ApplyOutcome.Refused => Refused,
        ApplyOutcome.RolledBack => RolledBack,
        _ => RollbackIncomplete,
    };
}
