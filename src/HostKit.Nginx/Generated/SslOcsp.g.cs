// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

/// <summary>Which client certificates are checked by OCSP.</summary>
public enum SslOcsp
{
    /// <summary><c>off</c></summary>
    Off,

    /// <summary><c>on</c></summary>
    On,

    /// <summary><c>leaf</c></summary>
    Leaf,
}
