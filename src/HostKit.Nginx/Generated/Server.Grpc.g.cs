// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record Server
{
    /// <summary>grpc_buffer_size</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>4k|8k</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_buffer_size">grpc_buffer_size</seealso>
    public ByteSize? GrpcBufferSize
    {
        get => Get<ByteSize?>("grpc_buffer_size");
        init => Set("grpc_buffer_size", SizeText.Checked(value, "grpc_buffer_size"));
    }

    /// <summary>grpc_connect_timeout</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>60s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_connect_timeout">grpc_connect_timeout</seealso>
    public TimeSpan? GrpcConnectTimeout
    {
        get => Get<TimeSpan?>("grpc_connect_timeout");
        init => Set("grpc_connect_timeout", TimeText.Milliseconds(value, "grpc_connect_timeout"));
    }

    /// <summary>grpc_intercept_errors</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_intercept_errors">grpc_intercept_errors</seealso>
    public bool? GrpcInterceptErrors
    {
        get => Get<bool?>("grpc_intercept_errors");
        init => Set("grpc_intercept_errors", value);
    }

    /// <summary>grpc_next_upstream_timeout</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>0</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_next_upstream_timeout">grpc_next_upstream_timeout</seealso>
    public TimeSpan? GrpcNextUpstreamTimeout
    {
        get => Get<TimeSpan?>("grpc_next_upstream_timeout");
        init => Set("grpc_next_upstream_timeout", TimeText.Milliseconds(value, "grpc_next_upstream_timeout"));
    }

    /// <summary>grpc_next_upstream_tries</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>0</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_next_upstream_tries">grpc_next_upstream_tries</seealso>
    public int? GrpcNextUpstreamTries
    {
        get => Get<int?>("grpc_next_upstream_tries");
        init => Set("grpc_next_upstream_tries", NumberText.Checked(value, "grpc_next_upstream_tries"));
    }

    /// <summary>grpc_read_timeout</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>60s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_read_timeout">grpc_read_timeout</seealso>
    public TimeSpan? GrpcReadTimeout
    {
        get => Get<TimeSpan?>("grpc_read_timeout");
        init => Set("grpc_read_timeout", TimeText.Milliseconds(value, "grpc_read_timeout"));
    }

    /// <summary>grpc_send_timeout</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>60s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_send_timeout">grpc_send_timeout</seealso>
    public TimeSpan? GrpcSendTimeout
    {
        get => Get<TimeSpan?>("grpc_send_timeout");
        init => Set("grpc_send_timeout", TimeText.Milliseconds(value, "grpc_send_timeout"));
    }

    /// <summary>grpc_socket_keepalive</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.15.6.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_socket_keepalive">grpc_socket_keepalive</seealso>
    public bool? GrpcSocketKeepalive
    {
        get => Get<bool?>("grpc_socket_keepalive");
        init => Set("grpc_socket_keepalive", value);
    }

    /// <summary>grpc_ssl_certificate</summary>
    /// <value>Variables are expanded. Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_ssl_certificate">grpc_ssl_certificate</seealso>
    public NginxText? GrpcSslCertificate
    {
        get => Get<NginxText>("grpc_ssl_certificate");
        init => Set("grpc_ssl_certificate", value);
    }

    /// <summary>grpc_ssl_certificate_key</summary>
    /// <value>Variables are expanded. Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_ssl_certificate_key">grpc_ssl_certificate_key</seealso>
    public NginxText? GrpcSslCertificateKey
    {
        get => Get<NginxText>("grpc_ssl_certificate_key");
        init => Set("grpc_ssl_certificate_key", value);
    }

    /// <summary>grpc_ssl_ciphers</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>DEFAULT</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_ssl_ciphers">grpc_ssl_ciphers</seealso>
    public string? GrpcSslCiphers
    {
        get => Get<string>("grpc_ssl_ciphers");
        init => Set("grpc_ssl_ciphers", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>grpc_ssl_crl</summary>
    /// <value>Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_ssl_crl">grpc_ssl_crl</seealso>
    public string? GrpcSslCrl
    {
        get => Get<string>("grpc_ssl_crl");
        init => Set("grpc_ssl_crl", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>grpc_ssl_name</summary>
    /// <value>Variables are expanded. Null, the default, is what the level above says, in the end <c>host from grpc_pass</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_ssl_name">grpc_ssl_name</seealso>
    public NginxText? GrpcSslName
    {
        get => Get<NginxText>("grpc_ssl_name");
        init => Set("grpc_ssl_name", value);
    }

    /// <summary>grpc_ssl_server_name</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_ssl_server_name">grpc_ssl_server_name</seealso>
    public bool? GrpcSslServerName
    {
        get => Get<bool?>("grpc_ssl_server_name");
        init => Set("grpc_ssl_server_name", value);
    }

    /// <summary>grpc_ssl_session_reuse</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_ssl_session_reuse">grpc_ssl_session_reuse</seealso>
    public bool? GrpcSslSessionReuse
    {
        get => Get<bool?>("grpc_ssl_session_reuse");
        init => Set("grpc_ssl_session_reuse", value);
    }

    /// <summary>grpc_ssl_trusted_certificate</summary>
    /// <value>Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_ssl_trusted_certificate">grpc_ssl_trusted_certificate</seealso>
    public string? GrpcSslTrustedCertificate
    {
        get => Get<string>("grpc_ssl_trusted_certificate");
        init => Set("grpc_ssl_trusted_certificate", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>grpc_ssl_verify</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_ssl_verify">grpc_ssl_verify</seealso>
    public bool? GrpcSslVerify
    {
        get => Get<bool?>("grpc_ssl_verify");
        init => Set("grpc_ssl_verify", value);
    }

    /// <summary>grpc_ssl_verify_depth</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>1</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_ssl_verify_depth">grpc_ssl_verify_depth</seealso>
    public int? GrpcSslVerifyDepth
    {
        get => Get<int?>("grpc_ssl_verify_depth");
        init => Set("grpc_ssl_verify_depth", NumberText.Checked(value, "grpc_ssl_verify_depth"));
    }
}
