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

    /// <summary>How long connecting to the server may take.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>60s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_connect_timeout">fastcgi_connect_timeout</seealso>
    public TimeSpan? FastcgiConnectTimeout
    {
        get => Get<TimeSpan?>("fastcgi_connect_timeout");
        init => Set("fastcgi_connect_timeout", TimeText.Milliseconds(value, "fastcgi_connect_timeout"));
    }

    /// <summary>Headers of the answer that are not passed on.</summary>
    /// <value>Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_hide_header">fastcgi_hide_header</seealso>
    public ImmutableArray<string> FastcgiHideHeader
    {
        get => GetList<string>("fastcgi_hide_header");
        init => SetList("fastcgi_hide_header", value);
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

    /// <summary>How long nginx waits between two writes of the request.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>60s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_send_timeout">fastcgi_send_timeout</seealso>
    public TimeSpan? FastcgiSendTimeout
    {
        get => Get<TimeSpan?>("fastcgi_send_timeout");
        init => Set("fastcgi_send_timeout", TimeText.Milliseconds(value, "fastcgi_send_timeout"));
    }

    /// <summary>A regular expression whose two captures are the script's name and the rest of the path.</summary>
    /// <value>Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_split_path_info">fastcgi_split_path_info</seealso>
    public string? FastcgiSplitPathInfo
    {
        get => Get<string>("fastcgi_split_path_info");
        init => Set("fastcgi_split_path_info", value is null ? null : NginxText.WithoutNul(value));
    }
}
