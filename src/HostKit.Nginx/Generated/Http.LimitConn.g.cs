// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record Http
{
    /// <summary>How many connections there may be at a time, by zone.</summary>
    /// <value>Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_limit_conn_module.html#limit_conn">limit_conn</seealso>
    public ImmutableArray<LimitConn> LimitConn
    {
        get => GetList<LimitConn>("limit_conn");
        init => SetList("limit_conn", value);
    }

    /// <summary>Whether connections above the limit are only counted.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.17.6.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_limit_conn_module.html#limit_conn_dry_run">limit_conn_dry_run</seealso>
    public bool? LimitConnDryRun
    {
        get => Get<bool?>("limit_conn_dry_run");
        init => Set("limit_conn_dry_run", value);
    }

    /// <summary>How refused connections are logged.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>error</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 0.8.18.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_limit_conn_module.html#limit_conn_log_level">limit_conn_log_level</seealso>
    public LimitLogLevel? LimitConnLogLevel
    {
        get => Get<LimitLogLevel?>("limit_conn_log_level");
        init => Set("limit_conn_log_level", value);
    }

    /// <summary>The status of refused requests.</summary>
    /// <value>From 400 to 599. Null, the default, is what the level above says, in the end <c>503</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.3.15.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_limit_conn_module.html#limit_conn_status">limit_conn_status</seealso>
    public int? LimitConnStatus
    {
        get => Get<int?>("limit_conn_status");
        init => Set("limit_conn_status", NumberText.Checked(value, "limit_conn_status", 400, 599));
    }

    /// <summary>Zones in which connections are counted by a key.</summary>
    /// <value>Empty, the default, leaves it out. In http; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_limit_conn_module.html#limit_conn_zone">limit_conn_zone</seealso>
    public ImmutableArray<LimitConnZone> LimitConnZone
    {
        get => GetList<LimitConnZone>("limit_conn_zone");
        init => SetList("limit_conn_zone", value);
    }
}
