// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record Http
{
    /// <summary>The text with the checksum and the time a link is valid to.</summary>
    /// <value>Variables are expanded. Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_secure_link_module.html#secure_link">secure_link</seealso>
    public NginxText? SecureLink
    {
        get => Get<NginxText>("secure_link");
        init => Set("secure_link", value);
    }

    /// <summary>The text that the checksum is made of.</summary>
    /// <value>Variables are expanded. Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_secure_link_module.html#secure_link_md5">secure_link_md5</seealso>
    public NginxText? SecureLinkMd5
    {
        get => Get<NginxText>("secure_link_md5");
        init => Set("secure_link_md5", value);
    }

    /// <summary>The secret word of links that have a checksum as their first part.</summary>
    /// <value>Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_secure_link_module.html#secure_link_secret">secure_link_secret</seealso>
    public string? SecureLinkSecret
    {
        get => Get<string>("secure_link_secret");
        init => Set("secure_link_secret", value is null ? null : NginxText.WithoutNul(value));
    }
}
