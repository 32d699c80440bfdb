using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>Response headers that tell browsers to be careful, for <see cref="Site.Headers"/>.</summary>
public static class SecurityHeaders
{
    /// <summary>
    /// What hardly any site breaks by: types are not guessed, no foreign site frames a page, the full address stays within the site, and plug-ins and
    /// foreign bases are shut out. Scripts are left alone: what a page may run, only its author knows.
    /// </summary>
    public static ImmutableArray<ResponseHeader> Basic { get; } =
    [
        new("X-Content-Type-Options", "nosniff") { Always = true },
        new("X-Frame-Options", "SAMEORIGIN") { Always = true },
        new("Referrer-Policy", "strict-origin-when-cross-origin") { Always = true },
        new("Content-Security-Policy", "base-uri 'self'; frame-ancestors 'self'; object-src 'none'") { Always = true },
    ];

    /// <summary>For a site that takes nothing from elsewhere and needs no inline scripts: <see cref="Basic"/> with a policy that allows its own files alone, no devices, and a browsing context of its own.</summary>
    public static ImmutableArray<ResponseHeader> Strict { get; } =
    [
        new("X-Content-Type-Options", "nosniff") { Always = true },
        new("X-Frame-Options", "DENY") { Always = true },
        new("Referrer-Policy", "no-referrer") { Always = true },
        new("Content-Security-Policy", "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'") { Always = true },
        new("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()") { Always = true },
        new("Cross-Origin-Opener-Policy", "same-origin") { Always = true },
        new("Cross-Origin-Resource-Policy", "same-origin") { Always = true },
    ];
}
