// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record Http
{
    /// <summary>Texts that are replaced in responses.</summary>
    /// <value>Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_sub_module.html#sub_filter">sub_filter</seealso>
    public ImmutableArray<Substitution> SubFilter
    {
        get => GetList<Substitution>("sub_filter");
        init => SetList("sub_filter", value);
    }

    /// <summary>Whether a changed response keeps its Last-Modified.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.5.1.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_sub_module.html#sub_filter_last_modified">sub_filter_last_modified</seealso>
    public bool? SubFilterLastModified
    {
        get => Get<bool?>("sub_filter_last_modified");
        init => Set("sub_filter_last_modified", value);
    }

    /// <summary>Whether each text is replaced only once.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_sub_module.html#sub_filter_once">sub_filter_once</seealso>
    public bool? SubFilterOnce
    {
        get => Get<bool?>("sub_filter_once");
        init => Set("sub_filter_once", value);
    }

    /// <summary>The MIME types in which texts are replaced besides text/html.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>text/html</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_sub_module.html#sub_filter_types">sub_filter_types</seealso>
    public ImmutableArray<string> SubFilterTypes
    {
        get => GetList<string>("sub_filter_types");
        init => SetList("sub_filter_types", value);
    }
}
