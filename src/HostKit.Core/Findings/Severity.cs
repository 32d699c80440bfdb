namespace HostKit;

/// <summary>How much a <see cref="Finding"/> weighs.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing has to change.</summary>
    Info,

    /// <summary>Accepted, but probably not what was meant.</summary>
    Warning,

    /// <summary>Refused: nothing is planned or applied while it stands.</summary>
    Error,
}
