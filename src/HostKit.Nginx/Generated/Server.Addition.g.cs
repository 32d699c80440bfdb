// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record Server
{
    /// <summary>The path whose response is added behind responses.</summary>
    /// <value>Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_addition_module.html#add_after_body">add_after_body</seealso>
    public string? AddAfterBody
    {
        get => Get<string>("add_after_body");
        init => Set("add_after_body", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>The path whose response is added in front of responses.</summary>
    /// <value>Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_addition_module.html#add_before_body">add_before_body</seealso>
    public string? AddBeforeBody
    {
        get => Get<string>("add_before_body");
        init => Set("add_before_body", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>The types of responses that something is added to, besides text/html; * is any.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>text/html</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 0.7.9.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_addition_module.html#addition_types">addition_types</seealso>
    public ImmutableArray<string> AdditionTypes
    {
        get => GetList<string>("addition_types");
        init => SetList("addition_types", value);
    }
}
