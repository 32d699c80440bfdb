// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record Server
{
    /// <summary>Whether HTTP/3 is spoken on the addresses that listen for QUIC.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server; found in nginx 1.25.0 to 1.30.4, since 1.25.0.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_v3_module.html#http3">http3</seealso>
    public bool? Http3
    {
        get => Get<bool?>("http3");
        init => Set("http3", value);
    }

    /// <summary>Whether HTTP/0.9 over QUIC is spoken, as tests of interoperability do.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server; found in nginx 1.25.0 to 1.30.4, since 1.25.0.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_v3_module.html#http3_hq">http3_hq</seealso>
    public bool? Http3Hq
    {
        get => Get<bool?>("http3_hq");
        init => Set("http3_hq", value);
    }

    /// <summary>How many requests one connection may have at a time.</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>128</c>. In http, server; found in nginx 1.25.0 to 1.30.4, since 1.25.0.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_v3_module.html#http3_max_concurrent_streams">http3_max_concurrent_streams</seealso>
    public int? Http3MaxConcurrentStreams
    {
        get => Get<int?>("http3_max_concurrent_streams");
        init => Set("http3_max_concurrent_streams", NumberText.Checked(value, "http3_max_concurrent_streams"));
    }

    /// <summary>The buffer of a stream.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>64k</c>. In http, server; found in nginx 1.25.0 to 1.30.4, since 1.25.0.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_v3_module.html#http3_stream_buffer_size">http3_stream_buffer_size</seealso>
    public ByteSize? Http3StreamBufferSize
    {
        get => Get<ByteSize?>("http3_stream_buffer_size");
        init => Set("http3_stream_buffer_size", SizeText.Checked(value, "http3_stream_buffer_size"));
    }

    /// <summary>How many names of a connection are kept.</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>2</c>. In http, server; found in nginx 1.25.0 to 1.30.4, since 1.25.0.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_v3_module.html#quic_active_connection_id_limit">quic_active_connection_id_limit</seealso>
    public int? QuicActiveConnectionIdLimit
    {
        get => Get<int?>("quic_active_connection_id_limit");
        init => Set("quic_active_connection_id_limit", NumberText.Checked(value, "quic_active_connection_id_limit"));
    }

    /// <summary>Whether several packets are handed to the kernel at once.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server; found in nginx 1.25.0 to 1.30.4, since 1.25.0.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_v3_module.html#quic_gso">quic_gso</seealso>
    public bool? QuicGso
    {
        get => Get<bool?>("quic_gso");
        init => Set("quic_gso", value);
    }

    /// <summary>The file with the key for tokens, so that they outlive a reload.</summary>
    /// <value>Null, the default, leaves it out. In http, server; found in nginx 1.25.0 to 1.30.4, since 1.25.0.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_v3_module.html#quic_host_key">quic_host_key</seealso>
    public string? QuicHostKey
    {
        get => Get<string>("quic_host_key");
        init => Set("quic_host_key", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>Whether clients must show that their address is their own.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server; found in nginx 1.25.0 to 1.30.4, since 1.25.0.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_v3_module.html#quic_retry">quic_retry</seealso>
    public bool? QuicRetry
    {
        get => Get<bool?>("quic_retry");
        init => Set("quic_retry", value);
    }
}
