// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record StreamServer
{
    /// <summary>The address of a listening socket of this nginx that takes the connection over.</summary>
    /// <value>Variables are expanded. Null, the default, leaves it out. In stream.server; found in nginx 1.25.5 to 1.30.4, since 1.25.5.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_pass_module.html#pass">pass</seealso>
    public NginxText? Pass
    {
        get => Get<NginxText>("pass");
        init => Set("pass", value);
    }
}
