using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>What holds for a location, a whole server, or all of http, as copies of it.</summary>
public static class RequestPresets
{
    /// <summary>
    /// Limits requests: those above the rate get 429, unless <c>limit_req_status</c> says otherwise. A limit of an outer level does not hold where an inner
    /// one has limits of its own (https://nginx.org/en/docs/http/ngx_http_limit_req_module.html#limit_req).
    /// </summary>
    /// <typeparam name="T">The context.</typeparam>
    /// <param name="context">The context.</param>
    /// <param name="zone">The limit, which a <see cref="Site"/> declares, once for all sites.</param>
    /// <param name="burst">How many requests may come at once before the rate holds; 0, the default, for none.</param>
    /// <param name="delay">Whether those are held back so that the rate is kept; otherwise, the default, they pass at once.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The burst is negative.</exception>
    public static T WithLimit<T>(this T context, LimitReqZone zone, int burst = 0, bool delay = false)
        where T : NginxContext, IRequestContext
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(zone);
        ArgumentOutOfRangeException.ThrowIfNegative(burst);
        return context.Also("limit_req", new LimitReq(zone) { Burst = burst > 0 ? burst : null, NoDelay = burst > 0 && !delay }).OrKeep("limit_req_status", 429);
    }

    /// <summary>
    /// Limits connections at one time: those above get 429, unless <c>limit_conn_status</c> says otherwise
    /// (https://nginx.org/en/docs/http/ngx_http_limit_conn_module.html#limit_conn).
    /// </summary>
    /// <typeparam name="T">The context.</typeparam>
    /// <param name="context">The context.</param>
    /// <param name="zone">What is counted, which a <see cref="Site"/> declares, once for all sites.</param>
    /// <param name="connections">How many there may be; one or more.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than one.</exception>
    public static T WithLimit<T>(this T context, LimitConnZone zone, int connections)
        where T : NginxContext, IRequestContext
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(zone);
        return context.Also("limit_conn", new LimitConn(zone, connections)).OrKeep("limit_conn_status", 429);
    }

    /// <summary>Asks for a name and a password (https://nginx.org/en/docs/http/ngx_http_auth_basic_module.html).</summary>
    /// <typeparam name="T">The context.</typeparam>
    /// <param name="context">The context.</param>
    /// <param name="auth">Who may come in.</param>
    /// <returns>The copy.</returns>
    public static T WithBasicAuth<T>(this T context, BasicAuth auth)
        where T : NginxContext, IRequestContext
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(auth);
        return context.With("auth_basic", auth.Realm ?? auth.Name).With("auth_basic_user_file", Declared.Of("auth_basic_user_file", auth.Path) with { Passwords = [auth] });
    }

    /// <summary>
    /// Compresses texts of 1,024 bytes and more. Where a page shows a secret beside what a stranger sent (a form's token beside a search word), compression lets
    /// the stranger guess the secret; turn it off there with <c>Gzip = false</c>.
    /// </summary>
    /// <typeparam name="T">The context.</typeparam>
    /// <param name="context">The context.</param>
    /// <returns>The copy.</returns>
    public static T WithCompression<T>(this T context)
        where T : NginxContext, IRequestContext
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.With("gzip", true).With("gzip_vary", true).With("gzip_comp_level", 5).With("gzip_min_length", ByteSize.KiB(1))
            .With("gzip_proxied", ImmutableArray.Create(GzipProxied.Any)).With("gzip_types", CompressedTypes);
    }

    /// <summary>
    /// Takes the client's address from a header that trusted proxies set; everybody else's is believed in nothing. Without it, limits and access rules see the
    /// proxy's address (https://nginx.org/en/docs/http/ngx_http_realip_module.html).
    /// </summary>
    /// <typeparam name="T">The context.</typeparam>
    /// <param name="context">The context.</param>
    /// <param name="header">The header, such as <c>X-Forwarded-For</c> or <c>CF-Connecting-IP</c>.</param>
    /// <param name="proxies">The proxies' addresses and networks.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentException">No proxy is named.</exception>
    public static T WithRealIp<T>(this T context, string header, params ReadOnlySpan<string> proxies)
        where T : NginxContext, IRequestContext
    {
        ArgumentNullException.ThrowIfNull(context);
        if (proxies.IsEmpty)
            throw new ArgumentException("Name the proxies whose header is believed: their addresses or networks.", nameof(proxies));
        return context.With("set_real_ip_from", proxies.ToImmutableArray()).With("real_ip_header", Header.CheckedName(header)).With("real_ip_recursive", true);
    }

    private static ImmutableArray<string> CompressedTypes { get; } =
    [
        "application/atom+xml", "application/geo+json", "application/javascript", "application/json", "application/ld+json", "application/manifest+json",
        "application/rss+xml", "application/vnd.ms-fontobject", "application/wasm", "application/xhtml+xml", "application/xml", "font/otf", "font/ttf", "image/bmp",
        "image/svg+xml", "image/x-icon", "text/cache-manifest", "text/calendar", "text/css", "text/javascript", "text/markdown", "text/plain", "text/vcard", "text/vtt", "text/xml",
    ];

    internal static T With<T>(this T context, string name, object? value)
        where T : NginxContext => (T)context.WithValue(name, value);

    private static T OrKeep<T>(this T context, string name, object value)
        where T : NginxContext => context.Entries.Any(entry => entry.Name == name) ? context : context.With(name, value);

    private static T Also<T, TValue>(this T context, string name, TValue value)
        where T : NginxContext
        => context.With(name, context.Entries.FirstOrDefault(entry => entry.Name == name)?.Value is ImmutableArray<TValue> earlier ? earlier.Add(value) : ImmutableArray.Create(value));
}
