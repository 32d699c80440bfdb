// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

/// <summary>A way of logging in over SMTP.</summary>
public enum SmtpAuth
{
    /// <summary><c>plain</c></summary>
    Plain,

    /// <summary><c>login</c></summary>
    Login,

    /// <summary><c>cram-md5</c></summary>
    CramMd5,

    /// <summary><c>external</c></summary>
    External,

    /// <summary><c>none</c></summary>
    None,
}
