// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

/// <summary>A version of TLS.</summary>
public enum TlsProtocol
{
    /// <summary><c>TLSv1</c></summary>
    TlsV1,

    /// <summary><c>TLSv1.1</c></summary>
    TlsV11,

    /// <summary><c>TLSv1.2</c></summary>
    TlsV12,

    /// <summary><c>TLSv1.3</c></summary>
    TlsV13,

    /// <summary><c>SSLv2</c></summary>
    SslV2,

    /// <summary><c>SSLv3</c></summary>
    SslV3,
}
