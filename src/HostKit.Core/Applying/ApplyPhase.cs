namespace HostKit;

/// <summary>The steps of an apply, in their order.</summary>
public enum ApplyPhase
{
    /// <summary>Waiting for the host's lock and reading the host again.</summary>
    Prepare,

    /// <summary>Building store paths that are missing.</summary>
    Realise,

    /// <summary>Installing system packages; and, after the generation is recorded, removing those that are no longer declared.</summary>
    Packages,

    /// <summary>Writing new contents beside the host's files, on the same file system.</summary>
    Stage,

    /// <summary>Running the checks in the shadow.</summary>
    Check,

    /// <summary>Moving everything into place.</summary>
    Commit,

    /// <summary>Making running software take up the new files.</summary>
    Activate,

    /// <summary>Watching that what was started stays up.</summary>
    Settle,

    /// <summary>Recording the generation.</summary>
    Record,

    /// <summary>Taking everything back after a failure.</summary>
    RollBack,
}
