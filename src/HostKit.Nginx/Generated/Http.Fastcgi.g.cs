// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record Http
{
    /// <summary>The address of this machine that connections come from.</summary>
    /// <value>Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 0.8.22.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_bind">fastcgi_bind</seealso>
    public BindAddress? FastcgiBind
    {
        get => Get<BindAddress>("fastcgi_bind");
        init => Set("fastcgi_bind", value);
    }

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

    /// <summary>How much may be on its way to the client while the answer is still read.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>8k|16k</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_busy_buffers_size">fastcgi_busy_buffers_size</seealso>
    public ByteSize? FastcgiBusyBuffersSize
    {
        get => Get<ByteSize?>("fastcgi_busy_buffers_size");
        init => Set("fastcgi_busy_buffers_size", SizeText.Checked(value, "fastcgi_busy_buffers_size"));
    }

    /// <summary>The name of the cache zone, or off.</summary>
    /// <value>Variables are expanded. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_cache">fastcgi_cache</seealso>
    public NginxText? FastcgiCache
    {
        get => Get<NginxText>("fastcgi_cache");
        init => Set("fastcgi_cache", value);
    }

    /// <summary>Whether an outdated cached response is renewed while it is still sent.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.11.10.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_cache_background_update">fastcgi_cache_background_update</seealso>
    public bool? FastcgiCacheBackgroundUpdate
    {
        get => Get<bool?>("fastcgi_cache_background_update");
        init => Set("fastcgi_cache_background_update", value);
    }

    /// <summary>Variables of which any that is neither empty nor 0 skips the cache.</summary>
    /// <value>Variables are expanded. Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_cache_bypass">fastcgi_cache_bypass</seealso>
    public ImmutableArray<NginxText> FastcgiCacheBypass
    {
        get => GetList<NginxText>("fastcgi_cache_bypass");
        init => SetList("fastcgi_cache_bypass", value);
    }

    /// <summary>What responses are told apart by.</summary>
    /// <value>Variables are expanded. Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_cache_key">fastcgi_cache_key</seealso>
    public NginxText? FastcgiCacheKey
    {
        get => Get<NginxText>("fastcgi_cache_key");
        init => Set("fastcgi_cache_key", value);
    }

    /// <summary>Whether only one request at a time fills a cache entry.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.1.12.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_cache_lock">fastcgi_cache_lock</seealso>
    public bool? FastcgiCacheLock
    {
        get => Get<bool?>("fastcgi_cache_lock");
        init => Set("fastcgi_cache_lock", value);
    }

    /// <summary>After what time one more request is let through to fill the entry.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>5s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.8.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_cache_lock_age">fastcgi_cache_lock_age</seealso>
    public TimeSpan? FastcgiCacheLockAge
    {
        get => Get<TimeSpan?>("fastcgi_cache_lock_age");
        init => Set("fastcgi_cache_lock_age", TimeText.Milliseconds(value, "fastcgi_cache_lock_age"));
    }

    /// <summary>How long others wait for that entry.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>5s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.1.12.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_cache_lock_timeout">fastcgi_cache_lock_timeout</seealso>
    public TimeSpan? FastcgiCacheLockTimeout
    {
        get => Get<TimeSpan?>("fastcgi_cache_lock_timeout");
        init => Set("fastcgi_cache_lock_timeout", TimeText.Milliseconds(value, "fastcgi_cache_lock_timeout"));
    }

    /// <summary>The offset of a range beyond which the request goes past the cache.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.11.6.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_cache_max_range_offset">fastcgi_cache_max_range_offset</seealso>
    public ByteSize? FastcgiCacheMaxRangeOffset
    {
        get => Get<ByteSize?>("fastcgi_cache_max_range_offset");
        init => Set("fastcgi_cache_max_range_offset", SizeText.Checked(value, "fastcgi_cache_max_range_offset"));
    }

    /// <summary>The methods whose responses are cached.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>GET HEAD</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 0.7.59.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_cache_methods">fastcgi_cache_methods</seealso>
    public ImmutableArray<CacheMethod> FastcgiCacheMethods
    {
        get => GetList<CacheMethod>("fastcgi_cache_methods");
        init => SetList("fastcgi_cache_methods", value);
    }

    /// <summary>After how many requests a response is cached.</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>1</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_cache_min_uses">fastcgi_cache_min_uses</seealso>
    public int? FastcgiCacheMinUses
    {
        get => Get<int?>("fastcgi_cache_min_uses");
        init => Set("fastcgi_cache_min_uses", NumberText.Checked(value, "fastcgi_cache_min_uses"));
    }

    /// <summary>Caches of responses on disk.</summary>
    /// <value>Empty, the default, leaves it out. In http; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_cache_path">fastcgi_cache_path</seealso>
    public ImmutableArray<CachePath> FastcgiCachePath
    {
        get => GetList<CachePath>("fastcgi_cache_path");
        init => SetList("fastcgi_cache_path", value);
    }

    /// <summary>Whether outdated entries are renewed with conditional requests.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.5.7.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_cache_revalidate">fastcgi_cache_revalidate</seealso>
    public bool? FastcgiCacheRevalidate
    {
        get => Get<bool?>("fastcgi_cache_revalidate");
        init => Set("fastcgi_cache_revalidate", value);
    }

    /// <summary>When an outdated cached response is better than none.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_cache_use_stale">fastcgi_cache_use_stale</seealso>
    public ImmutableArray<CgiUseStale> FastcgiCacheUseStale
    {
        get => GetList<CgiUseStale>("fastcgi_cache_use_stale");
        init => SetList("fastcgi_cache_use_stale", value);
    }

    /// <summary>How long responses of which status are cached.</summary>
    /// <value>Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_cache_valid">fastcgi_cache_valid</seealso>
    public ImmutableArray<CacheValid> FastcgiCacheValid
    {
        get => GetList<CacheValid>("fastcgi_cache_valid");
        init => SetList("fastcgi_cache_valid", value);
    }

    /// <summary>Texts in the server's errors that make its answer an invalid one.</summary>
    /// <value>Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_catch_stderr">fastcgi_catch_stderr</seealso>
    public ImmutableArray<string> FastcgiCatchStderr
    {
        get => GetList<string>("fastcgi_catch_stderr");
        init => SetList("fastcgi_catch_stderr", value);
    }

    /// <summary>How long connecting to the server may take.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>60s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_connect_timeout">fastcgi_connect_timeout</seealso>
    public TimeSpan? FastcgiConnectTimeout
    {
        get => Get<TimeSpan?>("fastcgi_connect_timeout");
        init => Set("fastcgi_connect_timeout", TimeText.Milliseconds(value, "fastcgi_connect_timeout"));
    }

    /// <summary>Whether ranges work without the server's Accept-Ranges.</summary>
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

    /// <summary>Whether the request to the server goes on when the client is gone.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_ignore_client_abort">fastcgi_ignore_client_abort</seealso>
    public bool? FastcgiIgnoreClientAbort
    {
        get => Get<bool?>("fastcgi_ignore_client_abort");
        init => Set("fastcgi_ignore_client_abort", value);
    }

    /// <summary>Headers of responses that are not acted on.</summary>
    /// <value>Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_ignore_headers">fastcgi_ignore_headers</seealso>
    public ImmutableArray<IgnoredHeader> FastcgiIgnoreHeaders
    {
        get => GetList<IgnoredHeader>("fastcgi_ignore_headers");
        init => SetList("fastcgi_ignore_headers", value);
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

    /// <summary>Whether the server is asked to keep connections open.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.1.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_keep_conn">fastcgi_keep_conn</seealso>
    public bool? FastcgiKeepConn
    {
        get => Get<bool?>("fastcgi_keep_conn");
        init => Set("fastcgi_keep_conn", value);
    }

    /// <summary>How much is read from the server in a second; 0 is any.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>0</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.7.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_limit_rate">fastcgi_limit_rate</seealso>
    public VariableSize? FastcgiLimitRate
    {
        get => Get<VariableSize>("fastcgi_limit_rate");
        init => Set("fastcgi_limit_rate", value);
    }

    /// <summary>How much of an answer may go to a file; 0 turns files off.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>1024m</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_max_temp_file_size">fastcgi_max_temp_file_size</seealso>
    public ByteSize? FastcgiMaxTempFileSize
    {
        get => Get<ByteSize?>("fastcgi_max_temp_file_size");
        init => Set("fastcgi_max_temp_file_size", SizeText.Checked(value, "fastcgi_max_temp_file_size"));
    }

    /// <summary>When the next server is asked.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>error timeout</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_next_upstream">fastcgi_next_upstream</seealso>
    public ImmutableArray<CgiNextUpstream> FastcgiNextUpstream
    {
        get => GetList<CgiNextUpstream>("fastcgi_next_upstream");
        init => SetList("fastcgi_next_upstream", value);
    }

    /// <summary>How long servers may be tried; 0 sets no limit.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>0</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.5.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_next_upstream_timeout">fastcgi_next_upstream_timeout</seealso>
    public TimeSpan? FastcgiNextUpstreamTimeout
    {
        get => Get<TimeSpan?>("fastcgi_next_upstream_timeout");
        init => Set("fastcgi_next_upstream_timeout", TimeText.Milliseconds(value, "fastcgi_next_upstream_timeout"));
    }

    /// <summary>How many servers may be tried; 0 sets no limit.</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>0</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.5.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_next_upstream_tries">fastcgi_next_upstream_tries</seealso>
    public int? FastcgiNextUpstreamTries
    {
        get => Get<int?>("fastcgi_next_upstream_tries");
        init => Set("fastcgi_next_upstream_tries", NumberText.Checked(value, "fastcgi_next_upstream_tries"));
    }

    /// <summary>Variables of which any that is neither empty nor 0 keeps the response out of the cache.</summary>
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

    /// <summary>Headers of the answer that are passed on though they normally are not.</summary>
    /// <value>Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_pass_header">fastcgi_pass_header</seealso>
    public ImmutableArray<string> FastcgiPassHeader
    {
        get => GetList<string>("fastcgi_pass_header");
        init => SetList("fastcgi_pass_header", value);
    }

    /// <summary>Whether the request body is passed on.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_pass_request_body">fastcgi_pass_request_body</seealso>
    public bool? FastcgiPassRequestBody
    {
        get => Get<bool?>("fastcgi_pass_request_body");
        init => Set("fastcgi_pass_request_body", value);
    }

    /// <summary>Whether the client's headers are passed on.</summary>
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

    /// <summary>How much the kernel must take at once, where it can be told.</summary>
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

    /// <summary>Whether connections to the server use TCP keepalive.</summary>
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

    /// <summary>Where responses are kept as files.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_store">fastcgi_store</seealso>
    public ResponseStore? FastcgiStore
    {
        get => Get<ResponseStore>("fastcgi_store");
        init => Set("fastcgi_store", value);
    }

    /// <summary>Who may do what with these files.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>user:rw</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_store_access">fastcgi_store_access</seealso>
    public StoreAccess? FastcgiStoreAccess
    {
        get => Get<StoreAccess>("fastcgi_store_access");
        init => Set("fastcgi_store_access", value);
    }

    /// <summary>How much is written to a temporary file at once.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>8k|16k</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_temp_file_write_size">fastcgi_temp_file_write_size</seealso>
    public ByteSize? FastcgiTempFileWriteSize
    {
        get => Get<ByteSize?>("fastcgi_temp_file_write_size");
        init => Set("fastcgi_temp_file_write_size", SizeText.Checked(value, "fastcgi_temp_file_write_size"));
    }

    /// <summary>The directory for responses that do not fit into memory.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>fastcgi_temp</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_temp_path">fastcgi_temp_path</seealso>
    public TempPath? FastcgiTempPath
    {
        get => Get<TempPath>("fastcgi_temp_path");
        init => Set("fastcgi_temp_path", value);
    }
}
