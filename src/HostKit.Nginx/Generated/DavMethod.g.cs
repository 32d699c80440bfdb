// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

/// <summary>A method of WebDAV.</summary>
public enum DavMethod
{
    /// <summary><c>off</c></summary>
    Off,

    /// <summary><c>PUT</c></summary>
    Put,

    /// <summary><c>DELETE</c></summary>
    Delete,

    /// <summary><c>MKCOL</c></summary>
    Mkcol,

    /// <summary><c>COPY</c></summary>
    Copy,

    /// <summary><c>MOVE</c></summary>
    Move,
}
