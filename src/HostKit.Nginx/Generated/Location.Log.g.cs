// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record Location
{
    /// <summary>Where requests are logged; inherited only where none is set.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>logs/access.log combined</c>. In http, server, location, location.if, limit_except; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_log_module.html#access_log">access_log</seealso>
    public ImmutableArray<AccessLog> AccessLog
    {
        get => GetList<AccessLog>("access_log");
        init => SetList("access_log", value);
    }

    /// <summary>How many log files whose names have variables stay open, and how long.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_log_module.html#open_log_file_cache">open_log_file_cache</seealso>
    public OpenLogFileCache? OpenLogFileCache
    {
        get => Get<OpenLogFileCache>("open_log_file_cache");
        init => Set("open_log_file_cache", value);
    }
}
