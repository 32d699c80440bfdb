// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record Http
{
    /// <summary>Whether compressed responses are unpacked for clients that cannot.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_gunzip_module.html#gunzip">gunzip</seealso>
    public bool? Gunzip
    {
        get => Get<bool?>("gunzip");
        init => Set("gunzip", value);
    }

    /// <summary>The buffers for unpacking.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>32 4k|16 8k</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_gunzip_module.html#gunzip_buffers">gunzip_buffers</seealso>
    public Buffers? GunzipBuffers
    {
        get => Get<Buffers>("gunzip_buffers");
        init => Set("gunzip_buffers", value);
    }
}
