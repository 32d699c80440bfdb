// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

/// <summary>The format of a directory listing.</summary>
public enum AutoindexFormat
{
    /// <summary><c>html</c></summary>
    Html,

    /// <summary><c>json</c></summary>
    Json,

    /// <summary><c>jsonp</c></summary>
    Jsonp,

    /// <summary><c>xml</c></summary>
    Xml,
}
