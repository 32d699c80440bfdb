// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record Http
{
    /// <summary>The charset named in Content-Type; off names none.</summary>
    /// <value>Variables are expanded. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location, location.if; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_charset_module.html#charset">charset</seealso>
    public NginxText? Charset
    {
        get => Get<NginxText>("charset");
        init => Set("charset", value);
    }

    /// <summary>Tables by which one character set is turned into another.</summary>
    /// <value>Empty, the default, leaves it out. In http; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_charset_module.html#charset_map">charset_map</seealso>
    public ImmutableArray<CharsetMap> CharsetMaps
    {
        get => GetList<CharsetMap>("charset_map");
        init => SetList("charset_map", value);
    }

    /// <summary>The types of responses whose character set is named, besides text/html; * is any.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>text/html text/xml text/plain text/vnd.wap.wml application/javascript application/rss+xml</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 0.7.9.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_charset_module.html#charset_types">charset_types</seealso>
    public ImmutableArray<string> CharsetTypes
    {
        get => GetList<string>("charset_types");
        init => SetList("charset_types", value);
    }

    /// <summary>Whether responses of other servers are converted too when they name a character set.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location, location.if; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_charset_module.html#override_charset">override_charset</seealso>
    public bool? OverrideCharset
    {
        get => Get<bool?>("override_charset");
        init => Set("override_charset", value);
    }

    /// <summary>The character set of the files, when it is not the one that is sent.</summary>
    /// <value>Variables are expanded. Null, the default, leaves it out. In http, server, location, location.if; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_charset_module.html#source_charset">source_charset</seealso>
    public NginxText? SourceCharset
    {
        get => Get<NginxText>("source_charset");
        init => Set("source_charset", value);
    }
}
