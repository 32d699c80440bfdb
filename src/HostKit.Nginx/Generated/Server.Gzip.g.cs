// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record Server
{
    /// <summary>Whether responses are compressed.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location, location.if; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_gzip_module.html#gzip">gzip</seealso>
    public bool? Gzip
    {
        get => Get<bool?>("gzip");
        init => Set("gzip", value);
    }

    /// <summary>The buffers for compressing.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>32 4k|16 8k</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_gzip_module.html#gzip_buffers">gzip_buffers</seealso>
    public Buffers? GzipBuffers
    {
        get => Get<Buffers>("gzip_buffers");
        init => Set("gzip_buffers", value);
    }

    /// <summary>How hard to compress, from 1 to 9.</summary>
    /// <value>From 1 to 9. Null, the default, is what the level above says, in the end <c>1</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_gzip_module.html#gzip_comp_level">gzip_comp_level</seealso>
    public int? GzipCompLevel
    {
        get => Get<int?>("gzip_comp_level");
        init => Set("gzip_comp_level", NumberText.Checked(value, "gzip_comp_level", 1, 9));
    }

    /// <summary>The memory for finding repetitions.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    public ByteSize? GzipHash
    {
        get => Get<ByteSize?>("gzip_hash");
        init => Set("gzip_hash", SizeText.Checked(value, "gzip_hash"));
    }

    /// <summary>The lowest HTTP version that gets compressed responses.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>1.1</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_gzip_module.html#gzip_http_version">gzip_http_version</seealso>
    public GzipHttpVersion? GzipHttpVersion
    {
        get => Get<GzipHttpVersion?>("gzip_http_version");
        init => Set("gzip_http_version", value);
    }

    /// <summary>The shortest response that is compressed.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>20</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_gzip_module.html#gzip_min_length">gzip_min_length</seealso>
    public ByteSize? GzipMinLength
    {
        get => Get<ByteSize?>("gzip_min_length");
        init => Set("gzip_min_length", SizeText.Checked(value, "gzip_min_length"));
    }

    /// <summary>Whether compressed data is sent without being collected first.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    public bool? GzipNoBuffer
    {
        get => Get<bool?>("gzip_no_buffer");
        init => Set("gzip_no_buffer", value);
    }

    /// <summary>Which requests that came through a proxy get compressed responses.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_gzip_module.html#gzip_proxied">gzip_proxied</seealso>
    public ImmutableArray<GzipProxied> GzipProxied
    {
        get => GetList<GzipProxied>("gzip_proxied");
        init => SetList("gzip_proxied", value);
    }

    /// <summary>The MIME types that are compressed besides text/html.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>text/html</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_gzip_module.html#gzip_types">gzip_types</seealso>
    public ImmutableArray<string> GzipTypes
    {
        get => GetList<string>("gzip_types");
        init => SetList("gzip_types", value);
    }

    /// <summary>Whether responses say Vary: Accept-Encoding.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_gzip_module.html#gzip_vary">gzip_vary</seealso>
    public bool? GzipVary
    {
        get => Get<bool?>("gzip_vary");
        init => Set("gzip_vary", value);
    }

    /// <summary>The window in which repetitions are found.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    public ByteSize? GzipWindow
    {
        get => Get<ByteSize?>("gzip_window");
        init => Set("gzip_window", SizeText.Checked(value, "gzip_window"));
    }

    /// <summary>How much data must be there before compressing begins.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    public ByteSize? PostponeGzipping
    {
        get => Get<ByteSize?>("postpone_gzipping");
        init => Set("postpone_gzipping", SizeText.Checked(value, "postpone_gzipping"));
    }
}
