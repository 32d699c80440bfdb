// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record StreamServer
{
    /// <summary>The address of this machine that connections come from.</summary>
    /// <value>Null, the default, leaves it out. In stream, stream.server; found in nginx 1.22.1 to 1.30.4, since 1.9.2.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_proxy_module.html#proxy_bind">proxy_bind</seealso>
    public BindAddress? ProxyBind
    {
        get => Get<BindAddress>("proxy_bind");
        init => Set("proxy_bind", value);
    }

    /// <summary>The buffer for the first part of the answer, its header.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>16k</c>. In stream, stream.server; found in nginx 1.22.1 to 1.30.4, since 1.9.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_proxy_module.html#proxy_buffer_size">proxy_buffer_size</seealso>
    public ByteSize? ProxyBufferSize
    {
        get => Get<ByteSize?>("proxy_buffer_size");
        init => Set("proxy_buffer_size", SizeText.Checked(value, "proxy_buffer_size"));
    }

    /// <summary>How long connecting to the server may take.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>60s</c>. In stream, stream.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_proxy_module.html#proxy_connect_timeout">proxy_connect_timeout</seealso>
    public TimeSpan? ProxyConnectTimeout
    {
        get => Get<TimeSpan?>("proxy_connect_timeout");
        init => Set("proxy_connect_timeout", TimeText.Milliseconds(value, "proxy_connect_timeout"));
    }

    /// <summary>How much is read from the server in a second; 0 is any.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>0</c>. In stream, stream.server; found in nginx 1.22.1 to 1.30.4, since 1.9.3.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_proxy_module.html#proxy_download_rate">proxy_download_rate</seealso>
    public VariableSize? ProxyDownloadRate
    {
        get => Get<VariableSize>("proxy_download_rate");
        init => Set("proxy_download_rate", value);
    }

    /// <summary>The buffer for data from the client; proxy_buffer_size took its place.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, leaves it out. In stream, stream.server; found in nginx 1.22.1 to 1.30.4.</value>
    public ByteSize? ProxyDownstreamBuffer
    {
        get => Get<ByteSize?>("proxy_downstream_buffer");
        init => Set("proxy_downstream_buffer", SizeText.Checked(value, "proxy_downstream_buffer"));
    }

    /// <summary>Whether each direction is closed on its own.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In stream, stream.server; found in nginx 1.22.1 to 1.30.4, since 1.21.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_proxy_module.html#proxy_half_close">proxy_half_close</seealso>
    public bool? ProxyHalfClose
    {
        get => Get<bool?>("proxy_half_close");
        init => Set("proxy_half_close", value);
    }

    /// <summary>When the next server is asked.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In stream, stream.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_proxy_module.html#proxy_next_upstream">proxy_next_upstream</seealso>
    public bool? ProxyNextUpstream
    {
        get => Get<bool?>("proxy_next_upstream");
        init => Set("proxy_next_upstream", value);
    }

    /// <summary>How long servers may be tried; 0 sets no limit.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>0</c>. In stream, stream.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_proxy_module.html#proxy_next_upstream_timeout">proxy_next_upstream_timeout</seealso>
    public TimeSpan? ProxyNextUpstreamTimeout
    {
        get => Get<TimeSpan?>("proxy_next_upstream_timeout");
        init => Set("proxy_next_upstream_timeout", TimeText.Milliseconds(value, "proxy_next_upstream_timeout"));
    }

    /// <summary>How many servers may be tried; 0 sets no limit.</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>0</c>. In stream, stream.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_proxy_module.html#proxy_next_upstream_tries">proxy_next_upstream_tries</seealso>
    public int? ProxyNextUpstreamTries
    {
        get => Get<int?>("proxy_next_upstream_tries");
        init => Set("proxy_next_upstream_tries", NumberText.Checked(value, "proxy_next_upstream_tries"));
    }

    /// <summary>Where requests are passed: http://host:port, https://…, or http://unix:/path:; a path behind it takes the place of the location's.</summary>
    /// <value>Variables are expanded. Null, the default, leaves it out. In stream.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_proxy_module.html#proxy_pass">proxy_pass</seealso>
    public NginxText? ProxyPass
    {
        get => Get<NginxText>("proxy_pass");
        init => Set("proxy_pass", value);
    }

    /// <summary>Whether connections to the server begin with a PROXY protocol header.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In stream, stream.server; found in nginx 1.22.1 to 1.30.4, since 1.9.2.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_proxy_module.html#proxy_protocol">proxy_protocol</seealso>
    public bool? ProxyProtocol
    {
        get => Get<bool?>("proxy_protocol");
        init => Set("proxy_protocol", value);
    }

    /// <summary>How many datagrams of a client belong to one session.</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>0</c>. In stream, stream.server; found in nginx 1.22.1 to 1.30.4, since 1.15.7.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_proxy_module.html#proxy_requests">proxy_requests</seealso>
    public int? ProxyRequests
    {
        get => Get<int?>("proxy_requests");
        init => Set("proxy_requests", NumberText.Checked(value, "proxy_requests"));
    }

    /// <summary>How many datagrams are awaited as an answer to one.</summary>
    /// <value>0 or more. Null, the default, leaves it out. In stream, stream.server; found in nginx 1.22.1 to 1.30.4, since 1.9.13.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_proxy_module.html#proxy_responses">proxy_responses</seealso>
    public int? ProxyResponses
    {
        get => Get<int?>("proxy_responses");
        init => Set("proxy_responses", NumberText.Checked(value, "proxy_responses"));
    }

    /// <summary>Whether connections to the server use TCP keepalive.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In stream, stream.server; found in nginx 1.22.1 to 1.30.4, since 1.15.6.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_proxy_module.html#proxy_socket_keepalive">proxy_socket_keepalive</seealso>
    public bool? ProxySocketKeepalive
    {
        get => Get<bool?>("proxy_socket_keepalive");
        init => Set("proxy_socket_keepalive", value);
    }

    /// <summary>Whether connections to the server use TLS.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In stream, stream.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_proxy_module.html#proxy_ssl">proxy_ssl</seealso>
    public bool? ProxySsl
    {
        get => Get<bool?>("proxy_ssl");
        init => Set("proxy_ssl", value);
    }

    /// <summary>The certificate shown to the server.</summary>
    /// <value>Variables are expanded. Null, the default, leaves it out. In stream, stream.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_proxy_module.html#proxy_ssl_certificate">proxy_ssl_certificate</seealso>
    public NginxText? ProxySslCertificate
    {
        get => Get<NginxText>("proxy_ssl_certificate");
        init => Set("proxy_ssl_certificate", value);
    }

    /// <summary>How many certificates whose paths have variables are kept, and how long.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>off</c>. In stream, stream.server; found in nginx 1.27.4 to 1.30.4, since 1.27.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_proxy_module.html#proxy_ssl_certificate_cache">proxy_ssl_certificate_cache</seealso>
    public CertificateCache? ProxySslCertificateCache
    {
        get => Get<CertificateCache>("proxy_ssl_certificate_cache");
        init => Set("proxy_ssl_certificate_cache", value);
    }

    /// <summary>The key of that certificate.</summary>
    /// <value>Variables are expanded. Null, the default, leaves it out. In stream, stream.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_proxy_module.html#proxy_ssl_certificate_key">proxy_ssl_certificate_key</seealso>
    public NginxText? ProxySslCertificateKey
    {
        get => Get<NginxText>("proxy_ssl_certificate_key");
        init => Set("proxy_ssl_certificate_key", value);
    }

    /// <summary>The ciphers for connections to the server.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>DEFAULT</c>. In stream, stream.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_proxy_module.html#proxy_ssl_ciphers">proxy_ssl_ciphers</seealso>
    public string? ProxySslCiphers
    {
        get => Get<string>("proxy_ssl_ciphers");
        init => Set("proxy_ssl_ciphers", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>Settings that are handed to OpenSSL, for connections to the server.</summary>
    /// <value>Empty, the default, leaves it out. In stream, stream.server; found in nginx 1.22.1 to 1.30.4, since 1.19.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_proxy_module.html#proxy_ssl_conf_command">proxy_ssl_conf_command</seealso>
    public ImmutableArray<SslConfCommand> ProxySslConfCommand
    {
        get => GetList<SslConfCommand>("proxy_ssl_conf_command");
        init => SetList("proxy_ssl_conf_command", value);
    }

    /// <summary>The file with revoked certificates, which the server's is checked against.</summary>
    /// <value>Null, the default, leaves it out. In stream, stream.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_proxy_module.html#proxy_ssl_crl">proxy_ssl_crl</seealso>
    public string? ProxySslCrl
    {
        get => Get<string>("proxy_ssl_crl");
        init => Set("proxy_ssl_crl", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>The name the server's certificate is checked for.</summary>
    /// <value>Variables are expanded. Null, the default, is what the level above says, in the end <c>host from proxy_pass</c>. In stream, stream.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_proxy_module.html#proxy_ssl_name">proxy_ssl_name</seealso>
    public NginxText? ProxySslName
    {
        get => Get<NginxText>("proxy_ssl_name");
        init => Set("proxy_ssl_name", value);
    }

    /// <summary>The file with pass phrases for secret keys, one a line.</summary>
    /// <value>Null, the default, leaves it out. In stream, stream.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_proxy_module.html#proxy_ssl_password_file">proxy_ssl_password_file</seealso>
    public string? ProxySslPasswordFile
    {
        get => Get<string>("proxy_ssl_password_file");
        init => Set("proxy_ssl_password_file", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>The versions of TLS for connections to the server.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>TLSv1.2 TLSv1.3</c>. In stream, stream.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_proxy_module.html#proxy_ssl_protocols">proxy_ssl_protocols</seealso>
    public ImmutableArray<TlsProtocol> ProxySslProtocols
    {
        get => GetList<TlsProtocol>("proxy_ssl_protocols");
        init => SetList("proxy_ssl_protocols", value);
    }

    /// <summary>Whether the name is sent to the server (SNI).</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In stream, stream.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_proxy_module.html#proxy_ssl_server_name">proxy_ssl_server_name</seealso>
    public bool? ProxySslServerName
    {
        get => Get<bool?>("proxy_ssl_server_name");
        init => Set("proxy_ssl_server_name", value);
    }

    /// <summary>Whether TLS sessions with the server are reused.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In stream, stream.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_proxy_module.html#proxy_ssl_session_reuse">proxy_ssl_session_reuse</seealso>
    public bool? ProxySslSessionReuse
    {
        get => Get<bool?>("proxy_ssl_session_reuse");
        init => Set("proxy_ssl_session_reuse", value);
    }

    /// <summary>The authorities the server's certificate is checked against.</summary>
    /// <value>Null, the default, leaves it out. In stream, stream.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_proxy_module.html#proxy_ssl_trusted_certificate">proxy_ssl_trusted_certificate</seealso>
    public string? ProxySslTrustedCertificate
    {
        get => Get<string>("proxy_ssl_trusted_certificate");
        init => Set("proxy_ssl_trusted_certificate", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>Whether the server's certificate is checked.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In stream, stream.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_proxy_module.html#proxy_ssl_verify">proxy_ssl_verify</seealso>
    public bool? ProxySslVerify
    {
        get => Get<bool?>("proxy_ssl_verify");
        init => Set("proxy_ssl_verify", value);
    }

    /// <summary>How many steps the chain of that certificate may have.</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>1</c>. In stream, stream.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_proxy_module.html#proxy_ssl_verify_depth">proxy_ssl_verify_depth</seealso>
    public int? ProxySslVerifyDepth
    {
        get => Get<int?>("proxy_ssl_verify_depth");
        init => Set("proxy_ssl_verify_depth", NumberText.Checked(value, "proxy_ssl_verify_depth"));
    }

    /// <summary>How long either side may say nothing.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>10m</c>. In stream, stream.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_proxy_module.html#proxy_timeout">proxy_timeout</seealso>
    public TimeSpan? ProxyTimeout
    {
        get => Get<TimeSpan?>("proxy_timeout");
        init => Set("proxy_timeout", TimeText.Milliseconds(value, "proxy_timeout"));
    }

    /// <summary>How much is read from the client in a second; 0 is any.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>0</c>. In stream, stream.server; found in nginx 1.22.1 to 1.30.4, since 1.9.3.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_proxy_module.html#proxy_upload_rate">proxy_upload_rate</seealso>
    public VariableSize? ProxyUploadRate
    {
        get => Get<VariableSize>("proxy_upload_rate");
        init => Set("proxy_upload_rate", value);
    }

    /// <summary>The buffer for data from the server; proxy_buffer_size took its place.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, leaves it out. In stream, stream.server; found in nginx 1.22.1 to 1.30.4.</value>
    public ByteSize? ProxyUpstreamBuffer
    {
        get => Get<ByteSize?>("proxy_upstream_buffer");
        init => Set("proxy_upstream_buffer", SizeText.Checked(value, "proxy_upstream_buffer"));
    }
}
