// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record Server
{
    /// <summary>The files that stand for a directory, in the order in which they are tried.</summary>
    /// <value>Variables are expanded. Empty, the default, is what the level above says, in the end <c>index.html</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_index_module.html#index">index</seealso>
    public ImmutableArray<NginxText> Index
    {
        get => GetList<NginxText>("index");
        init => SetList("index", value);
    }
}
