// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record Server
{
    /// <summary>scgi_buffer_size</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>4k|8k</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_buffer_size">scgi_buffer_size</seealso>
    public ByteSize? ScgiBufferSize
    {
        get => Get<ByteSize?>("scgi_buffer_size");
        init => Set("scgi_buffer_size", SizeText.Checked(value, "scgi_buffer_size"));
    }

    /// <summary>scgi_buffering</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_buffering">scgi_buffering</seealso>
    public bool? ScgiBuffering
    {
        get => Get<bool?>("scgi_buffering");
        init => Set("scgi_buffering", value);
    }

    /// <summary>scgi_busy_buffers_size</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>8k|16k</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_busy_buffers_size">scgi_busy_buffers_size</seealso>
    public ByteSize? ScgiBusyBuffersSize
    {
        get => Get<ByteSize?>("scgi_busy_buffers_size");
        init => Set("scgi_busy_buffers_size", SizeText.Checked(value, "scgi_busy_buffers_size"));
    }

    /// <summary>scgi_cache_background_update</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.11.10.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_cache_background_update">scgi_cache_background_update</seealso>
    public bool? ScgiCacheBackgroundUpdate
    {
        get => Get<bool?>("scgi_cache_background_update");
        init => Set("scgi_cache_background_update", value);
    }

    /// <summary>scgi_cache_bypass</summary>
    /// <value>Variables are expanded. Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_cache_bypass">scgi_cache_bypass</seealso>
    public ImmutableArray<NginxText> ScgiCacheBypass
    {
        get => GetList<NginxText>("scgi_cache_bypass");
        init => SetList("scgi_cache_bypass", value);
    }

    /// <summary>scgi_cache_lock</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.1.12.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_cache_lock">scgi_cache_lock</seealso>
    public bool? ScgiCacheLock
    {
        get => Get<bool?>("scgi_cache_lock");
        init => Set("scgi_cache_lock", value);
    }

    /// <summary>scgi_cache_lock_age</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>5s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.8.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_cache_lock_age">scgi_cache_lock_age</seealso>
    public TimeSpan? ScgiCacheLockAge
    {
        get => Get<TimeSpan?>("scgi_cache_lock_age");
        init => Set("scgi_cache_lock_age", TimeText.Milliseconds(value, "scgi_cache_lock_age"));
    }

    /// <summary>scgi_cache_lock_timeout</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>5s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.1.12.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_cache_lock_timeout">scgi_cache_lock_timeout</seealso>
    public TimeSpan? ScgiCacheLockTimeout
    {
        get => Get<TimeSpan?>("scgi_cache_lock_timeout");
        init => Set("scgi_cache_lock_timeout", TimeText.Milliseconds(value, "scgi_cache_lock_timeout"));
    }

    /// <summary>scgi_cache_max_range_offset</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.11.6.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_cache_max_range_offset">scgi_cache_max_range_offset</seealso>
    public ByteSize? ScgiCacheMaxRangeOffset
    {
        get => Get<ByteSize?>("scgi_cache_max_range_offset");
        init => Set("scgi_cache_max_range_offset", SizeText.Checked(value, "scgi_cache_max_range_offset"));
    }

    /// <summary>scgi_cache_min_uses</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>1</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_cache_min_uses">scgi_cache_min_uses</seealso>
    public int? ScgiCacheMinUses
    {
        get => Get<int?>("scgi_cache_min_uses");
        init => Set("scgi_cache_min_uses", NumberText.Checked(value, "scgi_cache_min_uses"));
    }

    /// <summary>scgi_cache_revalidate</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.5.7.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_cache_revalidate">scgi_cache_revalidate</seealso>
    public bool? ScgiCacheRevalidate
    {
        get => Get<bool?>("scgi_cache_revalidate");
        init => Set("scgi_cache_revalidate", value);
    }

    /// <summary>scgi_connect_timeout</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>60s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_connect_timeout">scgi_connect_timeout</seealso>
    public TimeSpan? ScgiConnectTimeout
    {
        get => Get<TimeSpan?>("scgi_connect_timeout");
        init => Set("scgi_connect_timeout", TimeText.Milliseconds(value, "scgi_connect_timeout"));
    }

    /// <summary>scgi_force_ranges</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.7.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_force_ranges">scgi_force_ranges</seealso>
    public bool? ScgiForceRanges
    {
        get => Get<bool?>("scgi_force_ranges");
        init => Set("scgi_force_ranges", value);
    }

    /// <summary>scgi_ignore_client_abort</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_ignore_client_abort">scgi_ignore_client_abort</seealso>
    public bool? ScgiIgnoreClientAbort
    {
        get => Get<bool?>("scgi_ignore_client_abort");
        init => Set("scgi_ignore_client_abort", value);
    }

    /// <summary>scgi_intercept_errors</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_intercept_errors">scgi_intercept_errors</seealso>
    public bool? ScgiInterceptErrors
    {
        get => Get<bool?>("scgi_intercept_errors");
        init => Set("scgi_intercept_errors", value);
    }

    /// <summary>scgi_max_temp_file_size</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>1024m</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_max_temp_file_size">scgi_max_temp_file_size</seealso>
    public ByteSize? ScgiMaxTempFileSize
    {
        get => Get<ByteSize?>("scgi_max_temp_file_size");
        init => Set("scgi_max_temp_file_size", SizeText.Checked(value, "scgi_max_temp_file_size"));
    }

    /// <summary>scgi_next_upstream_timeout</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>0</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.5.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_next_upstream_timeout">scgi_next_upstream_timeout</seealso>
    public TimeSpan? ScgiNextUpstreamTimeout
    {
        get => Get<TimeSpan?>("scgi_next_upstream_timeout");
        init => Set("scgi_next_upstream_timeout", TimeText.Milliseconds(value, "scgi_next_upstream_timeout"));
    }

    /// <summary>scgi_next_upstream_tries</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>0</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.5.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_next_upstream_tries">scgi_next_upstream_tries</seealso>
    public int? ScgiNextUpstreamTries
    {
        get => Get<int?>("scgi_next_upstream_tries");
        init => Set("scgi_next_upstream_tries", NumberText.Checked(value, "scgi_next_upstream_tries"));
    }

    /// <summary>scgi_no_cache</summary>
    /// <value>Variables are expanded. Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_no_cache">scgi_no_cache</seealso>
    public ImmutableArray<NginxText> ScgiNoCache
    {
        get => GetList<NginxText>("scgi_no_cache");
        init => SetList("scgi_no_cache", value);
    }

    /// <summary>scgi_pass_request_body</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_pass_request_body">scgi_pass_request_body</seealso>
    public bool? ScgiPassRequestBody
    {
        get => Get<bool?>("scgi_pass_request_body");
        init => Set("scgi_pass_request_body", value);
    }

    /// <summary>scgi_pass_request_headers</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_pass_request_headers">scgi_pass_request_headers</seealso>
    public bool? ScgiPassRequestHeaders
    {
        get => Get<bool?>("scgi_pass_request_headers");
        init => Set("scgi_pass_request_headers", value);
    }

    /// <summary>scgi_read_timeout</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>60s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_read_timeout">scgi_read_timeout</seealso>
    public TimeSpan? ScgiReadTimeout
    {
        get => Get<TimeSpan?>("scgi_read_timeout");
        init => Set("scgi_read_timeout", TimeText.Milliseconds(value, "scgi_read_timeout"));
    }

    /// <summary>scgi_request_buffering</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.11.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_request_buffering">scgi_request_buffering</seealso>
    public bool? ScgiRequestBuffering
    {
        get => Get<bool?>("scgi_request_buffering");
        init => Set("scgi_request_buffering", value);
    }

    /// <summary>scgi_send_timeout</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>60s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_send_timeout">scgi_send_timeout</seealso>
    public TimeSpan? ScgiSendTimeout
    {
        get => Get<TimeSpan?>("scgi_send_timeout");
        init => Set("scgi_send_timeout", TimeText.Milliseconds(value, "scgi_send_timeout"));
    }

    /// <summary>scgi_socket_keepalive</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.15.6.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_socket_keepalive">scgi_socket_keepalive</seealso>
    public bool? ScgiSocketKeepalive
    {
        get => Get<bool?>("scgi_socket_keepalive");
        init => Set("scgi_socket_keepalive", value);
    }

    /// <summary>scgi_temp_file_write_size</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>8k|16k</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_temp_file_write_size">scgi_temp_file_write_size</seealso>
    public ByteSize? ScgiTempFileWriteSize
    {
        get => Get<ByteSize?>("scgi_temp_file_write_size");
        init => Set("scgi_temp_file_write_size", SizeText.Checked(value, "scgi_temp_file_write_size"));
    }
}
