// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

/// <summary>A header of a response that nginx does not act on.</summary>
public enum IgnoredHeader
{
    /// <summary><c>X-Accel-Redirect</c></summary>
    XAccelRedirect,

    /// <summary><c>X-Accel-Expires</c></summary>
    XAccelExpires,

    /// <summary><c>X-Accel-Limit-Rate</c></summary>
    XAccelLimitRate,

    /// <summary><c>X-Accel-Buffering</c></summary>
    XAccelBuffering,

    /// <summary><c>X-Accel-Charset</c></summary>
    XAccelCharset,

    /// <summary><c>Expires</c></summary>
    Expires,

    /// <summary><c>Cache-Control</c></summary>
    CacheControl,

    /// <summary><c>Set-Cookie</c></summary>
    SetCookie,

    /// <summary><c>Vary</c></summary>
    Vary,
}
