// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record StreamServer
{
    /// <summary>Who may come in: the first rule that matches decides; inherited only where none is set.</summary>
    /// <value>Empty, the default, leaves it out. In stream, stream.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_access_module.html#allow">allow</seealso>
    public ImmutableArray<AccessRule> Access
    {
        get => GetList<AccessRule>("allow");
        init => SetList("allow", value);
    }
}
