// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

/// <summary>How If-Modified-Since is compared.</summary>
public enum IfModifiedSince
{
    /// <summary><c>off</c></summary>
    Off,

    /// <summary><c>exact</c></summary>
    Exact,

    /// <summary><c>before</c></summary>
    Before,
}
