// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

/// <summary>A reason to answer with an outdated cached response.</summary>
public enum CgiUseStale
{
    /// <summary><c>error</c></summary>
    Error,

    /// <summary><c>timeout</c></summary>
    Timeout,

    /// <summary><c>invalid_header</c></summary>
    InvalidHeader,

    /// <summary><c>updating</c></summary>
    Updating,

    /// <summary><c>http_500</c></summary>
    Http500,

    /// <summary><c>http_503</c></summary>
    Http503,

    /// <summary><c>http_403</c></summary>
    Http403,

    /// <summary><c>http_404</c></summary>
    Http404,

    /// <summary><c>http_429</c></summary>
    Http429,

    /// <summary><c>off</c></summary>
    Off,
}
