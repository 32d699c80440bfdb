// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record Http
{
    /// <summary>Whether HTTP/2 is spoken.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server; found in nginx 1.25.1 to 1.30.4, since 1.25.1.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_v2_module.html#http2">http2</seealso>
    public bool? Http2
    {
        get => Get<bool?>("http2");
        init => Set("http2", value);
    }

    /// <summary>How much of a body is taken in before it is read.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>64k</c>. In http, server; found in nginx 1.22.1 to 1.30.4, since 1.11.0.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_v2_module.html#http2_body_preread_size">http2_body_preread_size</seealso>
    public ByteSize? Http2BodyPrereadSize
    {
        get => Get<ByteSize?>("http2_body_preread_size");
        init => Set("http2_body_preread_size", SizeText.Checked(value, "http2_body_preread_size"));
    }

    /// <summary>The largest part of a response that is sent at once.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>8k</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_v2_module.html#http2_chunk_size">http2_chunk_size</seealso>
    public ByteSize? Http2ChunkSize
    {
        get => Get<ByteSize?>("http2_chunk_size");
        init => Set("http2_chunk_size", SizeText.Checked(value, "http2_chunk_size"));
    }

    /// <summary>How long a connection may be idle; keepalive_timeout took its place.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>3m</c>. In http, server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_v2_module.html#http2_idle_timeout">http2_idle_timeout</seealso>
    public TimeSpan? Http2IdleTimeout
    {
        get => Get<TimeSpan?>("http2_idle_timeout");
        init => Set("http2_idle_timeout", TimeText.Milliseconds(value, "http2_idle_timeout"));
    }

    /// <summary>How many responses may be pushed at a time; nothing is pushed any more.</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>10</c>. In http, server; found in nginx 1.22.1 to 1.30.4, since 1.13.9.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_v2_module.html#http2_max_concurrent_pushes">http2_max_concurrent_pushes</seealso>
    public int? Http2MaxConcurrentPushes
    {
        get => Get<int?>("http2_max_concurrent_pushes");
        init => Set("http2_max_concurrent_pushes", NumberText.Checked(value, "http2_max_concurrent_pushes"));
    }

    /// <summary>How many streams one connection may have at a time.</summary>
    /// <value>1 or more. Null, the default, is what the level above says, in the end <c>128</c>. In http, server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_v2_module.html#http2_max_concurrent_streams">http2_max_concurrent_streams</seealso>
    public int? Http2MaxConcurrentStreams
    {
        get => Get<int?>("http2_max_concurrent_streams");
        init => Set("http2_max_concurrent_streams", NumberText.Checked(value, "http2_max_concurrent_streams", 1));
    }

    /// <summary>The longest header; large_client_header_buffers took its place.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>4k</c>. In http, server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_v2_module.html#http2_max_field_size">http2_max_field_size</seealso>
    public ByteSize? Http2MaxFieldSize
    {
        get => Get<ByteSize?>("http2_max_field_size");
        init => Set("http2_max_field_size", SizeText.Checked(value, "http2_max_field_size"));
    }

    /// <summary>The longest list of headers; large_client_header_buffers took its place.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>16k</c>. In http, server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_v2_module.html#http2_max_header_size">http2_max_header_size</seealso>
    public ByteSize? Http2MaxHeaderSize
    {
        get => Get<ByteSize?>("http2_max_header_size");
        init => Set("http2_max_header_size", SizeText.Checked(value, "http2_max_header_size"));
    }

    /// <summary>How many requests a connection may serve; keepalive_requests took its place.</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>1000</c>. In http, server; found in nginx 1.22.1 to 1.30.4, since 1.11.6.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_v2_module.html#http2_max_requests">http2_max_requests</seealso>
    public int? Http2MaxRequests
    {
        get => Get<int?>("http2_max_requests");
        init => Set("http2_max_requests", NumberText.Checked(value, "http2_max_requests"));
    }

    /// <summary>The memory that a request begins with.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, leaves it out. In http, server; found in nginx 1.22.1 to 1.30.4.</value>
    public ByteSize? Http2PoolSize
    {
        get => Get<ByteSize?>("http2_pool_size");
        init => Set("http2_pool_size", SizeText.Checked(value, "http2_pool_size"));
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

    /// <summary>The buffer of a worker for what comes in.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is nginx's <c>256k</c>. In http; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_v2_module.html#http2_recv_buffer_size">http2_recv_buffer_size</seealso>
    public ByteSize? Http2RecvBufferSize
    {
        get => Get<ByteSize?>("http2_recv_buffer_size");
        init => Set("http2_recv_buffer_size", SizeText.Checked(value, "http2_recv_buffer_size"));
    }

    /// <summary>How long a client may say nothing; client_header_timeout took its place.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>30s</c>. In http, server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_v2_module.html#http2_recv_timeout">http2_recv_timeout</seealso>
    public TimeSpan? Http2RecvTimeout
    {
        get => Get<TimeSpan?>("http2_recv_timeout");
        init => Set("http2_recv_timeout", TimeText.Milliseconds(value, "http2_recv_timeout"));
    }

    /// <summary>The size of the table of streams.</summary>
    /// <value>0 or more. Null, the default, leaves it out. In http, server; found in nginx 1.22.1 to 1.30.4.</value>
    public int? Http2StreamsIndexSize
    {
        get => Get<int?>("http2_streams_index_size");
        init => Set("http2_streams_index_size", NumberText.Checked(value, "http2_streams_index_size"));
    }
}
