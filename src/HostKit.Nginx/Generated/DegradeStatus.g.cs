// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

/// <summary>The status of an answer that is given to save memory.</summary>
public enum DegradeStatus
{
    /// <summary><c>204</c></summary>
    NoContent,

    /// <summary><c>444</c></summary>
    Close,
}
