namespace HostKit;

/// <summary>How an apply ended.</summary>
public enum ApplyOutcome
{
    /// <summary>The host is as declared, and nothing had to be done for it.</summary>
    NothingToDo,

    /// <summary>The host is as declared.</summary>
    Done,

    /// <summary>The host is as declared, and is taken back by itself unless <see cref="Host.ConfirmAsync"/> is called in time.</summary>
    AwaitsConfirmation,

    /// <summary>The apply ended before it changed anything.</summary>
    Refused,

    /// <summary>The apply failed after it had begun to change the host, and everything was taken back.</summary>
    RolledBack,

    /// <summary>The apply failed, and something could not be taken back; the messages name it.</summary>
    RollbackIncomplete,
}
