// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record StreamBlock
{
    /// <summary>Groups of servers.</summary>
    /// <value>Empty, the default, leaves it out. In stream; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_upstream_module.html#upstream">upstream</seealso>
    public ImmutableArray<StreamUpstream> Upstreams
    {
        get => GetList<StreamUpstream>("upstream");
        init => SetList("upstream", value);
    }
}
