// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record Server
{
    /// <summary>The file with declarations of entities.</summary>
    /// <value>Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_xslt_module.html#xml_entities">xml_entities</seealso>
    public string? XmlEntities
    {
        get => Get<string>("xml_entities");
        init => Set("xml_entities", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>Whether the Last-Modified header is kept.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.5.1.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_xslt_module.html#xslt_last_modified">xslt_last_modified</seealso>
    public bool? XsltLastModified
    {
        get => Get<bool?>("xslt_last_modified");
        init => Set("xslt_last_modified", value);
    }

    /// <summary>Parameters of style sheets, as XPath expressions.</summary>
    /// <value>Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.1.18.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_xslt_module.html#xslt_param">xslt_param</seealso>
    public ImmutableArray<XsltParameter> XsltParam
    {
        get => GetList<XsltParameter>("xslt_param");
        init => SetList("xslt_param", value);
    }

    /// <summary>Parameters of style sheets, as plain texts.</summary>
    /// <value>Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.1.18.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_xslt_module.html#xslt_string_param">xslt_string_param</seealso>
    public ImmutableArray<XsltParameter> XsltStringParam
    {
        get => GetList<XsltParameter>("xslt_string_param");
        init => SetList("xslt_string_param", value);
    }

    /// <summary>The types of responses that go through them, besides text/xml; * is any.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>text/xml</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_xslt_module.html#xslt_types">xslt_types</seealso>
    public ImmutableArray<string> XsltTypes
    {
        get => GetList<string>("xslt_types");
        init => SetList("xslt_types", value);
    }
}
