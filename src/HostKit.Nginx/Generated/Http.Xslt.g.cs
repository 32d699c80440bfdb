// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record Http
{
    /// <summary>xslt_last_modified</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.5.1.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_xslt_module.html#xslt_last_modified">xslt_last_modified</seealso>
    public bool? XsltLastModified
    {
        get => Get<bool?>("xslt_last_modified");
        init => Set("xslt_last_modified", value);
    }

    /// <summary>xslt_types</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>text/xml</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_xslt_module.html#xslt_types">xslt_types</seealso>
    public ImmutableArray<string> XsltTypes
    {
        get => GetList<string>("xslt_types");
        init => SetList("xslt_types", value);
    }
}
