// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record Http
{
    /// <summary>geoip_proxy_recursive</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is nginx's <c>off</c>. In http; found in nginx 1.22.1 to 1.30.4, since 1.3.0.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_geoip_module.html#geoip_proxy_recursive">geoip_proxy_recursive</seealso>
    public bool? GeoipProxyRecursive
    {
        get => Get<bool?>("geoip_proxy_recursive");
        init => Set("geoip_proxy_recursive", value);
    }
}
