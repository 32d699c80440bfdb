// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record Location
{
    /// <summary>The address of this machine that connections come from.</summary>
    /// <value>Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_bind">scgi_bind</seealso>
    public BindAddress? ScgiBind
    {
        get => Get<BindAddress>("scgi_bind");
        init => Set("scgi_bind", value);
    }

    /// <summary>The buffer for the first part of the answer, its header.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>4k|8k</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_buffer_size">scgi_buffer_size</seealso>
    public ByteSize? ScgiBufferSize
    {
        get => Get<ByteSize?>("scgi_buffer_size");
        init => Set("scgi_buffer_size", SizeText.Checked(value, "scgi_buffer_size"));
    }

    /// <summary>Whether answers are buffered before they go to the client.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_buffering">scgi_buffering</seealso>
    public bool? ScgiBuffering
    {
        get => Get<bool?>("scgi_buffering");
        init => Set("scgi_buffering", value);
    }

    /// <summary>The buffers for one answer.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>8 4k|8k</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_buffers">scgi_buffers</seealso>
    public Buffers? ScgiBuffers
    {
        get => Get<Buffers>("scgi_buffers");
        init => Set("scgi_buffers", value);
    }

    /// <summary>How much may be on its way to the client while the answer is still read.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>8k|16k</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_busy_buffers_size">scgi_busy_buffers_size</seealso>
    public ByteSize? ScgiBusyBuffersSize
    {
        get => Get<ByteSize?>("scgi_busy_buffers_size");
        init => Set("scgi_busy_buffers_size", SizeText.Checked(value, "scgi_busy_buffers_size"));
    }

    /// <summary>The name of the cache zone, or off.</summary>
    /// <value>Variables are expanded. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_cache">scgi_cache</seealso>
    public NginxText? ScgiCache
    {
        get => Get<NginxText>("scgi_cache");
        init => Set("scgi_cache", value);
    }

    /// <summary>Whether an outdated cached response is renewed while it is still sent.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.11.10.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_cache_background_update">scgi_cache_background_update</seealso>
    public bool? ScgiCacheBackgroundUpdate
    {
        get => Get<bool?>("scgi_cache_background_update");
        init => Set("scgi_cache_background_update", value);
    }

    /// <summary>Variables of which any that is neither empty nor 0 skips the cache.</summary>
    /// <value>Variables are expanded. Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_cache_bypass">scgi_cache_bypass</seealso>
    public ImmutableArray<NginxText> ScgiCacheBypass
    {
        get => GetList<NginxText>("scgi_cache_bypass");
        init => SetList("scgi_cache_bypass", value);
    }

    /// <summary>What responses are told apart by.</summary>
    /// <value>Variables are expanded. Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_cache_key">scgi_cache_key</seealso>
    public NginxText? ScgiCacheKey
    {
        get => Get<NginxText>("scgi_cache_key");
        init => Set("scgi_cache_key", value);
    }

    /// <summary>Whether only one request at a time fills a cache entry.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.1.12.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_cache_lock">scgi_cache_lock</seealso>
    public bool? ScgiCacheLock
    {
        get => Get<bool?>("scgi_cache_lock");
        init => Set("scgi_cache_lock", value);
    }

    /// <summary>After what time one more request is let through to fill the entry.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>5s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.8.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_cache_lock_age">scgi_cache_lock_age</seealso>
    public TimeSpan? ScgiCacheLockAge
    {
        get => Get<TimeSpan?>("scgi_cache_lock_age");
        init => Set("scgi_cache_lock_age", TimeText.Milliseconds(value, "scgi_cache_lock_age"));
    }

    /// <summary>How long others wait for that entry.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>5s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.1.12.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_cache_lock_timeout">scgi_cache_lock_timeout</seealso>
    public TimeSpan? ScgiCacheLockTimeout
    {
        get => Get<TimeSpan?>("scgi_cache_lock_timeout");
        init => Set("scgi_cache_lock_timeout", TimeText.Milliseconds(value, "scgi_cache_lock_timeout"));
    }

    /// <summary>The offset of a range beyond which the request goes past the cache.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.11.6.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_cache_max_range_offset">scgi_cache_max_range_offset</seealso>
    public ByteSize? ScgiCacheMaxRangeOffset
    {
        get => Get<ByteSize?>("scgi_cache_max_range_offset");
        init => Set("scgi_cache_max_range_offset", SizeText.Checked(value, "scgi_cache_max_range_offset"));
    }

    /// <summary>The methods whose responses are cached.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>GET HEAD</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_cache_methods">scgi_cache_methods</seealso>
    public ImmutableArray<CacheMethod> ScgiCacheMethods
    {
        get => GetList<CacheMethod>("scgi_cache_methods");
        init => SetList("scgi_cache_methods", value);
    }

    /// <summary>After how many requests a response is cached.</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>1</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_cache_min_uses">scgi_cache_min_uses</seealso>
    public int? ScgiCacheMinUses
    {
        get => Get<int?>("scgi_cache_min_uses");
        init => Set("scgi_cache_min_uses", NumberText.Checked(value, "scgi_cache_min_uses"));
    }

    /// <summary>Whether outdated entries are renewed with conditional requests.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.5.7.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_cache_revalidate">scgi_cache_revalidate</seealso>
    public bool? ScgiCacheRevalidate
    {
        get => Get<bool?>("scgi_cache_revalidate");
        init => Set("scgi_cache_revalidate", value);
    }

    /// <summary>When an outdated cached response is better than none.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_cache_use_stale">scgi_cache_use_stale</seealso>
    public ImmutableArray<CgiUseStale> ScgiCacheUseStale
    {
        get => GetList<CgiUseStale>("scgi_cache_use_stale");
        init => SetList("scgi_cache_use_stale", value);
    }

    /// <summary>How long responses of which status are cached.</summary>
    /// <value>Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_cache_valid">scgi_cache_valid</seealso>
    public ImmutableArray<CacheValid> ScgiCacheValid
    {
        get => GetList<CacheValid>("scgi_cache_valid");
        init => SetList("scgi_cache_valid", value);
    }

    /// <summary>How long connecting to the server may take.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>60s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_connect_timeout">scgi_connect_timeout</seealso>
    public TimeSpan? ScgiConnectTimeout
    {
        get => Get<TimeSpan?>("scgi_connect_timeout");
        init => Set("scgi_connect_timeout", TimeText.Milliseconds(value, "scgi_connect_timeout"));
    }

    /// <summary>Whether ranges work without the server's Accept-Ranges.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.7.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_force_ranges">scgi_force_ranges</seealso>
    public bool? ScgiForceRanges
    {
        get => Get<bool?>("scgi_force_ranges");
        init => Set("scgi_force_ranges", value);
    }

    /// <summary>Headers of the answer that are not passed on.</summary>
    /// <value>Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_hide_header">scgi_hide_header</seealso>
    public ImmutableArray<string> ScgiHideHeader
    {
        get => GetList<string>("scgi_hide_header");
        init => SetList("scgi_hide_header", value);
    }

    /// <summary>Whether the request to the server goes on when the client is gone.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_ignore_client_abort">scgi_ignore_client_abort</seealso>
    public bool? ScgiIgnoreClientAbort
    {
        get => Get<bool?>("scgi_ignore_client_abort");
        init => Set("scgi_ignore_client_abort", value);
    }

    /// <summary>Headers of responses that are not acted on.</summary>
    /// <value>Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_ignore_headers">scgi_ignore_headers</seealso>
    public ImmutableArray<IgnoredHeader> ScgiIgnoreHeaders
    {
        get => GetList<IgnoredHeader>("scgi_ignore_headers");
        init => SetList("scgi_ignore_headers", value);
    }

    /// <summary>Whether errors of the server are answered with nginx's error pages.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_intercept_errors">scgi_intercept_errors</seealso>
    public bool? ScgiInterceptErrors
    {
        get => Get<bool?>("scgi_intercept_errors");
        init => Set("scgi_intercept_errors", value);
    }

    /// <summary>How much is read from the server in a second; 0 is any.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>0</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.7.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_limit_rate">scgi_limit_rate</seealso>
    public VariableSize? ScgiLimitRate
    {
        get => Get<VariableSize>("scgi_limit_rate");
        init => Set("scgi_limit_rate", value);
    }

    /// <summary>How much of an answer may go to a file; 0 turns files off.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>1024m</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_max_temp_file_size">scgi_max_temp_file_size</seealso>
    public ByteSize? ScgiMaxTempFileSize
    {
        get => Get<ByteSize?>("scgi_max_temp_file_size");
        init => Set("scgi_max_temp_file_size", SizeText.Checked(value, "scgi_max_temp_file_size"));
    }

    /// <summary>When the next server is asked.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>error timeout</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_next_upstream">scgi_next_upstream</seealso>
    public ImmutableArray<CgiNextUpstream> ScgiNextUpstream
    {
        get => GetList<CgiNextUpstream>("scgi_next_upstream");
        init => SetList("scgi_next_upstream", value);
    }

    /// <summary>How long servers may be tried; 0 sets no limit.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>0</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.5.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_next_upstream_timeout">scgi_next_upstream_timeout</seealso>
    public TimeSpan? ScgiNextUpstreamTimeout
    {
        get => Get<TimeSpan?>("scgi_next_upstream_timeout");
        init => Set("scgi_next_upstream_timeout", TimeText.Milliseconds(value, "scgi_next_upstream_timeout"));
    }

    /// <summary>How many servers may be tried; 0 sets no limit.</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>0</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.5.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_next_upstream_tries">scgi_next_upstream_tries</seealso>
    public int? ScgiNextUpstreamTries
    {
        get => Get<int?>("scgi_next_upstream_tries");
        init => Set("scgi_next_upstream_tries", NumberText.Checked(value, "scgi_next_upstream_tries"));
    }

    /// <summary>Variables of which any that is neither empty nor 0 keeps the response out of the cache.</summary>
    /// <value>Variables are expanded. Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_no_cache">scgi_no_cache</seealso>
    public ImmutableArray<NginxText> ScgiNoCache
    {
        get => GetList<NginxText>("scgi_no_cache");
        init => SetList("scgi_no_cache", value);
    }

    /// <summary>Parameters that are handed to the server.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>HTTP_HOST $host$is_request_port$request_port</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_param">scgi_param</seealso>
    public ImmutableArray<Parameter> ScgiParam
    {
        get => GetList<Parameter>("scgi_param");
        init => SetList("scgi_param", value);
    }

    /// <summary>Where requests are passed: http://host:port, https://…, or http://unix:/path:; a path behind it takes the place of the location's.</summary>
    /// <value>Variables are expanded. Null, the default, leaves it out. In location, location.if; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_pass">scgi_pass</seealso>
    public NginxText? ScgiPass
    {
        get => Get<NginxText>("scgi_pass");
        init => Set("scgi_pass", value);
    }

    /// <summary>Headers of the answer that are passed on though they normally are not.</summary>
    /// <value>Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_pass_header">scgi_pass_header</seealso>
    public ImmutableArray<string> ScgiPassHeader
    {
        get => GetList<string>("scgi_pass_header");
        init => SetList("scgi_pass_header", value);
    }

    /// <summary>Whether the request body is passed on.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_pass_request_body">scgi_pass_request_body</seealso>
    public bool? ScgiPassRequestBody
    {
        get => Get<bool?>("scgi_pass_request_body");
        init => Set("scgi_pass_request_body", value);
    }

    /// <summary>Whether the client's headers are passed on.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_pass_request_headers">scgi_pass_request_headers</seealso>
    public bool? ScgiPassRequestHeaders
    {
        get => Get<bool?>("scgi_pass_request_headers");
        init => Set("scgi_pass_request_headers", value);
    }

    /// <summary>How long nginx waits between two reads of the answer.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>60s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_read_timeout">scgi_read_timeout</seealso>
    public TimeSpan? ScgiReadTimeout
    {
        get => Get<TimeSpan?>("scgi_read_timeout");
        init => Set("scgi_read_timeout", TimeText.Milliseconds(value, "scgi_read_timeout"));
    }

    /// <summary>Whether the whole request body is read before it is passed on.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.11.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_request_buffering">scgi_request_buffering</seealso>
    public bool? ScgiRequestBuffering
    {
        get => Get<bool?>("scgi_request_buffering");
        init => Set("scgi_request_buffering", value);
    }

    /// <summary>How long nginx waits between two writes of the request.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>60s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_send_timeout">scgi_send_timeout</seealso>
    public TimeSpan? ScgiSendTimeout
    {
        get => Get<TimeSpan?>("scgi_send_timeout");
        init => Set("scgi_send_timeout", TimeText.Milliseconds(value, "scgi_send_timeout"));
    }

    /// <summary>Whether connections to the server use TCP keepalive.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.15.6.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_socket_keepalive">scgi_socket_keepalive</seealso>
    public bool? ScgiSocketKeepalive
    {
        get => Get<bool?>("scgi_socket_keepalive");
        init => Set("scgi_socket_keepalive", value);
    }

    /// <summary>Where responses are kept as files.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_store">scgi_store</seealso>
    public ResponseStore? ScgiStore
    {
        get => Get<ResponseStore>("scgi_store");
        init => Set("scgi_store", value);
    }

    /// <summary>Who may do what with these files.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>user:rw</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_store_access">scgi_store_access</seealso>
    public StoreAccess? ScgiStoreAccess
    {
        get => Get<StoreAccess>("scgi_store_access");
        init => Set("scgi_store_access", value);
    }

    /// <summary>How much is written to a temporary file at once.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>8k|16k</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_temp_file_write_size">scgi_temp_file_write_size</seealso>
    public ByteSize? ScgiTempFileWriteSize
    {
        get => Get<ByteSize?>("scgi_temp_file_write_size");
        init => Set("scgi_temp_file_write_size", SizeText.Checked(value, "scgi_temp_file_write_size"));
    }

    /// <summary>The directory for responses that do not fit into memory.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>scgi_temp</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_scgi_module.html#scgi_temp_path">scgi_temp_path</seealso>
    public TempPath? ScgiTempPath
    {
        get => Get<TempPath>("scgi_temp_path");
        init => Set("scgi_temp_path", value);
    }
}
