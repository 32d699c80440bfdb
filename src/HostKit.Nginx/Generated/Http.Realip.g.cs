// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record Http
{
    /// <summary>The header that carries the client's address.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>X-Real-IP</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_realip_module.html#real_ip_header">real_ip_header</seealso>
    public string? RealIpHeader
    {
        get => Get<string>("real_ip_header");
        init => Set("real_ip_header", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>Whether the last address that is not trusted is taken from it.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.3.0.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_realip_module.html#real_ip_recursive">real_ip_recursive</seealso>
    public bool? RealIpRecursive
    {
        get => Get<bool?>("real_ip_recursive");
        init => Set("real_ip_recursive", value);
    }

    /// <summary>The proxies that are trusted: addresses, networks, or unix:.</summary>
    /// <value>Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_realip_module.html#set_real_ip_from">set_real_ip_from</seealso>
    public ImmutableArray<string> SetRealIpFrom
    {
        get => GetList<string>("set_real_ip_from");
        init => SetList("set_real_ip_from", value);
    }
}
