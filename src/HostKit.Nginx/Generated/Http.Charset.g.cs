// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record Http
{
    /// <summary>The charset named in Content-Type; off names none.</summary>
    /// <value>Variables are expanded. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location, location.if; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_charset_module.html#charset">charset</seealso>
    public NginxText? Charset
    {
        get => Get<NginxText>("charset");
        init => Set("charset", value);
    }
}
