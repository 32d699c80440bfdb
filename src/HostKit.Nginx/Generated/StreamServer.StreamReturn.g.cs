// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record StreamServer
{
    /// <summary>An answer that ends processing.</summary>
    /// <value>Variables are expanded. Null, the default, leaves it out. In stream.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_return_module.html#return">return</seealso>
    public NginxText? Return
    {
        get => Get<NginxText>("return");
        init => Set("return", value);
    }
}
