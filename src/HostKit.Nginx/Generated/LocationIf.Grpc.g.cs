// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record LocationIf
{
    /// <summary>Where requests are passed: http://host:port, https://…, or http://unix:/path:; a path behind it takes the place of the location's.</summary>
    /// <value>Variables are expanded. Null, the default, leaves it out. In location, location.if; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_pass">grpc_pass</seealso>
    public NginxText? GrpcPass
    {
        get => Get<NginxText>("grpc_pass");
        init => Set("grpc_pass", value);
    }
}
