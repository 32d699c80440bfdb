// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record Http
{
    /// <summary>Whether HTTP/3 is spoken on the addresses that listen for QUIC.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server; found in nginx 1.26.3 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_v3_module.html#http3">http3</seealso>
    public bool? Http3
    {
        get => Get<bool?>("http3");
        init => Set("http3", value);
    }
}
