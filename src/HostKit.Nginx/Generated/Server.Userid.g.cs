// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record Server
{
    /// <summary>userid_domain</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>none</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_userid_module.html#userid_domain">userid_domain</seealso>
    public string? UseridDomain
    {
        get => Get<string>("userid_domain");
        init => Set("userid_domain", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>userid_name</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>uid</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_userid_module.html#userid_name">userid_name</seealso>
    public string? UseridName
    {
        get => Get<string>("userid_name");
        init => Set("userid_name", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>userid_p3p</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>none</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_userid_module.html#userid_p3p">userid_p3p</seealso>
    public string? UseridP3p
    {
        get => Get<string>("userid_p3p");
        init => Set("userid_p3p", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>userid_path</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>/</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_userid_module.html#userid_path">userid_path</seealso>
    public string? UseridPath
    {
        get => Get<string>("userid_path");
        init => Set("userid_path", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>userid_service</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>IP address of the server</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_userid_module.html#userid_service">userid_service</seealso>
    public int? UseridService
    {
        get => Get<int?>("userid_service");
        init => Set("userid_service", NumberText.Checked(value, "userid_service"));
    }
}
