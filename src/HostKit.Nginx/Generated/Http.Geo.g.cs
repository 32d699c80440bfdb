// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record Http
{
    /// <summary>Variables whose value follows from the client's address.</summary>
    /// <value>Empty, the default, leaves it out. In http; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_geo_module.html#geo">geo</seealso>
    public ImmutableArray<Geo> Geos
    {
        get => GetList<Geo>("geo");
        init => SetList("geo", value);
    }
}
