namespace HostKit.Acme;

/// <summary>What is to be thought of a message by its signature.</summary>
internal enum TsigState
{
    Good,

    /// <summary>There is no signature.</summary>
    Missing,

    /// <summary>There is one without a code, as it comes with an error about the key.</summary>
    Unsigned,

    /// <summary>It was not made with the key, or the message was changed.</summary>
    Wrong,

    /// <summary>It is right, but of another time.</summary>
    OutOfTime,
}
