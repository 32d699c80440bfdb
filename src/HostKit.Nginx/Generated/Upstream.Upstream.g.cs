// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record Upstream
{
    /// <summary>Chooses the server by a hash of a text.</summary>
    /// <value>Null, the default, leaves it out. In upstream; found in nginx 1.22.1 to 1.30.4, since 1.7.2.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_upstream_module.html#hash">hash</seealso>
    public UpstreamHash? Hash
    {
        get => Get<UpstreamHash>("hash");
        init => Set("hash", value);
    }

    /// <summary>The server is chosen by the client's address.</summary>
    /// <value>True sets it; false, the default, leaves it out. In upstream; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_upstream_module.html#ip_hash">ip_hash</seealso>
    public bool IpHash
    {
        get => Get<Presence>("ip_hash") is not null;
        init => Set("ip_hash", Presence.When(value));
    }

    /// <summary>How many idle connections each worker keeps open.</summary>
    /// <value>1 or more. Null, the default, is nginx's <c>32 local</c>. In upstream; found in nginx 1.22.1 to 1.30.4, since 1.1.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_upstream_module.html#keepalive">keepalive</seealso>
    public int? Keepalive
    {
        get => Get<int?>("keepalive");
        init => Set("keepalive", NumberText.Checked(value, "keepalive", 1));
    }

    /// <summary>How many requests one connection may serve.</summary>
    /// <value>1 or more. Null, the default, is nginx's <c>1000</c>. In upstream; found in nginx 1.22.1 to 1.30.4, since 0.8.0.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_upstream_module.html#keepalive_requests">keepalive_requests</seealso>
    public int? KeepaliveRequests
    {
        get => Get<int?>("keepalive_requests");
        init => Set("keepalive_requests", NumberText.Checked(value, "keepalive_requests", 1));
    }

    /// <summary>How long requests may be served over one connection.</summary>
    /// <value>Whole milliseconds. Null, the default, is nginx's <c>1h</c>. In upstream; found in nginx 1.22.1 to 1.30.4, since 1.19.10.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_upstream_module.html#keepalive_time">keepalive_time</seealso>
    public TimeSpan? KeepaliveTime
    {
        get => Get<TimeSpan?>("keepalive_time");
        init => Set("keepalive_time", TimeText.Milliseconds(value, "keepalive_time"));
    }

    /// <summary>How long an idle connection is kept.</summary>
    /// <value>Whole milliseconds. Null, the default, is nginx's <c>75s</c>. In upstream; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_upstream_module.html#keepalive_timeout">keepalive_timeout</seealso>
    public TimeSpan? KeepaliveTimeout
    {
        get => Get<TimeSpan?>("keepalive_timeout");
        init => Set("keepalive_timeout", TimeText.Milliseconds(value, "keepalive_timeout"));
    }

    /// <summary>The server with the fewest connections is chosen.</summary>
    /// <value>True sets it; false, the default, leaves it out. In upstream; found in nginx 1.22.1 to 1.30.4, since 1.3.1.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_upstream_module.html#least_conn">least_conn</seealso>
    public bool LeastConn
    {
        get => Get<Presence>("least_conn") is not null;
        init => Set("least_conn", Presence.When(value));
    }

    /// <summary>Chooses a server by chance.</summary>
    /// <value>Null, the default, leaves it out. In upstream; found in nginx 1.22.1 to 1.30.4, since 1.15.1.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_upstream_module.html#random">random</seealso>
    public RandomChoice? Random
    {
        get => Get<RandomChoice>("random");
        init => Set("random", value);
    }

    /// <summary>The name servers that are asked while nginx runs.</summary>
    /// <value>Null, the default, leaves it out. In upstream; found in nginx 1.27.3 to 1.30.4, since 1.27.3.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_upstream_module.html#resolver">resolver</seealso>
    public Resolver? Resolver
    {
        get => Get<Resolver>("resolver");
        init => Set("resolver", value);
    }

    /// <summary>How long resolving a name may take.</summary>
    /// <value>Whole milliseconds. Null, the default, is nginx's <c>30s</c>. In upstream; found in nginx 1.27.3 to 1.30.4, since 1.27.3.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_upstream_module.html#resolver_timeout">resolver_timeout</seealso>
    public TimeSpan? ResolverTimeout
    {
        get => Get<TimeSpan?>("resolver_timeout");
        init => Set("resolver_timeout", TimeText.Milliseconds(value, "resolver_timeout"));
    }

    /// <summary>The servers.</summary>
    /// <value>Empty, the default, leaves it out. In upstream; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_upstream_module.html#server">server</seealso>
    public ImmutableArray<UpstreamServer> Servers
    {
        get => GetList<UpstreamServer>("server");
        init => SetList("server", value);
    }

    /// <summary>How requests of one session are kept at one server.</summary>
    /// <value>Null, the default, leaves it out. In upstream; found in nginx 1.29.6 to 1.30.4, since 1.29.6.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_upstream_module.html#sticky">sticky</seealso>
    public Sticky? Sticky
    {
        get => Get<Sticky>("sticky");
        init => Set("sticky", value);
    }

    /// <summary>Keeps the state of the group in shared memory.</summary>
    /// <value>Null, the default, leaves it out. In upstream; found in nginx 1.22.1 to 1.30.4, since 1.9.0.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_upstream_module.html#zone">zone</seealso>
    public UpstreamZone? Zone
    {
        get => Get<UpstreamZone>("zone");
        init => Set("zone", value);
    }
}
