// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

/// <summary>When a connection is kept open for the rest of a request.</summary>
public enum LingeringClose
{
    /// <summary><c>off</c></summary>
    Off,

    /// <summary><c>on</c></summary>
    On,

    /// <summary><c>always</c></summary>
    Always,
}
