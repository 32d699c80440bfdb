// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record LocationIf
{
    /// <summary>Whether responses are compressed.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location, location.if; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_gzip_module.html#gzip">gzip</seealso>
    public bool? Gzip
    {
        get => Get<bool?>("gzip");
        init => Set("gzip", value);
    }
}
