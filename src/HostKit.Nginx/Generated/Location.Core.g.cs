// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record Location
{
    /// <summary>Whether redirects that nginx makes itself name scheme and host.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.11.8.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#absolute_redirect">absolute_redirect</seealso>
    public bool? AbsoluteRedirect
    {
        get => Get<bool?>("absolute_redirect");
        init => Set("absolute_redirect", value);
    }

    /// <summary>How files are read without making a worker wait.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 0.8.11.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#aio">aio</seealso>
    public Aio? Aio
    {
        get => Get<Aio>("aio");
        init => Set("aio", value);
    }

    /// <summary>Whether files are also written asynchronously where aio is on.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.9.13.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#aio_write">aio_write</seealso>
    public bool? AioWrite
    {
        get => Get<bool?>("aio_write");
        init => Set("aio_write", value);
    }

    /// <summary>The file or directory that takes the place of the location's prefix in the path.</summary>
    /// <value>Variables are expanded. Null, the default, leaves it out. In location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#alias">alias</seealso>
    public NginxText? Alias
    {
        get => Get<NginxText>("alias");
        init => Set("alias", value);
    }

    /// <summary>How long a request that failed to authenticate waits for its 401.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>0s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.17.10.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#auth_delay">auth_delay</seealso>
    public TimeSpan? AuthDelay
    {
        get => Get<TimeSpan?>("auth_delay");
        init => Set("auth_delay", TimeText.Milliseconds(value, "auth_delay"));
    }

    /// <summary>Whether HTTP/1.1 responses may be sent in chunks.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#chunked_transfer_encoding">chunked_transfer_encoding</seealso>
    public bool? ChunkedTransferEncoding
    {
        get => Get<bool?>("chunked_transfer_encoding");
        init => Set("chunked_transfer_encoding", value);
    }

    /// <summary>How much of a request body is kept in memory before it goes to a file.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>8k|16k</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#client_body_buffer_size">client_body_buffer_size</seealso>
    public ByteSize? ClientBodyBufferSize
    {
        get => Get<ByteSize?>("client_body_buffer_size");
        init => Set("client_body_buffer_size", SizeText.Checked(value, "client_body_buffer_size"));
    }

    /// <summary>Whether every request body is written to a file.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#client_body_in_file_only">client_body_in_file_only</seealso>
    public ClientBodyInFileOnly? ClientBodyInFileOnly
    {
        get => Get<ClientBodyInFileOnly?>("client_body_in_file_only");
        init => Set("client_body_in_file_only", value);
    }

    /// <summary>Whether a request body is kept in one piece of memory.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#client_body_in_single_buffer">client_body_in_single_buffer</seealso>
    public bool? ClientBodyInSingleBuffer
    {
        get => Get<bool?>("client_body_in_single_buffer");
        init => Set("client_body_in_single_buffer", value);
    }

    /// <summary>The directory for request bodies that do not fit into memory.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>client_body_temp</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#client_body_temp_path">client_body_temp_path</seealso>
    public TempPath? ClientBodyTempPath
    {
        get => Get<TempPath>("client_body_temp_path");
        init => Set("client_body_temp_path", value);
    }

    /// <summary>How long nginx waits between two reads of a request body.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>60s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#client_body_timeout">client_body_timeout</seealso>
    public TimeSpan? ClientBodyTimeout
    {
        get => Get<TimeSpan?>("client_body_timeout");
        init => Set("client_body_timeout", TimeText.Milliseconds(value, "client_body_timeout"));
    }

    /// <summary>The largest request body that is accepted; 0 accepts any. A larger one is answered with 413.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>1m</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#client_max_body_size">client_max_body_size</seealso>
    public ByteSize? ClientMaxBodySize
    {
        get => Get<ByteSize?>("client_max_body_size");
        init => Set("client_max_body_size", SizeText.Checked(value, "client_max_body_size"));
    }

    /// <summary>The MIME type of responses whose file extension says nothing.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>text/plain</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#default_type">default_type</seealso>
    public string? DefaultType
    {
        get => Get<string>("default_type");
        init => Set("default_type", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>The size from which on files are read past the kernel's cache.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 0.7.7.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#directio">directio</seealso>
    public DirectIo? Directio
    {
        get => Get<DirectIo>("directio");
        init => Set("directio", value);
    }

    /// <summary>The alignment of such reads.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>512</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 0.8.11.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#directio_alignment">directio_alignment</seealso>
    public ByteSize? DirectioAlignment
    {
        get => Get<ByteSize?>("directio_alignment");
        init => Set("directio_alignment", SizeText.Checked(value, "directio_alignment"));
    }

    /// <summary>Which symbolic links in paths are refused.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.1.15.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#disable_symlinks">disable_symlinks</seealso>
    public SymlinkCheck? DisableSymlinks
    {
        get => Get<SymlinkCheck>("disable_symlinks");
        init => Set("disable_symlinks", value);
    }

    /// <summary>Conditions under which the hints of another server (103) are passed on: values that are neither empty nor 0.</summary>
    /// <value>Variables are expanded. Empty, the default, leaves it out. In http, server, location; found in nginx 1.29.0 to 1.30.4, since 1.29.0.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#early_hints">early_hints</seealso>
    public ImmutableArray<NginxText> EarlyHints
    {
        get => GetList<NginxText>("early_hints");
        init => SetList("early_hints", value);
    }

    /// <summary>Where errors are logged, and from which level on.</summary>
    /// <value>Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    public ImmutableArray<ErrorLog> ErrorLog
    {
        get => GetList<ErrorLog>("error_log");
        init => SetList("error_log", value);
    }

    /// <summary>What is shown in place of errors; inherited only where none is set.</summary>
    /// <value>Empty, the default, leaves it out. In http, server, location, location.if; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#error_page">error_page</seealso>
    public ImmutableArray<ErrorPage> ErrorPage
    {
        get => GetList<ErrorPage>("error_page");
        init => SetList("error_page", value);
    }

    /// <summary>Whether static files get an ETag header.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.3.3.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#etag">etag</seealso>
    public bool? Etag
    {
        get => Get<bool?>("etag");
        init => Set("etag", value);
    }

    /// <summary>Regular expressions; responses to browsers whose User-Agent header one matches are not compressed.</summary>
    /// <value>Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 0.6.23.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#gzip_disable">gzip_disable</seealso>
    public ImmutableArray<string> GzipDisable
    {
        get => GetList<string>("gzip_disable");
        init => SetList("gzip_disable", value);
    }

    /// <summary>How the time of a file is compared with If-Modified-Since.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>exact</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 0.7.24.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#if_modified_since">if_modified_since</seealso>
    public IfModifiedSince? IfModifiedSince
    {
        get => Get<IfModifiedSince?>("if_modified_since");
        init => Set("if_modified_since", value);
    }

    /// <summary>The location serves only requests that nginx makes itself; others get 404.</summary>
    /// <value>True sets it; false, the default, leaves it out. In location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#internal">internal</seealso>
    public bool Internal
    {
        get => Get<Presence>("internal") is not null;
        init => Set("internal", Presence.When(value));
    }

    /// <summary>Browsers whose connections are not kept.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>msie6</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#keepalive_disable">keepalive_disable</seealso>
    public ImmutableArray<KeepaliveDisable> KeepaliveDisable
    {
        get => GetList<KeepaliveDisable>("keepalive_disable");
        init => SetList("keepalive_disable", value);
    }

    /// <summary>How long an idle connection is kept at least while nginx shuts down.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>0</c>. In http, server, location; found in nginx 1.27.4 to 1.30.4, since 1.27.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#keepalive_min_timeout">keepalive_min_timeout</seealso>
    public TimeSpan? KeepaliveMinTimeout
    {
        get => Get<TimeSpan?>("keepalive_min_timeout");
        init => Set("keepalive_min_timeout", TimeText.Milliseconds(value, "keepalive_min_timeout"));
    }

    /// <summary>How many requests one connection may serve.</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>1000</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 0.8.0.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#keepalive_requests">keepalive_requests</seealso>
    public int? KeepaliveRequests
    {
        get => Get<int?>("keepalive_requests");
        init => Set("keepalive_requests", NumberText.Checked(value, "keepalive_requests"));
    }

    /// <summary>How long requests may be served over one connection.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>1h</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.19.10.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#keepalive_time">keepalive_time</seealso>
    public TimeSpan? KeepaliveTime
    {
        get => Get<TimeSpan?>("keepalive_time");
        init => Set("keepalive_time", TimeText.Milliseconds(value, "keepalive_time"));
    }

    /// <summary>How long an idle connection is kept.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>75s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#keepalive_timeout">keepalive_timeout</seealso>
    public KeepaliveTimeout? KeepaliveTimeout
    {
        get => Get<KeepaliveTimeout>("keepalive_timeout");
        init => Set("keepalive_timeout", value);
    }

    /// <summary>What counts for all but some methods.</summary>
    /// <value>Null, the default, leaves it out. In location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#limit_except">limit_except</seealso>
    public LimitExcept? LimitExcept
    {
        get => Get<LimitExcept>("limit_except");
        init => Set("limit_except", value);
    }

    /// <summary>How much a response may send in a second; 0 is any.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>0</c>. In http, server, location, location.if; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#limit_rate">limit_rate</seealso>
    public VariableSize? LimitRate
    {
        get => Get<VariableSize>("limit_rate");
        init => Set("limit_rate", value);
    }

    /// <summary>How much of a response is sent before it is slowed down.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>0</c>. In http, server, location, location.if; found in nginx 1.22.1 to 1.30.4, since 0.8.0.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#limit_rate_after">limit_rate_after</seealso>
    public VariableSize? LimitRateAfter
    {
        get => Get<VariableSize>("limit_rate_after");
        init => Set("limit_rate_after", value);
    }

    /// <summary>How a connection is closed while the client is still sending.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.1.0.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#lingering_close">lingering_close</seealso>
    public LingeringClose? LingeringClose
    {
        get => Get<LingeringClose?>("lingering_close");
        init => Set("lingering_close", value);
    }

    /// <summary>How long a client's remaining data is read and thrown away.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>30s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#lingering_time">lingering_time</seealso>
    public TimeSpan? LingeringTime
    {
        get => Get<TimeSpan?>("lingering_time");
        init => Set("lingering_time", TimeText.Milliseconds(value, "lingering_time"));
    }

    /// <summary>How long nginx waits for more of that data.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>5s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#lingering_timeout">lingering_timeout</seealso>
    public TimeSpan? LingeringTimeout
    {
        get => Get<TimeSpan?>("lingering_timeout");
        init => Set("lingering_timeout", TimeText.Milliseconds(value, "lingering_timeout"));
    }

    /// <summary>The locations inside.</summary>
    /// <value>Empty, the default, leaves it out. In server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#location">location</seealso>
    public ImmutableArray<Location> Locations
    {
        get => GetList<Location>("location");
        init => SetList("location", value);
    }

    /// <summary>Whether missing files are reported in the error log.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#log_not_found">log_not_found</seealso>
    public bool? LogNotFound
    {
        get => Get<bool?>("log_not_found");
        init => Set("log_not_found", value);
    }

    /// <summary>Whether requests that nginx makes itself are in the access log.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#log_subrequest">log_subrequest</seealso>
    public bool? LogSubrequest
    {
        get => Get<bool?>("log_subrequest");
        init => Set("log_subrequest", value);
    }

    /// <summary>How many ranges a request may ask for; 0 turns ranges off.</summary>
    /// <value>0 or more. Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.1.2.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#max_ranges">max_ranges</seealso>
    public int? MaxRanges
    {
        get => Get<int?>("max_ranges");
        init => Set("max_ranges", NumberText.Checked(value, "max_ranges"));
    }

    /// <summary>Whether short error pages are filled up for Internet Explorer.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#msie_padding">msie_padding</seealso>
    public bool? MsiePadding
    {
        get => Get<bool?>("msie_padding");
        init => Set("msie_padding", value);
    }

    /// <summary>Whether Internet Explorer gets refreshes in place of redirects.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#msie_refresh">msie_refresh</seealso>
    public bool? MsieRefresh
    {
        get => Get<bool?>("msie_refresh");
        init => Set("msie_refresh", value);
    }

    /// <summary>How many open files, sizes and errors are remembered, and how long.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#open_file_cache">open_file_cache</seealso>
    public OpenFileCache? OpenFileCache
    {
        get => Get<OpenFileCache>("open_file_cache");
        init => Set("open_file_cache", value);
    }

    /// <summary>Whether failed look-ups of files are remembered too.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#open_file_cache_errors">open_file_cache_errors</seealso>
    public bool? OpenFileCacheErrors
    {
        get => Get<bool?>("open_file_cache_errors");
        init => Set("open_file_cache_errors", value);
    }

    /// <summary>Whether changes of files are noticed by events of the kernel.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#open_file_cache_events">open_file_cache_events</seealso>
    public bool? OpenFileCacheEvents
    {
        get => Get<bool?>("open_file_cache_events");
        init => Set("open_file_cache_events", value);
    }

    /// <summary>How many uses keep a file open in the cache.</summary>
    /// <value>1 or more. Null, the default, is what the level above says, in the end <c>1</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#open_file_cache_min_uses">open_file_cache_min_uses</seealso>
    public int? OpenFileCacheMinUses
    {
        get => Get<int?>("open_file_cache_min_uses");
        init => Set("open_file_cache_min_uses", NumberText.Checked(value, "open_file_cache_min_uses", 1));
    }

    /// <summary>After what time cached files are looked at again.</summary>
    /// <value>Whole seconds. Null, the default, is what the level above says, in the end <c>60s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#open_file_cache_valid">open_file_cache_valid</seealso>
    public TimeSpan? OpenFileCacheValid
    {
        get => Get<TimeSpan?>("open_file_cache_valid");
        init => Set("open_file_cache_valid", TimeText.Seconds(value, "open_file_cache_valid"));
    }

    /// <summary>The buffers for reading a file that is sent.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>2 32k</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#output_buffers">output_buffers</seealso>
    public Buffers? OutputBuffers
    {
        get => Get<Buffers>("output_buffers");
        init => Set("output_buffers", value);
    }

    /// <summary>Whether redirects that nginx makes itself name the port.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#port_in_redirect">port_in_redirect</seealso>
    public bool? PortInRedirect
    {
        get => Get<bool?>("port_in_redirect");
        init => Set("port_in_redirect", value);
    }

    /// <summary>The path of a request that is made when another one is done.</summary>
    /// <value>Null, the default, leaves it out. In http, server, location, location.if; found in nginx 1.22.1 to 1.30.4.</value>
    public string? PostAction
    {
        get => Get<string>("post_action");
        init => Set("post_action", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>How much is gathered before data is sent.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>1460</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#postpone_output">postpone_output</seealso>
    public ByteSize? PostponeOutput
    {
        get => Get<ByteSize?>("postpone_output");
        init => Set("postpone_output", SizeText.Checked(value, "postpone_output"));
    }

    /// <summary>How much the kernel reads ahead.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>0</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#read_ahead">read_ahead</seealso>
    public ByteSize? ReadAhead
    {
        get => Get<ByteSize?>("read_ahead");
        init => Set("read_ahead", SizeText.Checked(value, "read_ahead"));
    }

    /// <summary>Whether an error page may lead to another error page.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#recursive_error_pages">recursive_error_pages</seealso>
    public bool? RecursiveErrorPages
    {
        get => Get<bool?>("recursive_error_pages");
        init => Set("recursive_error_pages", value);
    }

    /// <summary>Whether connections that timed out are reset instead of closed.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#reset_timedout_connection">reset_timedout_connection</seealso>
    public bool? ResetTimedoutConnection
    {
        get => Get<bool?>("reset_timedout_connection");
        init => Set("reset_timedout_connection", value);
    }

    /// <summary>The name servers that are asked while nginx runs.</summary>
    /// <value>Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#resolver">resolver</seealso>
    public Resolver? Resolver
    {
        get => Get<Resolver>("resolver");
        init => Set("resolver", value);
    }

    /// <summary>How long resolving a name may take.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>30s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#resolver_timeout">resolver_timeout</seealso>
    public TimeSpan? ResolverTimeout
    {
        get => Get<TimeSpan?>("resolver_timeout");
        init => Set("resolver_timeout", TimeText.Milliseconds(value, "resolver_timeout"));
    }

    /// <summary>The directory below which files are looked for.</summary>
    /// <value>Variables are expanded. Null, the default, is what the level above says, in the end <c>html</c>. In http, server, location, location.if; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#root">root</seealso>
    public NginxText? Root
    {
        get => Get<NginxText>("root");
        init => Set("root", value);
    }

    /// <summary>Whether all access rules must agree, or one is enough.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>all</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#satisfy">satisfy</seealso>
    public Satisfy? Satisfy
    {
        get => Get<Satisfy?>("satisfy");
        init => Set("satisfy", value);
    }

    /// <summary>How much the kernel must take at once, where it can be told.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>0</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#send_lowat">send_lowat</seealso>
    public ByteSize? SendLowat
    {
        get => Get<ByteSize?>("send_lowat");
        init => Set("send_lowat", SizeText.Checked(value, "send_lowat"));
    }

    /// <summary>How long nginx waits between two writes to a client.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>60s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#send_timeout">send_timeout</seealso>
    public TimeSpan? SendTimeout
    {
        get => Get<TimeSpan?>("send_timeout");
        init => Set("send_timeout", TimeText.Milliseconds(value, "send_timeout"));
    }

    /// <summary>Whether files are sent by the kernel, without being copied.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location, location.if; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#sendfile">sendfile</seealso>
    public bool? Sendfile
    {
        get => Get<bool?>("sendfile");
        init => Set("sendfile", value);
    }

    /// <summary>How much one such call may send.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>2m</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#sendfile_max_chunk">sendfile_max_chunk</seealso>
    public ByteSize? SendfileMaxChunk
    {
        get => Get<ByteSize?>("sendfile_max_chunk");
        init => Set("sendfile_max_chunk", SizeText.Checked(value, "sendfile_max_chunk"));
    }

    /// <summary>Whether redirects that nginx makes itself use the first server name.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#server_name_in_redirect">server_name_in_redirect</seealso>
    public bool? ServerNameInRedirect
    {
        get => Get<bool?>("server_name_in_redirect");
        init => Set("server_name_in_redirect", value);
    }

    /// <summary>Whether responses and error pages show nginx's version.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#server_tokens">server_tokens</seealso>
    public ServerTokens? ServerTokens
    {
        get => Get<ServerTokens?>("server_tokens");
        init => Set("server_tokens", value);
    }

    /// <summary>The memory for the answer to a request that nginx makes itself.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>4k|8k</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.13.10.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#subrequest_output_buffer_size">subrequest_output_buffer_size</seealso>
    public ByteSize? SubrequestOutputBufferSize
    {
        get => Get<ByteSize?>("subrequest_output_buffer_size");
        init => Set("subrequest_output_buffer_size", SizeText.Checked(value, "subrequest_output_buffer_size"));
    }

    /// <summary>Whether small packets go out at once.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#tcp_nodelay">tcp_nodelay</seealso>
    public bool? TcpNodelay
    {
        get => Get<bool?>("tcp_nodelay");
        init => Set("tcp_nodelay", value);
    }

    /// <summary>Whether headers and the start of a file go out in one packet.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#tcp_nopush">tcp_nopush</seealso>
    public bool? TcpNopush
    {
        get => Get<bool?>("tcp_nopush");
        init => Set("tcp_nopush", value);
    }

    /// <summary>Files that are tried in order; the last entry is where it ends: a path, a named location, or =code.</summary>
    /// <value>Variables are expanded. Empty, the default, leaves it out. In server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#try_files">try_files</seealso>
    public ImmutableArray<NginxText> TryFiles
    {
        get => GetList<NginxText>("try_files");
        init => SetList("try_files", value);
    }

    /// <summary>Which file name extensions have which type.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>text/html html; image/gif gif; image/jpeg jpg;</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#types">types</seealso>
    public MimeTypes? Types
    {
        get => Get<MimeTypes>("types");
        init => Set("types", value);
    }

    /// <summary>The bucket size of the table of MIME types.</summary>
    /// <value>1 or more. Null, the default, is what the level above says, in the end <c>64</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#types_hash_bucket_size">types_hash_bucket_size</seealso>
    public int? TypesHashBucketSize
    {
        get => Get<int?>("types_hash_bucket_size");
        init => Set("types_hash_bucket_size", NumberText.Checked(value, "types_hash_bucket_size", 1));
    }

    /// <summary>The greatest size of the table of MIME types.</summary>
    /// <value>1 or more. Null, the default, is what the level above says, in the end <c>1024</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#types_hash_max_size">types_hash_max_size</seealso>
    public int? TypesHashMaxSize
    {
        get => Get<int?>("types_hash_max_size");
        init => Set("types_hash_max_size", NumberText.Checked(value, "types_hash_max_size", 1));
    }
}
