// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

/// <summary>Whether cookies for telling clients apart are set and logged.</summary>
public enum UserIdMode
{
    /// <summary><c>off</c></summary>
    Off,

    /// <summary><c>log</c></summary>
    Log,

    /// <summary><c>v1</c></summary>
    V1,

    /// <summary><c>on</c></summary>
    On,
}
