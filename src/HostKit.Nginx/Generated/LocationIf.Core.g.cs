// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record LocationIf
{
    /// <summary>What is shown in place of errors; inherited only where none is set.</summary>
    /// <value>Empty, the default, leaves it out. In http, server, location, location.if; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#error_page">error_page</seealso>
    public ImmutableArray<ErrorPage> ErrorPage
    {
        get => GetList<ErrorPage>("error_page");
        init => SetList("error_page", value);
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

    /// <summary>The path of a request that is made when another one is done.</summary>
    /// <value>Null, the default, leaves it out. In http, server, location, location.if; found in nginx 1.22.1 to 1.30.4.</value>
    public string? PostAction
    {
        get => Get<string>("post_action");
        init => Set("post_action", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>The directory below which files are looked for.</summary>
    /// <value>Variables are expanded. Null, the default, is what the level above says, in the end <c>html</c>. In http, server, location, location.if; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#root">root</seealso>
    public NginxText? Root
    {
        get => Get<NginxText>("root");
        init => Set("root", value);
    }

    /// <summary>Whether files are sent by the kernel, without being copied.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location, location.if; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#sendfile">sendfile</seealso>
    public bool? Sendfile
    {
        get => Get<bool?>("sendfile");
        init => Set("sendfile", value);
    }
}
