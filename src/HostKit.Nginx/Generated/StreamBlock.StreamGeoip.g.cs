// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record StreamBlock
{
    /// <summary>The database of cities.</summary>
    /// <value>Null, the default, leaves it out. In stream; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_geoip_module.html#geoip_city">geoip_city</seealso>
    public GeoIpDatabase? GeoipCity
    {
        get => Get<GeoIpDatabase>("geoip_city");
        init => Set("geoip_city", value);
    }

    /// <summary>The database of countries.</summary>
    /// <value>Null, the default, leaves it out. In stream; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_geoip_module.html#geoip_country">geoip_country</seealso>
    public GeoIpDatabase? GeoipCountry
    {
        get => Get<GeoIpDatabase>("geoip_country");
        init => Set("geoip_country", value);
    }

    /// <summary>The database of organisations.</summary>
    /// <value>Null, the default, leaves it out. In stream; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_geoip_module.html#geoip_org">geoip_org</seealso>
    public GeoIpDatabase? GeoipOrg
    {
        get => Get<GeoIpDatabase>("geoip_org");
        init => Set("geoip_org", value);
    }
}
