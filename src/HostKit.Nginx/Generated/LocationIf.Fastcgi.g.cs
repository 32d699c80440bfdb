// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record LocationIf
{
    /// <summary>The address of the FastCGI server: host:port or unix:/path.</summary>
    /// <value>Variables are expanded. Null, the default, leaves it out. In location, location.if; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_pass">fastcgi_pass</seealso>
    public NginxText? FastcgiPass
    {
        get => Get<NginxText>("fastcgi_pass");
        init => Set("fastcgi_pass", value);
    }
}
