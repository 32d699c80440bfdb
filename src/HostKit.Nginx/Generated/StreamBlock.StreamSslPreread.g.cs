// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record StreamBlock
{
    /// <summary>Whether names and protocols are read from a client's TLS hello without ending TLS.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In stream, stream.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_ssl_preread_module.html#ssl_preread">ssl_preread</seealso>
    public bool? SslPreread
    {
        get => Get<bool?>("ssl_preread");
        init => Set("ssl_preread", value);
    }
}
