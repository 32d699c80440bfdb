// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record StreamServer
{
    /// <summary>The proxies that are trusted: addresses, networks, or unix:.</summary>
    /// <value>Empty, the default, leaves it out. In stream, stream.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_realip_module.html#set_real_ip_from">set_real_ip_from</seealso>
    public ImmutableArray<string> SetRealIpFrom
    {
        get => GetList<string>("set_real_ip_from");
        init => SetList("set_real_ip_from", value);
    }
}
