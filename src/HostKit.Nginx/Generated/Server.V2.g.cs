// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record Server
{
    /// <summary>Whether HTTP/2 is spoken.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server; found in nginx 1.26.3 to 1.30.4, since 1.25.1.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_v2_module.html#http2">http2</seealso>
    public bool? Http2
    {
        get => Get<bool?>("http2");
        init => Set("http2", value);
    }

    /// <summary>How many streams one connection may have at a time.</summary>
    /// <value>1 or more. Null, the default, is what the level above says, in the end <c>128</c>. In http, server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_v2_module.html#http2_max_concurrent_streams">http2_max_concurrent_streams</seealso>
    public int? Http2MaxConcurrentStreams
    {
        get => Get<int?>("http2_max_concurrent_streams");
        init => Set("http2_max_concurrent_streams", NumberText.Checked(value, "http2_max_concurrent_streams", 1));
    }
}
