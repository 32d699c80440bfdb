// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

/// <summary>The HTTP version spoken to a proxied server.</summary>
public enum ProxyHttpVersion
{
    /// <summary><c>1.0</c></summary>
    Http10,

    /// <summary><c>1.1</c></summary>
    Http11,

    /// <summary><c>2</c></summary>
    Http2,
}
