// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record Server
{
    /// <summary>The address of this machine that connections come from.</summary>
    /// <value>Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 0.8.22.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_memcached_module.html#memcached_bind">memcached_bind</seealso>
    public BindAddress? MemcachedBind
    {
        get => Get<BindAddress>("memcached_bind");
        init => Set("memcached_bind", value);
    }

    /// <summary>The buffer for the first part of the answer, its header.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>4k|8k</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_memcached_module.html#memcached_buffer_size">memcached_buffer_size</seealso>
    public ByteSize? MemcachedBufferSize
    {
        get => Get<ByteSize?>("memcached_buffer_size");
        init => Set("memcached_buffer_size", SizeText.Checked(value, "memcached_buffer_size"));
    }

    /// <summary>How long connecting to the server may take.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>60s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_memcached_module.html#memcached_connect_timeout">memcached_connect_timeout</seealso>
    public TimeSpan? MemcachedConnectTimeout
    {
        get => Get<TimeSpan?>("memcached_connect_timeout");
        init => Set("memcached_connect_timeout", TimeText.Milliseconds(value, "memcached_connect_timeout"));
    }

    /// <summary>The flag that marks a value as compressed.</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c></c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.3.6.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_memcached_module.html#memcached_gzip_flag">memcached_gzip_flag</seealso>
    public int? MemcachedGzipFlag
    {
        get => Get<int?>("memcached_gzip_flag");
        init => Set("memcached_gzip_flag", NumberText.Checked(value, "memcached_gzip_flag"));
    }

    /// <summary>When the next server is asked.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>error timeout</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_memcached_module.html#memcached_next_upstream">memcached_next_upstream</seealso>
    public ImmutableArray<MemcachedNextUpstream> MemcachedNextUpstream
    {
        get => GetList<MemcachedNextUpstream>("memcached_next_upstream");
        init => SetList("memcached_next_upstream", value);
    }

    /// <summary>How long servers may be tried; 0 sets no limit.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>0</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.5.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_memcached_module.html#memcached_next_upstream_timeout">memcached_next_upstream_timeout</seealso>
    public TimeSpan? MemcachedNextUpstreamTimeout
    {
        get => Get<TimeSpan?>("memcached_next_upstream_timeout");
        init => Set("memcached_next_upstream_timeout", TimeText.Milliseconds(value, "memcached_next_upstream_timeout"));
    }

    /// <summary>How many servers may be tried; 0 sets no limit.</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>0</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.5.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_memcached_module.html#memcached_next_upstream_tries">memcached_next_upstream_tries</seealso>
    public int? MemcachedNextUpstreamTries
    {
        get => Get<int?>("memcached_next_upstream_tries");
        init => Set("memcached_next_upstream_tries", NumberText.Checked(value, "memcached_next_upstream_tries"));
    }

    /// <summary>How long nginx waits between two reads of the answer.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>60s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_memcached_module.html#memcached_read_timeout">memcached_read_timeout</seealso>
    public TimeSpan? MemcachedReadTimeout
    {
        get => Get<TimeSpan?>("memcached_read_timeout");
        init => Set("memcached_read_timeout", TimeText.Milliseconds(value, "memcached_read_timeout"));
    }

    /// <summary>How long nginx waits between two writes of the request.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>60s</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_memcached_module.html#memcached_send_timeout">memcached_send_timeout</seealso>
    public TimeSpan? MemcachedSendTimeout
    {
        get => Get<TimeSpan?>("memcached_send_timeout");
        init => Set("memcached_send_timeout", TimeText.Milliseconds(value, "memcached_send_timeout"));
    }

    /// <summary>Whether connections to the server use TCP keepalive.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.15.6.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_memcached_module.html#memcached_socket_keepalive">memcached_socket_keepalive</seealso>
    public bool? MemcachedSocketKeepalive
    {
        get => Get<bool?>("memcached_socket_keepalive");
        init => Set("memcached_socket_keepalive", value);
    }
}
