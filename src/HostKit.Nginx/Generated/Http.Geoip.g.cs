// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record Http
{
    /// <summary>The database of cities.</summary>
    /// <value>Null, the default, leaves it out. In http; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_geoip_module.html#geoip_city">geoip_city</seealso>
    public GeoIpDatabase? GeoipCity
    {
        get => Get<GeoIpDatabase>("geoip_city");
        init => Set("geoip_city", value);
    }

    /// <summary>The database of countries.</summary>
    /// <value>Null, the default, leaves it out. In http; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_geoip_module.html#geoip_country">geoip_country</seealso>
    public GeoIpDatabase? GeoipCountry
    {
        get => Get<GeoIpDatabase>("geoip_country");
        init => Set("geoip_country", value);
    }

    /// <summary>The database of organisations.</summary>
    /// <value>Null, the default, leaves it out. In http; found in nginx 1.22.1 to 1.30.4, since 1.0.3.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_geoip_module.html#geoip_org">geoip_org</seealso>
    public GeoIpDatabase? GeoipOrg
    {
        get => Get<GeoIpDatabase>("geoip_org");
        init => Set("geoip_org", value);
    }

    /// <summary>Proxies whose X-Forwarded-For header has the client's address.</summary>
    /// <value>Empty, the default, leaves it out. In http; found in nginx 1.22.1 to 1.30.4, since 1.3.0.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_geoip_module.html#geoip_proxy">geoip_proxy</seealso>
    public ImmutableArray<string> GeoipProxy
    {
        get => GetList<string>("geoip_proxy");
        init => SetList("geoip_proxy", value);
    }

    /// <summary>Whether the header's last address that is no such proxy counts.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is nginx's <c>off</c>. In http; found in nginx 1.22.1 to 1.30.4, since 1.3.0.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_geoip_module.html#geoip_proxy_recursive">geoip_proxy_recursive</seealso>
    public bool? GeoipProxyRecursive
    {
        get => Get<bool?>("geoip_proxy_recursive");
        init => Set("geoip_proxy_recursive", value);
    }
}
