// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record StreamServer
{
    /// <summary>Where errors are logged, and from which level on.</summary>
    /// <value>Empty, the default, leaves it out. In stream, stream.server; found in nginx 1.22.1 to 1.30.4.</value>
    public ImmutableArray<ErrorLog> ErrorLog
    {
        get => GetList<ErrorLog>("error_log");
        init => SetList("error_log", value);
    }

    /// <summary>The addresses the server accepts requests on.</summary>
    /// <value>Empty, the default, leaves it out. In stream.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_core_module.html#listen">listen</seealso>
    public ImmutableArray<StreamListen> Listen
    {
        get => GetList<StreamListen>("listen");
        init => SetList("listen", value);
    }

    /// <summary>The buffer for data that is looked at before it is passed on.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>16k</c>. In stream, stream.server; found in nginx 1.22.1 to 1.30.4, since 1.11.5.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_core_module.html#preread_buffer_size">preread_buffer_size</seealso>
    public ByteSize? PrereadBufferSize
    {
        get => Get<ByteSize?>("preread_buffer_size");
        init => Set("preread_buffer_size", SizeText.Checked(value, "preread_buffer_size"));
    }

    /// <summary>How long that may take.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>30s</c>. In stream, stream.server; found in nginx 1.22.1 to 1.30.4, since 1.11.5.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_core_module.html#preread_timeout">preread_timeout</seealso>
    public TimeSpan? PrereadTimeout
    {
        get => Get<TimeSpan?>("preread_timeout");
        init => Set("preread_timeout", TimeText.Milliseconds(value, "preread_timeout"));
    }

    /// <summary>How long the PROXY protocol header may take.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>30s</c>. In stream, stream.server; found in nginx 1.22.1 to 1.30.4, since 1.11.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_core_module.html#proxy_protocol_timeout">proxy_protocol_timeout</seealso>
    public TimeSpan? ProxyProtocolTimeout
    {
        get => Get<TimeSpan?>("proxy_protocol_timeout");
        init => Set("proxy_protocol_timeout", TimeText.Milliseconds(value, "proxy_protocol_timeout"));
    }

    /// <summary>The name servers that are asked while nginx runs.</summary>
    /// <value>Null, the default, leaves it out. In stream, stream.server; found in nginx 1.22.1 to 1.30.4, since 1.11.3.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_core_module.html#resolver">resolver</seealso>
    public Resolver? Resolver
    {
        get => Get<Resolver>("resolver");
        init => Set("resolver", value);
    }

    /// <summary>How long resolving a name may take.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>30s</c>. In stream, stream.server; found in nginx 1.22.1 to 1.30.4, since 1.11.3.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_core_module.html#resolver_timeout">resolver_timeout</seealso>
    public TimeSpan? ResolverTimeout
    {
        get => Get<TimeSpan?>("resolver_timeout");
        init => Set("resolver_timeout", TimeText.Milliseconds(value, "resolver_timeout"));
    }

    /// <summary>The names the server answers to: plain, with a wildcard label, or ~ and a regular expression.</summary>
    /// <value>Empty, the default, is nginx's <c>""</c>. In stream.server; found in nginx 1.25.5 to 1.30.4, since 1.25.5.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_core_module.html#server_name">server_name</seealso>
    public ImmutableArray<string> ServerName
    {
        get => GetList<string>("server_name");
        init => SetList("server_name", value);
    }

    /// <summary>Whether small packets go out at once.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In stream, stream.server; found in nginx 1.22.1 to 1.30.4, since 1.9.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_core_module.html#tcp_nodelay">tcp_nodelay</seealso>
    public bool? TcpNodelay
    {
        get => Get<bool?>("tcp_nodelay");
        init => Set("tcp_nodelay", value);
    }
}
