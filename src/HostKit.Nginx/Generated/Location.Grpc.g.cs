// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record Location
{
    /// <summary>The address of this machine that connections come from.</summary>
    /// <value>Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_bind">grpc_bind</seealso>
    public BindAddress? GrpcBind
    {
        get => Get<BindAddress>("grpc_bind");
        init => Set("grpc_bind", value);
    }

    /// <summary>The buffer for the first part of the answer, its header.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>4k|8k</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_buffer_size">grpc_buffer_size</seealso>
    public ByteSize? GrpcBufferSize
    {
        get => Get<ByteSize?>("grpc_buffer_size");
        init => Set("grpc_buffer_size", SizeText.Checked(value, "grpc_buffer_size"));
    }

    /// <summary>How long connecting to the server may take.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>60s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_connect_timeout">grpc_connect_timeout</seealso>
    public TimeSpan? GrpcConnectTimeout
    {
        get => Get<TimeSpan?>("grpc_connect_timeout");
        init => Set("grpc_connect_timeout", TimeText.Milliseconds(value, "grpc_connect_timeout"));
    }

    /// <summary>Headers of the answer that are not passed on.</summary>
    /// <value>Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_hide_header">grpc_hide_header</seealso>
    public ImmutableArray<string> GrpcHideHeader
    {
        get => GetList<string>("grpc_hide_header");
        init => SetList("grpc_hide_header", value);
    }

    /// <summary>Headers of responses that are not acted on.</summary>
    /// <value>Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_ignore_headers">grpc_ignore_headers</seealso>
    public ImmutableArray<IgnoredHeader> GrpcIgnoreHeaders
    {
        get => GetList<IgnoredHeader>("grpc_ignore_headers");
        init => SetList("grpc_ignore_headers", value);
    }

    /// <summary>Whether errors of the server are answered with nginx's error pages.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_intercept_errors">grpc_intercept_errors</seealso>
    public bool? GrpcInterceptErrors
    {
        get => Get<bool?>("grpc_intercept_errors");
        init => Set("grpc_intercept_errors", value);
    }

    /// <summary>When the next server is asked.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>error timeout</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_next_upstream">grpc_next_upstream</seealso>
    public ImmutableArray<NextUpstream> GrpcNextUpstream
    {
        get => GetList<NextUpstream>("grpc_next_upstream");
        init => SetList("grpc_next_upstream", value);
    }

    /// <summary>How long servers may be tried; 0 sets no limit.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>0</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_next_upstream_timeout">grpc_next_upstream_timeout</seealso>
    public TimeSpan? GrpcNextUpstreamTimeout
    {
        get => Get<TimeSpan?>("grpc_next_upstream_timeout");
        init => Set("grpc_next_upstream_timeout", TimeText.Milliseconds(value, "grpc_next_upstream_timeout"));
    }

    /// <summary>How many servers may be tried; 0 sets no limit.</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>0</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_next_upstream_tries">grpc_next_upstream_tries</seealso>
    public int? GrpcNextUpstreamTries
    {
        get => Get<int?>("grpc_next_upstream_tries");
        init => Set("grpc_next_upstream_tries", NumberText.Checked(value, "grpc_next_upstream_tries"));
    }

    /// <summary>Where requests are passed: http://host:port, https://…, or http://unix:/path:; a path behind it takes the place of the location's.</summary>
    /// <value>Variables are expanded. Null, the default, leaves it out. In location, location.if; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_pass">grpc_pass</seealso>
    public NginxText? GrpcPass
    {
        get => Get<NginxText>("grpc_pass");
        init => Set("grpc_pass", value);
    }

    /// <summary>Headers of the answer that are passed on though they normally are not.</summary>
    /// <value>Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_pass_header">grpc_pass_header</seealso>
    public ImmutableArray<string> GrpcPassHeader
    {
        get => GetList<string>("grpc_pass_header");
        init => SetList("grpc_pass_header", value);
    }

    /// <summary>How long nginx waits between two reads of the answer.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>60s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_read_timeout">grpc_read_timeout</seealso>
    public TimeSpan? GrpcReadTimeout
    {
        get => Get<TimeSpan?>("grpc_read_timeout");
        init => Set("grpc_read_timeout", TimeText.Milliseconds(value, "grpc_read_timeout"));
    }

    /// <summary>How long nginx waits between two writes of the request.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>60s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_send_timeout">grpc_send_timeout</seealso>
    public TimeSpan? GrpcSendTimeout
    {
        get => Get<TimeSpan?>("grpc_send_timeout");
        init => Set("grpc_send_timeout", TimeText.Milliseconds(value, "grpc_send_timeout"));
    }

    /// <summary>Headers of the request to the server; inherited only where none is set.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>Content-Length $content_length</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_set_header">grpc_set_header</seealso>
    public ImmutableArray<Header> GrpcSetHeader
    {
        get => GetList<Header>("grpc_set_header");
        init => SetList("grpc_set_header", value);
    }

    /// <summary>Whether connections to the server use TCP keepalive.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.15.6.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_socket_keepalive">grpc_socket_keepalive</seealso>
    public bool? GrpcSocketKeepalive
    {
        get => Get<bool?>("grpc_socket_keepalive");
        init => Set("grpc_socket_keepalive", value);
    }

    /// <summary>The certificate shown to the server.</summary>
    /// <value>Variables are expanded. Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_ssl_certificate">grpc_ssl_certificate</seealso>
    public NginxText? GrpcSslCertificate
    {
        get => Get<NginxText>("grpc_ssl_certificate");
        init => Set("grpc_ssl_certificate", value);
    }

    /// <summary>How many certificates whose paths have variables are kept, and how long.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.27.4 to 1.30.4, since 1.27.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_ssl_certificate_cache">grpc_ssl_certificate_cache</seealso>
    public CertificateCache? GrpcSslCertificateCache
    {
        get => Get<CertificateCache>("grpc_ssl_certificate_cache");
        init => Set("grpc_ssl_certificate_cache", value);
    }

    /// <summary>The key of that certificate.</summary>
    /// <value>Variables are expanded. Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_ssl_certificate_key">grpc_ssl_certificate_key</seealso>
    public NginxText? GrpcSslCertificateKey
    {
        get => Get<NginxText>("grpc_ssl_certificate_key");
        init => Set("grpc_ssl_certificate_key", value);
    }

    /// <summary>The ciphers for connections to the server.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>DEFAULT</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_ssl_ciphers">grpc_ssl_ciphers</seealso>
    public string? GrpcSslCiphers
    {
        get => Get<string>("grpc_ssl_ciphers");
        init => Set("grpc_ssl_ciphers", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>Settings that are handed to OpenSSL, for connections to the server.</summary>
    /// <value>Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.19.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_ssl_conf_command">grpc_ssl_conf_command</seealso>
    public ImmutableArray<SslConfCommand> GrpcSslConfCommand
    {
        get => GetList<SslConfCommand>("grpc_ssl_conf_command");
        init => SetList("grpc_ssl_conf_command", value);
    }

    /// <summary>The file with revoked certificates, which the server's is checked against.</summary>
    /// <value>Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_ssl_crl">grpc_ssl_crl</seealso>
    public string? GrpcSslCrl
    {
        get => Get<string>("grpc_ssl_crl");
        init => Set("grpc_ssl_crl", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>The name the server's certificate is checked for.</summary>
    /// <value>Variables are expanded. Null, the default, is what the level above says, in the end <c>host from grpc_pass</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_ssl_name">grpc_ssl_name</seealso>
    public NginxText? GrpcSslName
    {
        get => Get<NginxText>("grpc_ssl_name");
        init => Set("grpc_ssl_name", value);
    }

    /// <summary>The file with pass phrases for secret keys, one a line.</summary>
    /// <value>Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_ssl_password_file">grpc_ssl_password_file</seealso>
    public string? GrpcSslPasswordFile
    {
        get => Get<string>("grpc_ssl_password_file");
        init => Set("grpc_ssl_password_file", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>The versions of TLS for connections to the server.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>TLSv1.2 TLSv1.3</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_ssl_protocols">grpc_ssl_protocols</seealso>
    public ImmutableArray<TlsProtocol> GrpcSslProtocols
    {
        get => GetList<TlsProtocol>("grpc_ssl_protocols");
        init => SetList("grpc_ssl_protocols", value);
    }

    /// <summary>Whether the name is sent to the server (SNI).</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_ssl_server_name">grpc_ssl_server_name</seealso>
    public bool? GrpcSslServerName
    {
        get => Get<bool?>("grpc_ssl_server_name");
        init => Set("grpc_ssl_server_name", value);
    }

    /// <summary>Whether TLS sessions with the server are reused.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_ssl_session_reuse">grpc_ssl_session_reuse</seealso>
    public bool? GrpcSslSessionReuse
    {
        get => Get<bool?>("grpc_ssl_session_reuse");
        init => Set("grpc_ssl_session_reuse", value);
    }

    /// <summary>The authorities the server's certificate is checked against.</summary>
    /// <value>Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_ssl_trusted_certificate">grpc_ssl_trusted_certificate</seealso>
    public string? GrpcSslTrustedCertificate
    {
        get => Get<string>("grpc_ssl_trusted_certificate");
        init => Set("grpc_ssl_trusted_certificate", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>Whether the server's certificate is checked.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_ssl_verify">grpc_ssl_verify</seealso>
    public bool? GrpcSslVerify
    {
        get => Get<bool?>("grpc_ssl_verify");
        init => Set("grpc_ssl_verify", value);
    }

    /// <summary>How many steps the chain of that certificate may have.</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>1</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_ssl_verify_depth">grpc_ssl_verify_depth</seealso>
    public int? GrpcSslVerifyDepth
    {
        get => Get<int?>("grpc_ssl_verify_depth");
        init => Set("grpc_ssl_verify_depth", NumberText.Checked(value, "grpc_ssl_verify_depth"));
    }
}
