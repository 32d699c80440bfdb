// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record Location
{
    /// <summary>Texts in the User-Agent header that make a browser count as ancient.</summary>
    /// <value>Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_browser_module.html#ancient_browser">ancient_browser</seealso>
    public ImmutableArray<string> AncientBrowser
    {
        get => GetList<string>("ancient_browser");
        init => SetList("ancient_browser", value);
    }

    /// <summary>The value of $ancient_browser for such a browser.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>1</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_browser_module.html#ancient_browser_value">ancient_browser_value</seealso>
    public string? AncientBrowserValue
    {
        get => Get<string>("ancient_browser_value");
        init => Set("ancient_browser_value", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>The browsers, from a version on, that count as modern.</summary>
    /// <value>Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_browser_module.html#modern_browser">modern_browser</seealso>
    public ImmutableArray<ModernBrowser> ModernBrowser
    {
        get => GetList<ModernBrowser>("modern_browser");
        init => SetList("modern_browser", value);
    }

    /// <summary>The value of $modern_browser for such a browser.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>1</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_browser_module.html#modern_browser_value">modern_browser_value</seealso>
    public string? ModernBrowserValue
    {
        get => Get<string>("modern_browser_value");
        init => Set("modern_browser_value", value is null ? null : NginxText.WithoutNul(value));
    }
}
