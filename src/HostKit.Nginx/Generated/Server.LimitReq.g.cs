// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record Server
{
    /// <summary>How many requests there may be, by zone.</summary>
    /// <value>Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_limit_req_module.html#limit_req">limit_req</seealso>
    public ImmutableArray<LimitReq> LimitReq
    {
        get => GetList<LimitReq>("limit_req");
        init => SetList("limit_req", value);
    }

    /// <summary>Whether requests above the limit are only counted.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.17.1.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_limit_req_module.html#limit_req_dry_run">limit_req_dry_run</seealso>
    public bool? LimitReqDryRun
    {
        get => Get<bool?>("limit_req_dry_run");
        init => Set("limit_req_dry_run", value);
    }

    /// <summary>How refused requests are logged.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>error</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 0.8.18.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_limit_req_module.html#limit_req_log_level">limit_req_log_level</seealso>
    public LimitLogLevel? LimitReqLogLevel
    {
        get => Get<LimitLogLevel?>("limit_req_log_level");
        init => Set("limit_req_log_level", value);
    }

    /// <summary>The status of refused requests.</summary>
    /// <value>From 400 to 599. Null, the default, is what the level above says, in the end <c>503</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.3.15.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_limit_req_module.html#limit_req_status">limit_req_status</seealso>
    public int? LimitReqStatus
    {
        get => Get<int?>("limit_req_status");
        init => Set("limit_req_status", NumberText.Checked(value, "limit_req_status", 400, 599));
    }
}
