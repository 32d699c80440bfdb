// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record Server
{
    /// <summary>Whether HTTP/2 is spoken.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server; found in nginx 1.25.1 to 1.30.4, since 1.25.1.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_v2_module.html#http2">http2</seealso>
    public bool? Http2
    {
        get => Get<bool?>("http2");
        init => Set("http2", value);
    }

    /// <summary>http2_body_preread_size</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>64k</c>. In http, server; found in nginx 1.22.1 to 1.30.4, since 1.11.0.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_v2_module.html#http2_body_preread_size">http2_body_preread_size</seealso>
    public ByteSize? Http2BodyPrereadSize
    {
        get => Get<ByteSize?>("http2_body_preread_size");
        init => Set("http2_body_preread_size", SizeText.Checked(value, "http2_body_preread_size"));
    }

    /// <summary>http2_chunk_size</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>8k</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_v2_module.html#http2_chunk_size">http2_chunk_size</seealso>
    public ByteSize? Http2ChunkSize
    {
        get => Get<ByteSize?>("http2_chunk_size");
        init => Set("http2_chunk_size", SizeText.Checked(value, "http2_chunk_size"));
    }

    /// <summary>How many streams one connection may have at a time.</summary>
    /// <value>1 or more. Null, the default, is what the level above says, in the end <c>128</c>. In http, server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_v2_module.html#http2_max_concurrent_streams">http2_max_concurrent_streams</seealso>
    public int? Http2MaxConcurrentStreams
    {
        get => Get<int?>("http2_max_concurrent_streams");
        init => Set("http2_max_concurrent_streams", NumberText.Checked(value, "http2_max_concurrent_streams", 1));
    }

    /// <summary>http2_pool_size</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, leaves it out. In http, server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_v2_module.html#http2_pool_size">http2_pool_size</seealso>
    public ByteSize? Http2PoolSize
    {
        get => Get<ByteSize?>("http2_pool_size");
        init => Set("http2_pool_size", SizeText.Checked(value, "http2_pool_size"));
    }

    /// <summary>http2_streams_index_size</summary>
    /// <value>0 or more. Null, the default, leaves it out. In http, server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_v2_module.html#http2_streams_index_size">http2_streams_index_size</seealso>
    public int? Http2StreamsIndexSize
    {
        get => Get<int?>("http2_streams_index_size");
        init => Set("http2_streams_index_size", NumberText.Checked(value, "http2_streams_index_size"));
    }
}
