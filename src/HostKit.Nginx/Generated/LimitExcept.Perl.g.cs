// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record LimitExcept
{
    /// <summary>The Perl function that answers.</summary>
    /// <value>Null, the default, leaves it out. In location, limit_except; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_perl_module.html#perl">perl</seealso>
    public string? Perl
    {
        get => Get<string>("perl");
        init => Set("perl", value is null ? null : NginxText.WithoutNul(value));
    }
}
