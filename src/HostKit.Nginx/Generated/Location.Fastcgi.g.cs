// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record Location
{
    /// <summary>The buffer for the first part of the answer, its header.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>4k|8k</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_buffer_size">fastcgi_buffer_size</seealso>
    public ByteSize? FastcgiBufferSize
    {
        get => Get<ByteSize?>("fastcgi_buffer_size");
        init => Set("fastcgi_buffer_size", SizeText.Checked(value, "fastcgi_buffer_size"));
    }

    /// <summary>Whether answers are buffered before they go to the client.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.5.6.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_buffering">fastcgi_buffering</seealso>
    public bool? FastcgiBuffering
    {
        get => Get<bool?>("fastcgi_buffering");
        init => Set("fastcgi_buffering", value);
    }

    /// <summary>The buffers for one answer.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>8 4k|8k</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_buffers">fastcgi_buffers</seealso>
    public Buffers? FastcgiBuffers
    {
        get => Get<Buffers>("fastcgi_buffers");
        init => Set("fastcgi_buffers", value);
    }

    /// <summary>fastcgi_busy_buffers_size</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>8k|16k</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_busy_buffers_size">fastcgi_busy_buffers_size</seealso>
    public ByteSize? FastcgiBusyBuffersSize
    {
        get => Get<ByteSize?>("fastcgi_busy_buffers_size");
        init => Set("fastcgi_busy_buffers_size", SizeText.Checked(value, "fastcgi_busy_buffers_size"));
    }

    /// <summary>fastcgi_cache_background_update</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.11.10.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_cache_background_update">fastcgi_cache_background_update</seealso>
    public bool? FastcgiCacheBackgroundUpdate
    {
        get => Get<bool?>("fastcgi_cache_background_update");
        init => Set("fastcgi_cache_background_update", value);
    }

    /// <summary>fastcgi_cache_bypass</summary>
    /// <value>Variables are expanded. Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_cache_bypass">fastcgi_cache_bypass</seealso>
    public ImmutableArray<NginxText> FastcgiCacheBypass
    {
        get => GetList<NginxText>("fastcgi_cache_bypass");
        init => SetList("fastcgi_cache_bypass", value);
    }

    /// <summary>fastcgi_cache_lock</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.1.12.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_cache_lock">fastcgi_cache_lock</seealso>
    public bool? FastcgiCacheLock
    {
        get => Get<bool?>("fastcgi_cache_lock");
        init => Set("fastcgi_cache_lock", value);
    }

    /// <summary>fastcgi_cache_lock_age</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>5s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.8.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_cache_lock_age">fastcgi_cache_lock_age</seealso>
    public TimeSpan? FastcgiCacheLockAge
    {
        get => Get<TimeSpan?>("fastcgi_cache_lock_age");
        init => Set("fastcgi_cache_lock_age", TimeText.Milliseconds(value, "fastcgi_cache_lock_age"));
    }

    /// <summary>fastcgi_cache_lock_timeout</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>5s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.1.12.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_cache_lock_timeout">fastcgi_cache_lock_timeout</seealso>
    public TimeSpan? FastcgiCacheLockTimeout
    {
        get => Get<TimeSpan?>("fastcgi_cache_lock_timeout");
        init => Set("fastcgi_cache_lock_timeout", TimeText.Milliseconds(value, "fastcgi_cache_lock_timeout"));
    }

    /// <summary>fastcgi_cache_max_range_offset</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.11.6.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_cache_max_range_offset">fastcgi_cache_max_range_offset</seealso>
    public ByteSize? FastcgiCacheMaxRangeOffset
    {
        get => Get<ByteSize?>("fastcgi_cache_max_range_offset");
        init => Set("fastcgi_cache_max_range_offset", SizeText.Checked(value, "fastcgi_cache_max_range_offset"));
    }

    /// <summary>fastcgi_cache_min_uses</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>1</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_cache_min_uses">fastcgi_cache_min_uses</seealso>
    public int? FastcgiCacheMinUses
    {
        get => Get<int?>("fastcgi_cache_min_uses");
        init => Set("fastcgi_cache_min_uses", NumberText.Checked(value, "fastcgi_cache_min_uses"));
    }

    /// <summary>fastcgi_cache_revalidate</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.5.7.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_cache_revalidate">fastcgi_cache_revalidate</seealso>
    public bool? FastcgiCacheRevalidate
    {
        get => Get<bool?>("fastcgi_cache_revalidate");
        init => Set("fastcgi_cache_revalidate", value);
    }

    /// <summary>How long connecting to the server may take.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>60s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_connect_timeout">fastcgi_connect_timeout</seealso>
    public TimeSpan? FastcgiConnectTimeout
    {
        get => Get<TimeSpan?>("fastcgi_connect_timeout");
        init => Set("fastcgi_connect_timeout", TimeText.Milliseconds(value, "fastcgi_connect_timeout"));
    }

    /// <summary>fastcgi_force_ranges</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.7.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_force_ranges">fastcgi_force_ranges</seealso>
    public bool? FastcgiForceRanges
    {
        get => Get<bool?>("fastcgi_force_ranges");
        init => Set("fastcgi_force_ranges", value);
    }

    /// <summary>Headers of the answer that are not passed on.</summary>
    /// <value>Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_hide_header">fastcgi_hide_header</seealso>
    public ImmutableArray<string> FastcgiHideHeader
    {
        get => GetList<string>("fastcgi_hide_header");
        init => SetList("fastcgi_hide_header", value);
    }

    /// <summary>fastcgi_ignore_client_abort</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_ignore_client_abort">fastcgi_ignore_client_abort</seealso>
    public bool? FastcgiIgnoreClientAbort
    {
        get => Get<bool?>("fastcgi_ignore_client_abort");
        init => Set("fastcgi_ignore_client_abort", value);
    }

    /// <summary>The file name added to a path that ends in a slash.</summary>
    /// <value>Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_index">fastcgi_index</seealso>
    public string? FastcgiIndex
    {
        get => Get<string>("fastcgi_index");
        init => Set("fastcgi_index", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>Whether errors of the server are answered with nginx's error pages.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_intercept_errors">fastcgi_intercept_errors</seealso>
    public bool? FastcgiInterceptErrors
    {
        get => Get<bool?>("fastcgi_intercept_errors");
        init => Set("fastcgi_intercept_errors", value);
    }

    /// <summary>fastcgi_keep_conn</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.1.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_keep_conn">fastcgi_keep_conn</seealso>
    public bool? FastcgiKeepConn
    {
        get => Get<bool?>("fastcgi_keep_conn");
        init => Set("fastcgi_keep_conn", value);
    }

    /// <summary>fastcgi_max_temp_file_size</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>1024m</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_max_temp_file_size">fastcgi_max_temp_file_size</seealso>
    public ByteSize? FastcgiMaxTempFileSize
    {
        get => Get<ByteSize?>("fastcgi_max_temp_file_size");
        init => Set("fastcgi_max_temp_file_size", SizeText.Checked(value, "fastcgi_max_temp_file_size"));
    }

    /// <summary>fastcgi_next_upstream_timeout</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>0</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.5.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_next_upstream_timeout">fastcgi_next_upstream_timeout</seealso>
    public TimeSpan? FastcgiNextUpstreamTimeout
    {
        get => Get<TimeSpan?>("fastcgi_next_upstream_timeout");
        init => Set("fastcgi_next_upstream_timeout", TimeText.Milliseconds(value, "fastcgi_next_upstream_timeout"));
    }

    /// <summary>fastcgi_next_upstream_tries</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>0</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.5.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_next_upstream_tries">fastcgi_next_upstream_tries</seealso>
    public int? FastcgiNextUpstreamTries
    {
        get => Get<int?>("fastcgi_next_upstream_tries");
        init => Set("fastcgi_next_upstream_tries", NumberText.Checked(value, "fastcgi_next_upstream_tries"));
    }

    /// <summary>fastcgi_no_cache</summary>
    /// <value>Variables are expanded. Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_no_cache">fastcgi_no_cache</seealso>
    public ImmutableArray<NginxText> FastcgiNoCache
    {
        get => GetList<NginxText>("fastcgi_no_cache");
        init => SetList("fastcgi_no_cache", value);
    }

    /// <summary>What the server is told; inherited only where none is set.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>HTTP_HOST $host$is_request_port$request_port</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_param">fastcgi_param</seealso>
    public ImmutableArray<Parameter> FastcgiParam
    {
        get => GetList<Parameter>("fastcgi_param");
        init => SetList("fastcgi_param", value);
    }

    /// <summary>The address of the FastCGI server: host:port or unix:/path.</summary>
    /// <value>Variables are expanded. Null, the default, leaves it out. In location, location.if; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_pass">fastcgi_pass</seealso>
    public NginxText? FastcgiPass
    {
        get => Get<NginxText>("fastcgi_pass");
        init => Set("fastcgi_pass", value);
    }

    /// <summary>fastcgi_pass_request_body</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_pass_request_body">fastcgi_pass_request_body</seealso>
    public bool? FastcgiPassRequestBody
    {
        get => Get<bool?>("fastcgi_pass_request_body");
        init => Set("fastcgi_pass_request_body", value);
    }

    /// <summary>fastcgi_pass_request_headers</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_pass_request_headers">fastcgi_pass_request_headers</seealso>
    public bool? FastcgiPassRequestHeaders
    {
        get => Get<bool?>("fastcgi_pass_request_headers");
        init => Set("fastcgi_pass_request_headers", value);
    }

    /// <summary>How long nginx waits between two reads of the answer.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>60s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_read_timeout">fastcgi_read_timeout</seealso>
    public TimeSpan? FastcgiReadTimeout
    {
        get => Get<TimeSpan?>("fastcgi_read_timeout");
        init => Set("fastcgi_read_timeout", TimeText.Milliseconds(value, "fastcgi_read_timeout"));
    }

    /// <summary>Whether the whole request body is read before it is passed on.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.11.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_request_buffering">fastcgi_request_buffering</seealso>
    public bool? FastcgiRequestBuffering
    {
        get => Get<bool?>("fastcgi_request_buffering");
        init => Set("fastcgi_request_buffering", value);
    }

    /// <summary>fastcgi_send_lowat</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>0</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_send_lowat">fastcgi_send_lowat</seealso>
    public ByteSize? FastcgiSendLowat
    {
        get => Get<ByteSize?>("fastcgi_send_lowat");
        init => Set("fastcgi_send_lowat", SizeText.Checked(value, "fastcgi_send_lowat"));
    }

    /// <summary>How long nginx waits between two writes of the request.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>60s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_send_timeout">fastcgi_send_timeout</seealso>
    public TimeSpan? FastcgiSendTimeout
    {
        get => Get<TimeSpan?>("fastcgi_send_timeout");
        init => Set("fastcgi_send_timeout", TimeText.Milliseconds(value, "fastcgi_send_timeout"));
    }

    /// <summary>fastcgi_socket_keepalive</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.15.6.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_socket_keepalive">fastcgi_socket_keepalive</seealso>
    public bool? FastcgiSocketKeepalive
    {
        get => Get<bool?>("fastcgi_socket_keepalive");
        init => Set("fastcgi_socket_keepalive", value);
    }

    /// <summary>A regular expression whose two captures are the script's name and the rest of the path.</summary>
    /// <value>Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_split_path_info">fastcgi_split_path_info</seealso>
    public string? FastcgiSplitPathInfo
    {
        get => Get<string>("fastcgi_split_path_info");
        init => Set("fastcgi_split_path_info", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>fastcgi_temp_file_write_size</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>8k|16k</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_temp_file_write_size">fastcgi_temp_file_write_size</seealso>
    public ByteSize? FastcgiTempFileWriteSize
    {
        get => Get<ByteSize?>("fastcgi_temp_file_write_size");
        init => Set("fastcgi_temp_file_write_size", SizeText.Checked(value, "fastcgi_temp_file_write_size"));
    }
}
