// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record Server
{
    /// <summary>uwsgi_buffer_size</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>4k|8k</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_buffer_size">uwsgi_buffer_size</seealso>
    public ByteSize? UwsgiBufferSize
    {
        get => Get<ByteSize?>("uwsgi_buffer_size");
        init => Set("uwsgi_buffer_size", SizeText.Checked(value, "uwsgi_buffer_size"));
    }

    /// <summary>uwsgi_buffering</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_buffering">uwsgi_buffering</seealso>
    public bool? UwsgiBuffering
    {
        get => Get<bool?>("uwsgi_buffering");
        init => Set("uwsgi_buffering", value);
    }

    /// <summary>uwsgi_busy_buffers_size</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>8k|16k</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_busy_buffers_size">uwsgi_busy_buffers_size</seealso>
    public ByteSize? UwsgiBusyBuffersSize
    {
        get => Get<ByteSize?>("uwsgi_busy_buffers_size");
        init => Set("uwsgi_busy_buffers_size", SizeText.Checked(value, "uwsgi_busy_buffers_size"));
    }

    /// <summary>uwsgi_cache_background_update</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.11.10.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_cache_background_update">uwsgi_cache_background_update</seealso>
    public bool? UwsgiCacheBackgroundUpdate
    {
        get => Get<bool?>("uwsgi_cache_background_update");
        init => Set("uwsgi_cache_background_update", value);
    }

    /// <summary>uwsgi_cache_bypass</summary>
    /// <value>Variables are expanded. Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_cache_bypass">uwsgi_cache_bypass</seealso>
    public ImmutableArray<NginxText> UwsgiCacheBypass
    {
        get => GetList<NginxText>("uwsgi_cache_bypass");
        init => SetList("uwsgi_cache_bypass", value);
    }

    /// <summary>uwsgi_cache_lock</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.1.12.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_cache_lock">uwsgi_cache_lock</seealso>
    public bool? UwsgiCacheLock
    {
        get => Get<bool?>("uwsgi_cache_lock");
        init => Set("uwsgi_cache_lock", value);
    }

    /// <summary>uwsgi_cache_lock_age</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>5s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.8.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_cache_lock_age">uwsgi_cache_lock_age</seealso>
    public TimeSpan? UwsgiCacheLockAge
    {
        get => Get<TimeSpan?>("uwsgi_cache_lock_age");
        init => Set("uwsgi_cache_lock_age", TimeText.Milliseconds(value, "uwsgi_cache_lock_age"));
    }

    /// <summary>uwsgi_cache_lock_timeout</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>5s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.1.12.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_cache_lock_timeout">uwsgi_cache_lock_timeout</seealso>
    public TimeSpan? UwsgiCacheLockTimeout
    {
        get => Get<TimeSpan?>("uwsgi_cache_lock_timeout");
        init => Set("uwsgi_cache_lock_timeout", TimeText.Milliseconds(value, "uwsgi_cache_lock_timeout"));
    }

    /// <summary>uwsgi_cache_max_range_offset</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.11.6.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_cache_max_range_offset">uwsgi_cache_max_range_offset</seealso>
    public ByteSize? UwsgiCacheMaxRangeOffset
    {
        get => Get<ByteSize?>("uwsgi_cache_max_range_offset");
        init => Set("uwsgi_cache_max_range_offset", SizeText.Checked(value, "uwsgi_cache_max_range_offset"));
    }

    /// <summary>uwsgi_cache_min_uses</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>1</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_cache_min_uses">uwsgi_cache_min_uses</seealso>
    public int? UwsgiCacheMinUses
    {
        get => Get<int?>("uwsgi_cache_min_uses");
        init => Set("uwsgi_cache_min_uses", NumberText.Checked(value, "uwsgi_cache_min_uses"));
    }

    /// <summary>uwsgi_cache_revalidate</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.5.7.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_cache_revalidate">uwsgi_cache_revalidate</seealso>
    public bool? UwsgiCacheRevalidate
    {
        get => Get<bool?>("uwsgi_cache_revalidate");
        init => Set("uwsgi_cache_revalidate", value);
    }

    /// <summary>uwsgi_connect_timeout</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>60s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_connect_timeout">uwsgi_connect_timeout</seealso>
    public TimeSpan? UwsgiConnectTimeout
    {
        get => Get<TimeSpan?>("uwsgi_connect_timeout");
        init => Set("uwsgi_connect_timeout", TimeText.Milliseconds(value, "uwsgi_connect_timeout"));
    }

    /// <summary>uwsgi_force_ranges</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.7.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_force_ranges">uwsgi_force_ranges</seealso>
    public bool? UwsgiForceRanges
    {
        get => Get<bool?>("uwsgi_force_ranges");
        init => Set("uwsgi_force_ranges", value);
    }

    /// <summary>uwsgi_ignore_client_abort</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_ignore_client_abort">uwsgi_ignore_client_abort</seealso>
    public bool? UwsgiIgnoreClientAbort
    {
        get => Get<bool?>("uwsgi_ignore_client_abort");
        init => Set("uwsgi_ignore_client_abort", value);
    }

    /// <summary>uwsgi_intercept_errors</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_intercept_errors">uwsgi_intercept_errors</seealso>
    public bool? UwsgiInterceptErrors
    {
        get => Get<bool?>("uwsgi_intercept_errors");
        init => Set("uwsgi_intercept_errors", value);
    }

    /// <summary>uwsgi_max_temp_file_size</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>1024m</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_max_temp_file_size">uwsgi_max_temp_file_size</seealso>
    public ByteSize? UwsgiMaxTempFileSize
    {
        get => Get<ByteSize?>("uwsgi_max_temp_file_size");
        init => Set("uwsgi_max_temp_file_size", SizeText.Checked(value, "uwsgi_max_temp_file_size"));
    }

    /// <summary>uwsgi_modifier1</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>0</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_modifier1">uwsgi_modifier1</seealso>
    public int? UwsgiModifier1
    {
        get => Get<int?>("uwsgi_modifier1");
        init => Set("uwsgi_modifier1", NumberText.Checked(value, "uwsgi_modifier1"));
    }

    /// <summary>uwsgi_modifier2</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>0</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_modifier2">uwsgi_modifier2</seealso>
    public int? UwsgiModifier2
    {
        get => Get<int?>("uwsgi_modifier2");
        init => Set("uwsgi_modifier2", NumberText.Checked(value, "uwsgi_modifier2"));
    }

    /// <summary>uwsgi_next_upstream_timeout</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>0</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.5.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_next_upstream_timeout">uwsgi_next_upstream_timeout</seealso>
    public TimeSpan? UwsgiNextUpstreamTimeout
    {
        get => Get<TimeSpan?>("uwsgi_next_upstream_timeout");
        init => Set("uwsgi_next_upstream_timeout", TimeText.Milliseconds(value, "uwsgi_next_upstream_timeout"));
    }

    /// <summary>uwsgi_next_upstream_tries</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>0</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.5.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_next_upstream_tries">uwsgi_next_upstream_tries</seealso>
    public int? UwsgiNextUpstreamTries
    {
        get => Get<int?>("uwsgi_next_upstream_tries");
        init => Set("uwsgi_next_upstream_tries", NumberText.Checked(value, "uwsgi_next_upstream_tries"));
    }

    /// <summary>uwsgi_no_cache</summary>
    /// <value>Variables are expanded. Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_no_cache">uwsgi_no_cache</seealso>
    public ImmutableArray<NginxText> UwsgiNoCache
    {
        get => GetList<NginxText>("uwsgi_no_cache");
        init => SetList("uwsgi_no_cache", value);
    }

    /// <summary>uwsgi_pass_request_body</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_pass_request_body">uwsgi_pass_request_body</seealso>
    public bool? UwsgiPassRequestBody
    {
        get => Get<bool?>("uwsgi_pass_request_body");
        init => Set("uwsgi_pass_request_body", value);
    }

    /// <summary>uwsgi_pass_request_headers</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_pass_request_headers">uwsgi_pass_request_headers</seealso>
    public bool? UwsgiPassRequestHeaders
    {
        get => Get<bool?>("uwsgi_pass_request_headers");
        init => Set("uwsgi_pass_request_headers", value);
    }

    /// <summary>uwsgi_read_timeout</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>60s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_read_timeout">uwsgi_read_timeout</seealso>
    public TimeSpan? UwsgiReadTimeout
    {
        get => Get<TimeSpan?>("uwsgi_read_timeout");
        init => Set("uwsgi_read_timeout", TimeText.Milliseconds(value, "uwsgi_read_timeout"));
    }

    /// <summary>uwsgi_request_buffering</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.11.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_request_buffering">uwsgi_request_buffering</seealso>
    public bool? UwsgiRequestBuffering
    {
        get => Get<bool?>("uwsgi_request_buffering");
        init => Set("uwsgi_request_buffering", value);
    }

    /// <summary>uwsgi_send_timeout</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>60s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_send_timeout">uwsgi_send_timeout</seealso>
    public TimeSpan? UwsgiSendTimeout
    {
        get => Get<TimeSpan?>("uwsgi_send_timeout");
        init => Set("uwsgi_send_timeout", TimeText.Milliseconds(value, "uwsgi_send_timeout"));
    }

    /// <summary>uwsgi_socket_keepalive</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.15.6.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_socket_keepalive">uwsgi_socket_keepalive</seealso>
    public bool? UwsgiSocketKeepalive
    {
        get => Get<bool?>("uwsgi_socket_keepalive");
        init => Set("uwsgi_socket_keepalive", value);
    }

    /// <summary>uwsgi_ssl_certificate</summary>
    /// <value>Variables are expanded. Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.8.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_ssl_certificate">uwsgi_ssl_certificate</seealso>
    public NginxText? UwsgiSslCertificate
    {
        get => Get<NginxText>("uwsgi_ssl_certificate");
        init => Set("uwsgi_ssl_certificate", value);
    }

    /// <summary>uwsgi_ssl_certificate_key</summary>
    /// <value>Variables are expanded. Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.8.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_ssl_certificate_key">uwsgi_ssl_certificate_key</seealso>
    public NginxText? UwsgiSslCertificateKey
    {
        get => Get<NginxText>("uwsgi_ssl_certificate_key");
        init => Set("uwsgi_ssl_certificate_key", value);
    }

    /// <summary>uwsgi_ssl_ciphers</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>DEFAULT</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.5.8.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_ssl_ciphers">uwsgi_ssl_ciphers</seealso>
    public string? UwsgiSslCiphers
    {
        get => Get<string>("uwsgi_ssl_ciphers");
        init => Set("uwsgi_ssl_ciphers", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>uwsgi_ssl_crl</summary>
    /// <value>Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.0.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_ssl_crl">uwsgi_ssl_crl</seealso>
    public string? UwsgiSslCrl
    {
        get => Get<string>("uwsgi_ssl_crl");
        init => Set("uwsgi_ssl_crl", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>uwsgi_ssl_name</summary>
    /// <value>Variables are expanded. Null, the default, is what the level above says, in the end <c>host from uwsgi_pass</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.0.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_ssl_name">uwsgi_ssl_name</seealso>
    public NginxText? UwsgiSslName
    {
        get => Get<NginxText>("uwsgi_ssl_name");
        init => Set("uwsgi_ssl_name", value);
    }

    /// <summary>uwsgi_ssl_server_name</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.0.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_ssl_server_name">uwsgi_ssl_server_name</seealso>
    public bool? UwsgiSslServerName
    {
        get => Get<bool?>("uwsgi_ssl_server_name");
        init => Set("uwsgi_ssl_server_name", value);
    }

    /// <summary>uwsgi_ssl_session_reuse</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.5.8.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_ssl_session_reuse">uwsgi_ssl_session_reuse</seealso>
    public bool? UwsgiSslSessionReuse
    {
        get => Get<bool?>("uwsgi_ssl_session_reuse");
        init => Set("uwsgi_ssl_session_reuse", value);
    }

    /// <summary>uwsgi_ssl_trusted_certificate</summary>
    /// <value>Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.0.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_ssl_trusted_certificate">uwsgi_ssl_trusted_certificate</seealso>
    public string? UwsgiSslTrustedCertificate
    {
        get => Get<string>("uwsgi_ssl_trusted_certificate");
        init => Set("uwsgi_ssl_trusted_certificate", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>uwsgi_ssl_verify</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.0.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_ssl_verify">uwsgi_ssl_verify</seealso>
    public bool? UwsgiSslVerify
    {
        get => Get<bool?>("uwsgi_ssl_verify");
        init => Set("uwsgi_ssl_verify", value);
    }

    /// <summary>uwsgi_ssl_verify_depth</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>1</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.0.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_ssl_verify_depth">uwsgi_ssl_verify_depth</seealso>
    public int? UwsgiSslVerifyDepth
    {
        get => Get<int?>("uwsgi_ssl_verify_depth");
        init => Set("uwsgi_ssl_verify_depth", NumberText.Checked(value, "uwsgi_ssl_verify_depth"));
    }

    /// <summary>uwsgi_string</summary>
    /// <value>Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_string">uwsgi_string</seealso>
    public string? UwsgiString
    {
        get => Get<string>("uwsgi_string");
        init => Set("uwsgi_string", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>uwsgi_temp_file_write_size</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>8k|16k</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_temp_file_write_size">uwsgi_temp_file_write_size</seealso>
    public ByteSize? UwsgiTempFileWriteSize
    {
        get => Get<ByteSize?>("uwsgi_temp_file_write_size");
        init => Set("uwsgi_temp_file_write_size", SizeText.Checked(value, "uwsgi_temp_file_write_size"));
    }
}
