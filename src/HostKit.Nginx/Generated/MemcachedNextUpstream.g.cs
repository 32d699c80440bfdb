// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

/// <summary>A reason to ask the next memcached server.</summary>
public enum MemcachedNextUpstream
{
    /// <summary><c>error</c></summary>
    Error,

    /// <summary><c>timeout</c></summary>
    Timeout,

    /// <summary><c>invalid_response</c></summary>
    InvalidResponse,

    /// <summary><c>not_found</c></summary>
    NotFound,

    /// <summary><c>off</c></summary>
    Off,
}
