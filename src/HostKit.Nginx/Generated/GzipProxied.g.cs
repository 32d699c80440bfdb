// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

/// <summary>Which proxied requests get compressed responses.</summary>
public enum GzipProxied
{
    /// <summary><c>off</c></summary>
    Off,

    /// <summary><c>expired</c></summary>
    Expired,

    /// <summary><c>no-cache</c></summary>
    NoCache,

    /// <summary><c>no-store</c></summary>
    NoStore,

    /// <summary><c>private</c></summary>
    Private,

    /// <summary><c>no_last_modified</c></summary>
    NoLastModified,

    /// <summary><c>no_etag</c></summary>
    NoEtag,

    /// <summary><c>auth</c></summary>
    Auth,

    /// <summary><c>any</c></summary>
    Any,
}
