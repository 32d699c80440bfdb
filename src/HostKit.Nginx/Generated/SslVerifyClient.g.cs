// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

/// <summary>Whether clients show a certificate.</summary>
public enum SslVerifyClient
{
    /// <summary><c>off</c></summary>
    Off,

    /// <summary><c>on</c></summary>
    On,

    /// <summary><c>optional</c></summary>
    Optional,

    /// <summary><c>optional_no_ca</c></summary>
    OptionalNoCa,
}
