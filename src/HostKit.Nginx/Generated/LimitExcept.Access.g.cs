// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record LimitExcept
{
    /// <summary>Who may come in: the first rule that matches decides; inherited only where none is set.</summary>
    /// <value>Empty, the default, leaves it out. In http, server, location, limit_except; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_access_module.html#allow">allow</seealso>
    public ImmutableArray<AccessRule> Access
    {
        get => GetList<AccessRule>("allow");
        init => SetList("allow", value);
    }
}
