// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record Location
{
    /// <summary>The address of this machine that connections come from.</summary>
    /// <value>Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_bind">uwsgi_bind</seealso>
    public BindAddress? UwsgiBind
    {
        get => Get<BindAddress>("uwsgi_bind");
        init => Set("uwsgi_bind", value);
    }

    /// <summary>The buffer for the first part of the answer, its header.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>4k|8k</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_buffer_size">uwsgi_buffer_size</seealso>
    public ByteSize? UwsgiBufferSize
    {
        get => Get<ByteSize?>("uwsgi_buffer_size");
        init => Set("uwsgi_buffer_size", SizeText.Checked(value, "uwsgi_buffer_size"));
    }

    /// <summary>Whether answers are buffered before they go to the client.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_buffering">uwsgi_buffering</seealso>
    public bool? UwsgiBuffering
    {
        get => Get<bool?>("uwsgi_buffering");
        init => Set("uwsgi_buffering", value);
    }

    /// <summary>The buffers for one answer.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>8 4k|8k</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_buffers">uwsgi_buffers</seealso>
    public Buffers? UwsgiBuffers
    {
        get => Get<Buffers>("uwsgi_buffers");
        init => Set("uwsgi_buffers", value);
    }

    /// <summary>How much may be on its way to the client while the answer is still read.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>8k|16k</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_busy_buffers_size">uwsgi_busy_buffers_size</seealso>
    public ByteSize? UwsgiBusyBuffersSize
    {
        get => Get<ByteSize?>("uwsgi_busy_buffers_size");
        init => Set("uwsgi_busy_buffers_size", SizeText.Checked(value, "uwsgi_busy_buffers_size"));
    }

    /// <summary>The name of the cache zone, or off.</summary>
    /// <value>Variables are expanded. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_cache">uwsgi_cache</seealso>
    public NginxText? UwsgiCache
    {
        get => Get<NginxText>("uwsgi_cache");
        init => Set("uwsgi_cache", value);
    }

    /// <summary>Whether an outdated cached response is renewed while it is still sent.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.11.10.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_cache_background_update">uwsgi_cache_background_update</seealso>
    public bool? UwsgiCacheBackgroundUpdate
    {
        get => Get<bool?>("uwsgi_cache_background_update");
        init => Set("uwsgi_cache_background_update", value);
    }

    /// <summary>Variables of which any that is neither empty nor 0 skips the cache.</summary>
    /// <value>Variables are expanded. Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_cache_bypass">uwsgi_cache_bypass</seealso>
    public ImmutableArray<NginxText> UwsgiCacheBypass
    {
        get => GetList<NginxText>("uwsgi_cache_bypass");
        init => SetList("uwsgi_cache_bypass", value);
    }

    /// <summary>What responses are told apart by.</summary>
    /// <value>Variables are expanded. Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_cache_key">uwsgi_cache_key</seealso>
    public NginxText? UwsgiCacheKey
    {
        get => Get<NginxText>("uwsgi_cache_key");
        init => Set("uwsgi_cache_key", value);
    }

    /// <summary>Whether only one request at a time fills a cache entry.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.1.12.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_cache_lock">uwsgi_cache_lock</seealso>
    public bool? UwsgiCacheLock
    {
        get => Get<bool?>("uwsgi_cache_lock");
        init => Set("uwsgi_cache_lock", value);
    }

    /// <summary>After what time one more request is let through to fill the entry.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>5s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.8.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_cache_lock_age">uwsgi_cache_lock_age</seealso>
    public TimeSpan? UwsgiCacheLockAge
    {
        get => Get<TimeSpan?>("uwsgi_cache_lock_age");
        init => Set("uwsgi_cache_lock_age", TimeText.Milliseconds(value, "uwsgi_cache_lock_age"));
    }

    /// <summary>How long others wait for that entry.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>5s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.1.12.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_cache_lock_timeout">uwsgi_cache_lock_timeout</seealso>
    public TimeSpan? UwsgiCacheLockTimeout
    {
        get => Get<TimeSpan?>("uwsgi_cache_lock_timeout");
        init => Set("uwsgi_cache_lock_timeout", TimeText.Milliseconds(value, "uwsgi_cache_lock_timeout"));
    }

    /// <summary>The offset of a range beyond which the request goes past the cache.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.11.6.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_cache_max_range_offset">uwsgi_cache_max_range_offset</seealso>
    public ByteSize? UwsgiCacheMaxRangeOffset
    {
        get => Get<ByteSize?>("uwsgi_cache_max_range_offset");
        init => Set("uwsgi_cache_max_range_offset", SizeText.Checked(value, "uwsgi_cache_max_range_offset"));
    }

    /// <summary>The methods whose responses are cached.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>GET HEAD</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_cache_methods">uwsgi_cache_methods</seealso>
    public ImmutableArray<CacheMethod> UwsgiCacheMethods
    {
        get => GetList<CacheMethod>("uwsgi_cache_methods");
        init => SetList("uwsgi_cache_methods", value);
    }

    /// <summary>After how many requests a response is cached.</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>1</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_cache_min_uses">uwsgi_cache_min_uses</seealso>
    public int? UwsgiCacheMinUses
    {
        get => Get<int?>("uwsgi_cache_min_uses");
        init => Set("uwsgi_cache_min_uses", NumberText.Checked(value, "uwsgi_cache_min_uses"));
    }

    /// <summary>Whether outdated entries are renewed with conditional requests.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.5.7.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_cache_revalidate">uwsgi_cache_revalidate</seealso>
    public bool? UwsgiCacheRevalidate
    {
        get => Get<bool?>("uwsgi_cache_revalidate");
        init => Set("uwsgi_cache_revalidate", value);
    }

    /// <summary>When an outdated cached response is better than none.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_cache_use_stale">uwsgi_cache_use_stale</seealso>
    public ImmutableArray<CgiUseStale> UwsgiCacheUseStale
    {
        get => GetList<CgiUseStale>("uwsgi_cache_use_stale");
        init => SetList("uwsgi_cache_use_stale", value);
    }

    /// <summary>How long responses of which status are cached.</summary>
    /// <value>Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_cache_valid">uwsgi_cache_valid</seealso>
    public ImmutableArray<CacheValid> UwsgiCacheValid
    {
        get => GetList<CacheValid>("uwsgi_cache_valid");
        init => SetList("uwsgi_cache_valid", value);
    }

    /// <summary>How long connecting to the server may take.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>60s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_connect_timeout">uwsgi_connect_timeout</seealso>
    public TimeSpan? UwsgiConnectTimeout
    {
        get => Get<TimeSpan?>("uwsgi_connect_timeout");
        init => Set("uwsgi_connect_timeout", TimeText.Milliseconds(value, "uwsgi_connect_timeout"));
    }

    /// <summary>Whether ranges work without the server's Accept-Ranges.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.7.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_force_ranges">uwsgi_force_ranges</seealso>
    public bool? UwsgiForceRanges
    {
        get => Get<bool?>("uwsgi_force_ranges");
        init => Set("uwsgi_force_ranges", value);
    }

    /// <summary>Headers of the answer that are not passed on.</summary>
    /// <value>Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_hide_header">uwsgi_hide_header</seealso>
    public ImmutableArray<string> UwsgiHideHeader
    {
        get => GetList<string>("uwsgi_hide_header");
        init => SetList("uwsgi_hide_header", value);
    }

    /// <summary>Whether the request to the server goes on when the client is gone.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_ignore_client_abort">uwsgi_ignore_client_abort</seealso>
    public bool? UwsgiIgnoreClientAbort
    {
        get => Get<bool?>("uwsgi_ignore_client_abort");
        init => Set("uwsgi_ignore_client_abort", value);
    }

    /// <summary>Headers of responses that are not acted on.</summary>
    /// <value>Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_ignore_headers">uwsgi_ignore_headers</seealso>
    public ImmutableArray<IgnoredHeader> UwsgiIgnoreHeaders
    {
        get => GetList<IgnoredHeader>("uwsgi_ignore_headers");
        init => SetList("uwsgi_ignore_headers", value);
    }

    /// <summary>Whether errors of the server are answered with nginx's error pages.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_intercept_errors">uwsgi_intercept_errors</seealso>
    public bool? UwsgiInterceptErrors
    {
        get => Get<bool?>("uwsgi_intercept_errors");
        init => Set("uwsgi_intercept_errors", value);
    }

    /// <summary>How much is read from the server in a second; 0 is any.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>0</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.7.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_limit_rate">uwsgi_limit_rate</seealso>
    public VariableSize? UwsgiLimitRate
    {
        get => Get<VariableSize>("uwsgi_limit_rate");
        init => Set("uwsgi_limit_rate", value);
    }

    /// <summary>How much of an answer may go to a file; 0 turns files off.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>1024m</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_max_temp_file_size">uwsgi_max_temp_file_size</seealso>
    public ByteSize? UwsgiMaxTempFileSize
    {
        get => Get<ByteSize?>("uwsgi_max_temp_file_size");
        init => Set("uwsgi_max_temp_file_size", SizeText.Checked(value, "uwsgi_max_temp_file_size"));
    }

    /// <summary>The first modifier in the packet's header.</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>0</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_modifier1">uwsgi_modifier1</seealso>
    public int? UwsgiModifier1
    {
        get => Get<int?>("uwsgi_modifier1");
        init => Set("uwsgi_modifier1", NumberText.Checked(value, "uwsgi_modifier1"));
    }

    /// <summary>The second modifier in the packet's header.</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>0</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_modifier2">uwsgi_modifier2</seealso>
    public int? UwsgiModifier2
    {
        get => Get<int?>("uwsgi_modifier2");
        init => Set("uwsgi_modifier2", NumberText.Checked(value, "uwsgi_modifier2"));
    }

    /// <summary>When the next server is asked.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>error timeout</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_next_upstream">uwsgi_next_upstream</seealso>
    public ImmutableArray<CgiNextUpstream> UwsgiNextUpstream
    {
        get => GetList<CgiNextUpstream>("uwsgi_next_upstream");
        init => SetList("uwsgi_next_upstream", value);
    }

    /// <summary>How long servers may be tried; 0 sets no limit.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>0</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.5.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_next_upstream_timeout">uwsgi_next_upstream_timeout</seealso>
    public TimeSpan? UwsgiNextUpstreamTimeout
    {
        get => Get<TimeSpan?>("uwsgi_next_upstream_timeout");
        init => Set("uwsgi_next_upstream_timeout", TimeText.Milliseconds(value, "uwsgi_next_upstream_timeout"));
    }

    /// <summary>How many servers may be tried; 0 sets no limit.</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>0</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.5.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_next_upstream_tries">uwsgi_next_upstream_tries</seealso>
    public int? UwsgiNextUpstreamTries
    {
        get => Get<int?>("uwsgi_next_upstream_tries");
        init => Set("uwsgi_next_upstream_tries", NumberText.Checked(value, "uwsgi_next_upstream_tries"));
    }

    /// <summary>Variables of which any that is neither empty nor 0 keeps the response out of the cache.</summary>
    /// <value>Variables are expanded. Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_no_cache">uwsgi_no_cache</seealso>
    public ImmutableArray<NginxText> UwsgiNoCache
    {
        get => GetList<NginxText>("uwsgi_no_cache");
        init => SetList("uwsgi_no_cache", value);
    }

    /// <summary>Parameters that are handed to the server.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>HTTP_HOST $host$is_request_port$request_port</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_param">uwsgi_param</seealso>
    public ImmutableArray<Parameter> UwsgiParam
    {
        get => GetList<Parameter>("uwsgi_param");
        init => SetList("uwsgi_param", value);
    }

    /// <summary>Where requests are passed: http://host:port, https://…, or http://unix:/path:; a path behind it takes the place of the location's.</summary>
    /// <value>Variables are expanded. Null, the default, leaves it out. In location, location.if; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_pass">uwsgi_pass</seealso>
    public NginxText? UwsgiPass
    {
        get => Get<NginxText>("uwsgi_pass");
        init => Set("uwsgi_pass", value);
    }

    /// <summary>Headers of the answer that are passed on though they normally are not.</summary>
    /// <value>Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_pass_header">uwsgi_pass_header</seealso>
    public ImmutableArray<string> UwsgiPassHeader
    {
        get => GetList<string>("uwsgi_pass_header");
        init => SetList("uwsgi_pass_header", value);
    }

    /// <summary>Whether the request body is passed on.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_pass_request_body">uwsgi_pass_request_body</seealso>
    public bool? UwsgiPassRequestBody
    {
        get => Get<bool?>("uwsgi_pass_request_body");
        init => Set("uwsgi_pass_request_body", value);
    }

    /// <summary>Whether the client's headers are passed on.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_pass_request_headers">uwsgi_pass_request_headers</seealso>
    public bool? UwsgiPassRequestHeaders
    {
        get => Get<bool?>("uwsgi_pass_request_headers");
        init => Set("uwsgi_pass_request_headers", value);
    }

    /// <summary>How long nginx waits between two reads of the answer.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>60s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_read_timeout">uwsgi_read_timeout</seealso>
    public TimeSpan? UwsgiReadTimeout
    {
        get => Get<TimeSpan?>("uwsgi_read_timeout");
        init => Set("uwsgi_read_timeout", TimeText.Milliseconds(value, "uwsgi_read_timeout"));
    }

    /// <summary>Whether the whole request body is read before it is passed on.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.11.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_request_buffering">uwsgi_request_buffering</seealso>
    public bool? UwsgiRequestBuffering
    {
        get => Get<bool?>("uwsgi_request_buffering");
        init => Set("uwsgi_request_buffering", value);
    }

    /// <summary>How long nginx waits between two writes of the request.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>60s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_send_timeout">uwsgi_send_timeout</seealso>
    public TimeSpan? UwsgiSendTimeout
    {
        get => Get<TimeSpan?>("uwsgi_send_timeout");
        init => Set("uwsgi_send_timeout", TimeText.Milliseconds(value, "uwsgi_send_timeout"));
    }

    /// <summary>Whether connections to the server use TCP keepalive.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.15.6.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_socket_keepalive">uwsgi_socket_keepalive</seealso>
    public bool? UwsgiSocketKeepalive
    {
        get => Get<bool?>("uwsgi_socket_keepalive");
        init => Set("uwsgi_socket_keepalive", value);
    }

    /// <summary>The certificate shown to the server.</summary>
    /// <value>Variables are expanded. Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.8.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_ssl_certificate">uwsgi_ssl_certificate</seealso>
    public NginxText? UwsgiSslCertificate
    {
        get => Get<NginxText>("uwsgi_ssl_certificate");
        init => Set("uwsgi_ssl_certificate", value);
    }

    /// <summary>How many certificates whose paths have variables are kept, and how long.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.27.4 to 1.30.4, since 1.27.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_ssl_certificate_cache">uwsgi_ssl_certificate_cache</seealso>
    public CertificateCache? UwsgiSslCertificateCache
    {
        get => Get<CertificateCache>("uwsgi_ssl_certificate_cache");
        init => Set("uwsgi_ssl_certificate_cache", value);
    }

    /// <summary>The key of that certificate.</summary>
    /// <value>Variables are expanded. Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.8.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_ssl_certificate_key">uwsgi_ssl_certificate_key</seealso>
    public NginxText? UwsgiSslCertificateKey
    {
        get => Get<NginxText>("uwsgi_ssl_certificate_key");
        init => Set("uwsgi_ssl_certificate_key", value);
    }

    /// <summary>The ciphers for connections to the server.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>DEFAULT</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.5.8.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_ssl_ciphers">uwsgi_ssl_ciphers</seealso>
    public string? UwsgiSslCiphers
    {
        get => Get<string>("uwsgi_ssl_ciphers");
        init => Set("uwsgi_ssl_ciphers", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>Settings that are handed to OpenSSL, for connections to the server.</summary>
    /// <value>Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.19.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_ssl_conf_command">uwsgi_ssl_conf_command</seealso>
    public ImmutableArray<SslConfCommand> UwsgiSslConfCommand
    {
        get => GetList<SslConfCommand>("uwsgi_ssl_conf_command");
        init => SetList("uwsgi_ssl_conf_command", value);
    }

    /// <summary>The file with revoked certificates, which the server's is checked against.</summary>
    /// <value>Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.0.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_ssl_crl">uwsgi_ssl_crl</seealso>
    public string? UwsgiSslCrl
    {
        get => Get<string>("uwsgi_ssl_crl");
        init => Set("uwsgi_ssl_crl", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>The name the server's certificate is checked for.</summary>
    /// <value>Variables are expanded. Null, the default, is what the level above says, in the end <c>host from uwsgi_pass</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.0.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_ssl_name">uwsgi_ssl_name</seealso>
    public NginxText? UwsgiSslName
    {
        get => Get<NginxText>("uwsgi_ssl_name");
        init => Set("uwsgi_ssl_name", value);
    }

    /// <summary>The file with pass phrases for secret keys, one a line.</summary>
    /// <value>Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.8.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_ssl_password_file">uwsgi_ssl_password_file</seealso>
    public string? UwsgiSslPasswordFile
    {
        get => Get<string>("uwsgi_ssl_password_file");
        init => Set("uwsgi_ssl_password_file", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>The versions of TLS for connections to the server.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>TLSv1.2 TLSv1.3</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.5.8.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_ssl_protocols">uwsgi_ssl_protocols</seealso>
    public ImmutableArray<TlsProtocol> UwsgiSslProtocols
    {
        get => GetList<TlsProtocol>("uwsgi_ssl_protocols");
        init => SetList("uwsgi_ssl_protocols", value);
    }

    /// <summary>Whether the name is sent to the server (SNI).</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.0.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_ssl_server_name">uwsgi_ssl_server_name</seealso>
    public bool? UwsgiSslServerName
    {
        get => Get<bool?>("uwsgi_ssl_server_name");
        init => Set("uwsgi_ssl_server_name", value);
    }

    /// <summary>Whether TLS sessions with the server are reused.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.5.8.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_ssl_session_reuse">uwsgi_ssl_session_reuse</seealso>
    public bool? UwsgiSslSessionReuse
    {
        get => Get<bool?>("uwsgi_ssl_session_reuse");
        init => Set("uwsgi_ssl_session_reuse", value);
    }

    /// <summary>The authorities the server's certificate is checked against.</summary>
    /// <value>Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.0.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_ssl_trusted_certificate">uwsgi_ssl_trusted_certificate</seealso>
    public string? UwsgiSslTrustedCertificate
    {
        get => Get<string>("uwsgi_ssl_trusted_certificate");
        init => Set("uwsgi_ssl_trusted_certificate", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>Whether the server's certificate is checked.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.0.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_ssl_verify">uwsgi_ssl_verify</seealso>
    public bool? UwsgiSslVerify
    {
        get => Get<bool?>("uwsgi_ssl_verify");
        init => Set("uwsgi_ssl_verify", value);
    }

    /// <summary>How many steps the chain of that certificate may have.</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>1</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.0.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_ssl_verify_depth">uwsgi_ssl_verify_depth</seealso>
    public int? UwsgiSslVerifyDepth
    {
        get => Get<int?>("uwsgi_ssl_verify_depth");
        init => Set("uwsgi_ssl_verify_depth", NumberText.Checked(value, "uwsgi_ssl_verify_depth"));
    }

    /// <summary>Where responses are kept as files.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_store">uwsgi_store</seealso>
    public ResponseStore? UwsgiStore
    {
        get => Get<ResponseStore>("uwsgi_store");
        init => Set("uwsgi_store", value);
    }

    /// <summary>Who may do what with these files.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>user:rw</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_store_access">uwsgi_store_access</seealso>
    public StoreAccess? UwsgiStoreAccess
    {
        get => Get<StoreAccess>("uwsgi_store_access");
        init => Set("uwsgi_store_access", value);
    }

    /// <summary>A text that is sent in the packet besides the parameters.</summary>
    /// <value>Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    public string? UwsgiString
    {
        get => Get<string>("uwsgi_string");
        init => Set("uwsgi_string", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>How much is written to a temporary file at once.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>8k|16k</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_temp_file_write_size">uwsgi_temp_file_write_size</seealso>
    public ByteSize? UwsgiTempFileWriteSize
    {
        get => Get<ByteSize?>("uwsgi_temp_file_write_size");
        init => Set("uwsgi_temp_file_write_size", SizeText.Checked(value, "uwsgi_temp_file_write_size"));
    }

    /// <summary>The directory for responses that do not fit into memory.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>uwsgi_temp</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_temp_path">uwsgi_temp_path</seealso>
    public TempPath? UwsgiTempPath
    {
        get => Get<TempPath>("uwsgi_temp_path");
        init => Set("uwsgi_temp_path", value);
    }
}
