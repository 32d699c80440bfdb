// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record LocationIf
{
    /// <summary>Where requests are logged; inherited only where none is set.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>logs/access.log combined</c>. In http, server, location, location.if, limit_except; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_log_module.html#access_log">access_log</seealso>
    public ImmutableArray<AccessLog> AccessLog
    {
        get => GetList<AccessLog>("access_log");
        init => SetList("access_log", value);
    }
}
