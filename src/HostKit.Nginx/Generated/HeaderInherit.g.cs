// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

/// <summary>What becomes of the headers of the level above.</summary>
public enum HeaderInherit
{
    /// <summary><c>on</c></summary>
    On,

    /// <summary><c>off</c></summary>
    Off,

    /// <summary><c>merge</c></summary>
    Merge,
}
