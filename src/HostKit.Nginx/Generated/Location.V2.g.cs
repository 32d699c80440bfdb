// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record Location
{
    /// <summary>The largest part of a response that is sent at once.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>8k</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_v2_module.html#http2_chunk_size">http2_chunk_size</seealso>
    public ByteSize? Http2ChunkSize
    {
        get => Get<ByteSize?>("http2_chunk_size");
        init => Set("http2_chunk_size", SizeText.Checked(value, "http2_chunk_size"));
    }

    /// <summary>Paths that are pushed with a response; nothing is pushed any more.</summary>
    /// <value>Variables are expanded. Empty, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.13.9.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_v2_module.html#http2_push">http2_push</seealso>
    public ImmutableArray<NginxText> Http2Push
    {
        get => GetList<NginxText>("http2_push");
        init => SetList("http2_push", value);
    }

    /// <summary>Whether what Link headers name is pushed; nothing is pushed any more.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.13.9.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_v2_module.html#http2_push_preload">http2_push_preload</seealso>
    public bool? Http2PushPreload
    {
        get => Get<bool?>("http2_push_preload");
        init => Set("http2_push_preload", value);
    }
}
