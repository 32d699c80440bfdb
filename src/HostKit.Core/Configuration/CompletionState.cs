namespace HostKit;

/// <summary>How work stands that goes on after an apply.</summary>
public enum CompletionState
{
    /// <summary>There is nothing left to do now.</summary>
    Complete,

    /// <summary>It is going on, or begins by itself.</summary>
    UnderWay,

    /// <summary>The last try has failed; whether there is another by itself is in the sentence.</summary>
    Failed,
}
