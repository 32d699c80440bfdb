namespace HostKit.Acme;

/// <summary>What a run did about one certificate.</summary>
public enum CertificateOutcome
{
    /// <summary>Nothing was due.</summary>
    NothingDue,

    /// <summary>There is a new one.</summary>
    Issued,

    /// <summary>A former one fits what is asked for again, and is used.</summary>
    Reused,

    /// <summary>One is due, but it is not the time of the next try yet.</summary>
    Waiting,

    /// <summary>Another process is at it.</summary>
    InProgress,

    /// <summary>It failed; what was there before still serves.</summary>
    Failed,
}
