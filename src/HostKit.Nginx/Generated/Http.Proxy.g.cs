// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record Http
{
    /// <summary>The address of this machine that connections come from.</summary>
    /// <value>Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 0.8.22.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_bind">proxy_bind</seealso>
    public BindAddress? ProxyBind
    {
        get => Get<BindAddress>("proxy_bind");
        init => Set("proxy_bind", value);
    }

    /// <summary>The buffer for the first part of the answer, its header.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>4k|8k</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_buffer_size">proxy_buffer_size</seealso>
    public ByteSize? ProxyBufferSize
    {
        get => Get<ByteSize?>("proxy_buffer_size");
        init => Set("proxy_buffer_size", SizeText.Checked(value, "proxy_buffer_size"));
    }

    /// <summary>Whether answers are buffered before they go to the client.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_buffering">proxy_buffering</seealso>
    public bool? ProxyBuffering
    {
        get => Get<bool?>("proxy_buffering");
        init => Set("proxy_buffering", value);
    }

    /// <summary>The buffers for one answer.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>8 4k|8k</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_buffers">proxy_buffers</seealso>
    public Buffers? ProxyBuffers
    {
        get => Get<Buffers>("proxy_buffers");
        init => Set("proxy_buffers", value);
    }

    /// <summary>How much may be on its way to the client while the answer is still read.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>8k|16k</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_busy_buffers_size">proxy_busy_buffers_size</seealso>
    public ByteSize? ProxyBusyBuffersSize
    {
        get => Get<ByteSize?>("proxy_busy_buffers_size");
        init => Set("proxy_busy_buffers_size", SizeText.Checked(value, "proxy_busy_buffers_size"));
    }

    /// <summary>The name of the cache zone, or off.</summary>
    /// <value>Variables are expanded. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_cache">proxy_cache</seealso>
    public NginxText? ProxyCache
    {
        get => Get<NginxText>("proxy_cache");
        init => Set("proxy_cache", value);
    }

    /// <summary>Whether an outdated cached response is renewed while it is still sent.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.11.10.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_cache_background_update">proxy_cache_background_update</seealso>
    public bool? ProxyCacheBackgroundUpdate
    {
        get => Get<bool?>("proxy_cache_background_update");
        init => Set("proxy_cache_background_update", value);
    }

    /// <summary>Variables of which any that is neither empty nor 0 skips the cache.</summary>
    /// <value>Variables are expanded. Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_cache_bypass">proxy_cache_bypass</seealso>
    public ImmutableArray<NginxText> ProxyCacheBypass
    {
        get => GetList<NginxText>("proxy_cache_bypass");
        init => SetList("proxy_cache_bypass", value);
    }

    /// <summary>Whether HEAD is turned into GET for the cache.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.9.7.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_cache_convert_head">proxy_cache_convert_head</seealso>
    public bool? ProxyCacheConvertHead
    {
        get => Get<bool?>("proxy_cache_convert_head");
        init => Set("proxy_cache_convert_head", value);
    }

    /// <summary>What responses are told apart by.</summary>
    /// <value>Variables are expanded. Null, the default, is what the level above says, in the end <c>$scheme$proxy_host$request_uri</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_cache_key">proxy_cache_key</seealso>
    public NginxText? ProxyCacheKey
    {
        get => Get<NginxText>("proxy_cache_key");
        init => Set("proxy_cache_key", value);
    }

    /// <summary>Whether only one request at a time fills a cache entry.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.1.12.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_cache_lock">proxy_cache_lock</seealso>
    public bool? ProxyCacheLock
    {
        get => Get<bool?>("proxy_cache_lock");
        init => Set("proxy_cache_lock", value);
    }

    /// <summary>After what time one more request is let through to fill the entry.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>5s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.8.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_cache_lock_age">proxy_cache_lock_age</seealso>
    public TimeSpan? ProxyCacheLockAge
    {
        get => Get<TimeSpan?>("proxy_cache_lock_age");
        init => Set("proxy_cache_lock_age", TimeText.Milliseconds(value, "proxy_cache_lock_age"));
    }

    /// <summary>How long others wait for that entry.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>5s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.1.12.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_cache_lock_timeout">proxy_cache_lock_timeout</seealso>
    public TimeSpan? ProxyCacheLockTimeout
    {
        get => Get<TimeSpan?>("proxy_cache_lock_timeout");
        init => Set("proxy_cache_lock_timeout", TimeText.Milliseconds(value, "proxy_cache_lock_timeout"));
    }

    /// <summary>The offset of a range beyond which the request goes past the cache.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.11.6.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_cache_max_range_offset">proxy_cache_max_range_offset</seealso>
    public ByteSize? ProxyCacheMaxRangeOffset
    {
        get => Get<ByteSize?>("proxy_cache_max_range_offset");
        init => Set("proxy_cache_max_range_offset", SizeText.Checked(value, "proxy_cache_max_range_offset"));
    }

    /// <summary>The methods whose responses are cached.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>GET HEAD</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 0.7.59.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_cache_methods">proxy_cache_methods</seealso>
    public ImmutableArray<CacheMethod> ProxyCacheMethods
    {
        get => GetList<CacheMethod>("proxy_cache_methods");
        init => SetList("proxy_cache_methods", value);
    }

    /// <summary>After how many requests a response is cached.</summary>
    /// <value>1 or more. Null, the default, is what the level above says, in the end <c>1</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_cache_min_uses">proxy_cache_min_uses</seealso>
    public int? ProxyCacheMinUses
    {
        get => Get<int?>("proxy_cache_min_uses");
        init => Set("proxy_cache_min_uses", NumberText.Checked(value, "proxy_cache_min_uses", 1));
    }

    /// <summary>Caches of responses on disk.</summary>
    /// <value>Empty, the default, leaves it out. In http; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_cache_path">proxy_cache_path</seealso>
    public ImmutableArray<CachePath> ProxyCachePath
    {
        get => GetList<CachePath>("proxy_cache_path");
        init => SetList("proxy_cache_path", value);
    }

    /// <summary>Whether outdated entries are renewed with conditional requests.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.5.7.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_cache_revalidate">proxy_cache_revalidate</seealso>
    public bool? ProxyCacheRevalidate
    {
        get => Get<bool?>("proxy_cache_revalidate");
        init => Set("proxy_cache_revalidate", value);
    }

    /// <summary>When an outdated cached response is better than none.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_cache_use_stale">proxy_cache_use_stale</seealso>
    public ImmutableArray<CacheUseStale> ProxyCacheUseStale
    {
        get => GetList<CacheUseStale>("proxy_cache_use_stale");
        init => SetList("proxy_cache_use_stale", value);
    }

    /// <summary>How long responses of which status are cached.</summary>
    /// <value>Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_cache_valid">proxy_cache_valid</seealso>
    public ImmutableArray<CacheValid> ProxyCacheValid
    {
        get => GetList<CacheValid>("proxy_cache_valid");
        init => SetList("proxy_cache_valid", value);
    }

    /// <summary>How long connecting to the server may take.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>60s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_connect_timeout">proxy_connect_timeout</seealso>
    public TimeSpan? ProxyConnectTimeout
    {
        get => Get<TimeSpan?>("proxy_connect_timeout");
        init => Set("proxy_connect_timeout", TimeText.Milliseconds(value, "proxy_connect_timeout"));
    }

    /// <summary>How the Domain attribute of cookies is changed.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.1.15.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_cookie_domain">proxy_cookie_domain</seealso>
    public ImmutableArray<CookieDomain> ProxyCookieDomain
    {
        get => GetList<CookieDomain>("proxy_cookie_domain");
        init => SetList("proxy_cookie_domain", value);
    }

    /// <summary>Flags that are set or taken from cookies.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.19.3.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_cookie_flags">proxy_cookie_flags</seealso>
    public ImmutableArray<CookieFlags> ProxyCookieFlags
    {
        get => GetList<CookieFlags>("proxy_cookie_flags");
        init => SetList("proxy_cookie_flags", value);
    }

    /// <summary>How the Path attribute of cookies is changed.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.1.15.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_cookie_path">proxy_cookie_path</seealso>
    public ImmutableArray<CookiePath> ProxyCookiePath
    {
        get => GetList<CookiePath>("proxy_cookie_path");
        init => SetList("proxy_cookie_path", value);
    }

    /// <summary>Whether ranges work without the server's Accept-Ranges.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.7.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_force_ranges">proxy_force_ranges</seealso>
    public bool? ProxyForceRanges
    {
        get => Get<bool?>("proxy_force_ranges");
        init => Set("proxy_force_ranges", value);
    }

    /// <summary>The size of a bucket in the table of headers.</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>64</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_headers_hash_bucket_size">proxy_headers_hash_bucket_size</seealso>
    public int? ProxyHeadersHashBucketSize
    {
        get => Get<int?>("proxy_headers_hash_bucket_size");
        init => Set("proxy_headers_hash_bucket_size", NumberText.Checked(value, "proxy_headers_hash_bucket_size"));
    }

    /// <summary>The largest size of the table of headers.</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>512</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_headers_hash_max_size">proxy_headers_hash_max_size</seealso>
    public int? ProxyHeadersHashMaxSize
    {
        get => Get<int?>("proxy_headers_hash_max_size");
        init => Set("proxy_headers_hash_max_size", NumberText.Checked(value, "proxy_headers_hash_max_size"));
    }

    /// <summary>Headers of the answer that are not passed on.</summary>
    /// <value>Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_hide_header">proxy_hide_header</seealso>
    public ImmutableArray<string> ProxyHideHeader
    {
        get => GetList<string>("proxy_hide_header");
        init => SetList("proxy_hide_header", value);
    }

    /// <summary>The HTTP version spoken to the server; websockets need 1.1.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>1.1</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.1.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_http_version">proxy_http_version</seealso>
    public ProxyHttpVersion? ProxyHttpVersion
    {
        get => Get<ProxyHttpVersion?>("proxy_http_version");
        init => Set("proxy_http_version", value);
    }

    /// <summary>Whether the request to the server goes on when the client is gone.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_ignore_client_abort">proxy_ignore_client_abort</seealso>
    public bool? ProxyIgnoreClientAbort
    {
        get => Get<bool?>("proxy_ignore_client_abort");
        init => Set("proxy_ignore_client_abort", value);
    }

    /// <summary>Headers of responses that are not acted on.</summary>
    /// <value>Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_ignore_headers">proxy_ignore_headers</seealso>
    public ImmutableArray<IgnoredHeader> ProxyIgnoreHeaders
    {
        get => GetList<IgnoredHeader>("proxy_ignore_headers");
        init => SetList("proxy_ignore_headers", value);
    }

    /// <summary>Whether errors of the server are answered with nginx's error pages.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_intercept_errors">proxy_intercept_errors</seealso>
    public bool? ProxyInterceptErrors
    {
        get => Get<bool?>("proxy_intercept_errors");
        init => Set("proxy_intercept_errors", value);
    }

    /// <summary>How much is read from the server in a second; 0 is any.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>0</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.7.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_limit_rate">proxy_limit_rate</seealso>
    public VariableSize? ProxyLimitRate
    {
        get => Get<VariableSize>("proxy_limit_rate");
        init => Set("proxy_limit_rate", value);
    }

    /// <summary>How much of an answer may go to a file; 0 turns files off.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>1024m</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_max_temp_file_size">proxy_max_temp_file_size</seealso>
    public ByteSize? ProxyMaxTempFileSize
    {
        get => Get<ByteSize?>("proxy_max_temp_file_size");
        init => Set("proxy_max_temp_file_size", SizeText.Checked(value, "proxy_max_temp_file_size"));
    }

    /// <summary>The method used in place of the client's.</summary>
    /// <value>Variables are expanded. Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_method">proxy_method</seealso>
    public NginxText? ProxyMethod
    {
        get => Get<NginxText>("proxy_method");
        init => Set("proxy_method", value);
    }

    /// <summary>When the next server is asked.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>error timeout</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_next_upstream">proxy_next_upstream</seealso>
    public ImmutableArray<NextUpstream> ProxyNextUpstream
    {
        get => GetList<NextUpstream>("proxy_next_upstream");
        init => SetList("proxy_next_upstream", value);
    }

    /// <summary>How long servers may be tried; 0 sets no limit.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>0</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.5.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_next_upstream_timeout">proxy_next_upstream_timeout</seealso>
    public TimeSpan? ProxyNextUpstreamTimeout
    {
        get => Get<TimeSpan?>("proxy_next_upstream_timeout");
        init => Set("proxy_next_upstream_timeout", TimeText.Milliseconds(value, "proxy_next_upstream_timeout"));
    }

    /// <summary>How many servers may be tried; 0 sets no limit.</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>0</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.5.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_next_upstream_tries">proxy_next_upstream_tries</seealso>
    public int? ProxyNextUpstreamTries
    {
        get => Get<int?>("proxy_next_upstream_tries");
        init => Set("proxy_next_upstream_tries", NumberText.Checked(value, "proxy_next_upstream_tries"));
    }

    /// <summary>Variables of which any that is neither empty nor 0 keeps the response out of the cache.</summary>
    /// <value>Variables are expanded. Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_no_cache">proxy_no_cache</seealso>
    public ImmutableArray<NginxText> ProxyNoCache
    {
        get => GetList<NginxText>("proxy_no_cache");
        init => SetList("proxy_no_cache", value);
    }

    /// <summary>Headers of the answer that are passed on though they normally are not.</summary>
    /// <value>Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_pass_header">proxy_pass_header</seealso>
    public ImmutableArray<string> ProxyPassHeader
    {
        get => GetList<string>("proxy_pass_header");
        init => SetList("proxy_pass_header", value);
    }

    /// <summary>Whether the request body is passed on.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_pass_request_body">proxy_pass_request_body</seealso>
    public bool? ProxyPassRequestBody
    {
        get => Get<bool?>("proxy_pass_request_body");
        init => Set("proxy_pass_request_body", value);
    }

    /// <summary>Whether the client's headers are passed on.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_pass_request_headers">proxy_pass_request_headers</seealso>
    public bool? ProxyPassRequestHeaders
    {
        get => Get<bool?>("proxy_pass_request_headers");
        init => Set("proxy_pass_request_headers", value);
    }

    /// <summary>Whether trailers of responses are passed on.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.27.2 to 1.30.4, since 1.27.2.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_pass_trailers">proxy_pass_trailers</seealso>
    public bool? ProxyPassTrailers
    {
        get => Get<bool?>("proxy_pass_trailers");
        init => Set("proxy_pass_trailers", value);
    }

    /// <summary>How long nginx waits between two reads of the answer.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>60s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_read_timeout">proxy_read_timeout</seealso>
    public TimeSpan? ProxyReadTimeout
    {
        get => Get<TimeSpan?>("proxy_read_timeout");
        init => Set("proxy_read_timeout", TimeText.Milliseconds(value, "proxy_read_timeout"));
    }

    /// <summary>How the targets of redirects are changed.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>default</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_redirect">proxy_redirect</seealso>
    public ImmutableArray<ProxyRedirect> ProxyRedirect
    {
        get => GetList<ProxyRedirect>("proxy_redirect");
        init => SetList("proxy_redirect", value);
    }

    /// <summary>Whether the whole request body is read before it is passed on.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.11.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_request_buffering">proxy_request_buffering</seealso>
    public bool? ProxyRequestBuffering
    {
        get => Get<bool?>("proxy_request_buffering");
        init => Set("proxy_request_buffering", value);
    }

    /// <summary>How much the kernel must take at once, where it can be told.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>0</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_send_lowat">proxy_send_lowat</seealso>
    public ByteSize? ProxySendLowat
    {
        get => Get<ByteSize?>("proxy_send_lowat");
        init => Set("proxy_send_lowat", SizeText.Checked(value, "proxy_send_lowat"));
    }

    /// <summary>How long nginx waits between two writes of the request.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>60s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_send_timeout">proxy_send_timeout</seealso>
    public TimeSpan? ProxySendTimeout
    {
        get => Get<TimeSpan?>("proxy_send_timeout");
        init => Set("proxy_send_timeout", TimeText.Milliseconds(value, "proxy_send_timeout"));
    }

    /// <summary>The request body used in place of the client's.</summary>
    /// <value>Variables are expanded. Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_set_body">proxy_set_body</seealso>
    public NginxText? ProxySetBody
    {
        get => Get<NginxText>("proxy_set_body");
        init => Set("proxy_set_body", value);
    }

    /// <summary>Headers of the request to the server; inherited only where none is set.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>Host $proxy_host</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_set_header">proxy_set_header</seealso>
    public ImmutableArray<Header> ProxySetHeader
    {
        get => GetList<Header>("proxy_set_header");
        init => SetList("proxy_set_header", value);
    }

    /// <summary>Whether connections to the server use TCP keepalive.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.15.6.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_socket_keepalive">proxy_socket_keepalive</seealso>
    public bool? ProxySocketKeepalive
    {
        get => Get<bool?>("proxy_socket_keepalive");
        init => Set("proxy_socket_keepalive", value);
    }

    /// <summary>The certificate shown to the server.</summary>
    /// <value>Variables are expanded. Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.8.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_ssl_certificate">proxy_ssl_certificate</seealso>
    public NginxText? ProxySslCertificate
    {
        get => Get<NginxText>("proxy_ssl_certificate");
        init => Set("proxy_ssl_certificate", value);
    }

    /// <summary>How many certificates whose paths have variables are kept, and how long.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.27.4 to 1.30.4, since 1.27.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_ssl_certificate_cache">proxy_ssl_certificate_cache</seealso>
    public CertificateCache? ProxySslCertificateCache
    {
        get => Get<CertificateCache>("proxy_ssl_certificate_cache");
        init => Set("proxy_ssl_certificate_cache", value);
    }

    /// <summary>The key of that certificate.</summary>
    /// <value>Variables are expanded. Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.8.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_ssl_certificate_key">proxy_ssl_certificate_key</seealso>
    public NginxText? ProxySslCertificateKey
    {
        get => Get<NginxText>("proxy_ssl_certificate_key");
        init => Set("proxy_ssl_certificate_key", value);
    }

    /// <summary>The ciphers for connections to the server.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>DEFAULT</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.5.6.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_ssl_ciphers">proxy_ssl_ciphers</seealso>
    public string? ProxySslCiphers
    {
        get => Get<string>("proxy_ssl_ciphers");
        init => Set("proxy_ssl_ciphers", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>Settings that are handed to OpenSSL, for connections to the server.</summary>
    /// <value>Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.19.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_ssl_conf_command">proxy_ssl_conf_command</seealso>
    public ImmutableArray<SslConfCommand> ProxySslConfCommand
    {
        get => GetList<SslConfCommand>("proxy_ssl_conf_command");
        init => SetList("proxy_ssl_conf_command", value);
    }

    /// <summary>The file with revoked certificates, which the server's is checked against.</summary>
    /// <value>Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.0.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_ssl_crl">proxy_ssl_crl</seealso>
    public string? ProxySslCrl
    {
        get => Get<string>("proxy_ssl_crl");
        init => Set("proxy_ssl_crl", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>The name the server's certificate is checked for.</summary>
    /// <value>Variables are expanded. Null, the default, is what the level above says, in the end <c>$proxy_host</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.0.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_ssl_name">proxy_ssl_name</seealso>
    public NginxText? ProxySslName
    {
        get => Get<NginxText>("proxy_ssl_name");
        init => Set("proxy_ssl_name", value);
    }

    /// <summary>The file with pass phrases for secret keys, one a line.</summary>
    /// <value>Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.8.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_ssl_password_file">proxy_ssl_password_file</seealso>
    public string? ProxySslPasswordFile
    {
        get => Get<string>("proxy_ssl_password_file");
        init => Set("proxy_ssl_password_file", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>The versions of TLS for connections to the server.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>TLSv1.2 TLSv1.3</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.5.6.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_ssl_protocols">proxy_ssl_protocols</seealso>
    public ImmutableArray<TlsProtocol> ProxySslProtocols
    {
        get => GetList<TlsProtocol>("proxy_ssl_protocols");
        init => SetList("proxy_ssl_protocols", value);
    }

    /// <summary>Whether the name is sent to the server (SNI).</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.0.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_ssl_server_name">proxy_ssl_server_name</seealso>
    public bool? ProxySslServerName
    {
        get => Get<bool?>("proxy_ssl_server_name");
        init => Set("proxy_ssl_server_name", value);
    }

    /// <summary>Whether TLS sessions with the server are reused.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_ssl_session_reuse">proxy_ssl_session_reuse</seealso>
    public bool? ProxySslSessionReuse
    {
        get => Get<bool?>("proxy_ssl_session_reuse");
        init => Set("proxy_ssl_session_reuse", value);
    }

    /// <summary>The authorities the server's certificate is checked against.</summary>
    /// <value>Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.0.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_ssl_trusted_certificate">proxy_ssl_trusted_certificate</seealso>
    public string? ProxySslTrustedCertificate
    {
        get => Get<string>("proxy_ssl_trusted_certificate");
        init => Set("proxy_ssl_trusted_certificate", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>Whether the server's certificate is checked.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.0.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_ssl_verify">proxy_ssl_verify</seealso>
    public bool? ProxySslVerify
    {
        get => Get<bool?>("proxy_ssl_verify");
        init => Set("proxy_ssl_verify", value);
    }

    /// <summary>How many steps the chain of that certificate may have.</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>1</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.0.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_ssl_verify_depth">proxy_ssl_verify_depth</seealso>
    public int? ProxySslVerifyDepth
    {
        get => Get<int?>("proxy_ssl_verify_depth");
        init => Set("proxy_ssl_verify_depth", NumberText.Checked(value, "proxy_ssl_verify_depth"));
    }

    /// <summary>Where responses are kept as files.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_store">proxy_store</seealso>
    public ResponseStore? ProxyStore
    {
        get => Get<ResponseStore>("proxy_store");
        init => Set("proxy_store", value);
    }

    /// <summary>Who may do what with these files.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>user:rw</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_store_access">proxy_store_access</seealso>
    public StoreAccess? ProxyStoreAccess
    {
        get => Get<StoreAccess>("proxy_store_access");
        init => Set("proxy_store_access", value);
    }

    /// <summary>How much is written to a temporary file at once.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>8k|16k</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_temp_file_write_size">proxy_temp_file_write_size</seealso>
    public ByteSize? ProxyTempFileWriteSize
    {
        get => Get<ByteSize?>("proxy_temp_file_write_size");
        init => Set("proxy_temp_file_write_size", SizeText.Checked(value, "proxy_temp_file_write_size"));
    }

    /// <summary>The directory for responses that do not fit into memory.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>proxy_temp</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_temp_path">proxy_temp_path</seealso>
    public TempPath? ProxyTempPath
    {
        get => Get<TempPath>("proxy_temp_path");
        init => Set("proxy_temp_path", value);
    }
}
