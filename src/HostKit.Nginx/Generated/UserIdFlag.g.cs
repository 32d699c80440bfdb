// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

/// <summary>A flag of the cookie that tells clients apart.</summary>
public enum UserIdFlag
{
    /// <summary><c>off</c></summary>
    Off,

    /// <summary><c>secure</c></summary>
    Secure,

    /// <summary><c>httponly</c></summary>
    HttpOnly,

    /// <summary><c>samesite=strict</c></summary>
    SameSiteStrict,

    /// <summary><c>samesite=lax</c></summary>
    SameSiteLax,

    /// <summary><c>samesite=none</c></summary>
    SameSiteNone,
}
