// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record StreamUpstream
{
    /// <summary>Chooses the server by a hash of a text.</summary>
    /// <value>Null, the default, leaves it out. In stream.upstream; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_upstream_module.html#hash">hash</seealso>
    public UpstreamHash? Hash
    {
        get => Get<UpstreamHash>("hash");
        init => Set("hash", value);
    }

    /// <summary>The server with the fewest connections is chosen.</summary>
    /// <value>True sets it; false, the default, leaves it out. In stream.upstream; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_upstream_module.html#least_conn">least_conn</seealso>
    public bool LeastConn
    {
        get => Get<Presence>("least_conn") is not null;
        init => Set("least_conn", Presence.When(value));
    }

    /// <summary>Chooses a server by chance.</summary>
    /// <value>Null, the default, leaves it out. In stream.upstream; found in nginx 1.22.1 to 1.30.4, since 1.15.1.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_upstream_module.html#random">random</seealso>
    public RandomChoice? Random
    {
        get => Get<RandomChoice>("random");
        init => Set("random", value);
    }

    /// <summary>The name servers that are asked while nginx runs.</summary>
    /// <value>Null, the default, leaves it out. In stream.upstream; found in nginx 1.27.3 to 1.30.4, since 1.11.3.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_upstream_module.html#resolver">resolver</seealso>
    public Resolver? Resolver
    {
        get => Get<Resolver>("resolver");
        init => Set("resolver", value);
    }

    /// <summary>How long resolving a name may take.</summary>
    /// <value>Whole milliseconds. Null, the default, is nginx's <c>30s</c>. In stream.upstream; found in nginx 1.27.3 to 1.30.4, since 1.11.3.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_upstream_module.html#resolver_timeout">resolver_timeout</seealso>
    public TimeSpan? ResolverTimeout
    {
        get => Get<TimeSpan?>("resolver_timeout");
        init => Set("resolver_timeout", TimeText.Milliseconds(value, "resolver_timeout"));
    }

    /// <summary>The virtual servers.</summary>
    /// <value>Empty, the default, leaves it out. In stream.upstream; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_upstream_module.html#server">server</seealso>
    public ImmutableArray<UpstreamServer> Servers
    {
        get => GetList<UpstreamServer>("server");
        init => SetList("server", value);
    }

    /// <summary>Keeps the state of the group in shared memory.</summary>
    /// <value>Null, the default, leaves it out. In stream.upstream; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_upstream_module.html#zone">zone</seealso>
    public UpstreamZone? Zone
    {
        get => Get<UpstreamZone>("zone");
        init => Set("zone", value);
    }
}
