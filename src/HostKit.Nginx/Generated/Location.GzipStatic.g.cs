// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record Location
{
    /// <summary>Whether a file with .gz behind its name is sent in its place.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_gzip_static_module.html#gzip_static">gzip_static</seealso>
    public GzipStatic? GzipStatic
    {
        get => Get<GzipStatic?>("gzip_static");
        init => Set("gzip_static", value);
    }
}
