// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record Location
{
    /// <summary>Whether a directory without an index file is listed.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_autoindex_module.html#autoindex">autoindex</seealso>
    public bool? Autoindex
    {
        get => Get<bool?>("autoindex");
        init => Set("autoindex", value);
    }

    /// <summary>Whether the listing shows sizes to the byte.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_autoindex_module.html#autoindex_exact_size">autoindex_exact_size</seealso>
    public bool? AutoindexExactSize
    {
        get => Get<bool?>("autoindex_exact_size");
        init => Set("autoindex_exact_size", value);
    }

    /// <summary>The format of the listing.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>html</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.7.9.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_autoindex_module.html#autoindex_format">autoindex_format</seealso>
    public AutoindexFormat? AutoindexFormat
    {
        get => Get<AutoindexFormat?>("autoindex_format");
        init => Set("autoindex_format", value);
    }

    /// <summary>Whether the listing shows local time.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_autoindex_module.html#autoindex_localtime">autoindex_localtime</seealso>
    public bool? AutoindexLocaltime
    {
        get => Get<bool?>("autoindex_localtime");
        init => Set("autoindex_localtime", value);
    }
}
