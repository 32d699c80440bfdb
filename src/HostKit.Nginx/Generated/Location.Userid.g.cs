// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record Location
{
    /// <summary>Whether cookies for telling clients apart are set and logged.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_userid_module.html#userid">userid</seealso>
    public UserIdMode? Userid
    {
        get => Get<UserIdMode?>("userid");
        init => Set("userid", value);
    }

    /// <summary>The domain of the cookie.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>none</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_userid_module.html#userid_domain">userid_domain</seealso>
    public string? UseridDomain
    {
        get => Get<string>("userid_domain");
        init => Set("userid_domain", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>How long a browser keeps the cookie.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_userid_module.html#userid_expires">userid_expires</seealso>
    public UserIdExpires? UseridExpires
    {
        get => Get<UserIdExpires>("userid_expires");
        init => Set("userid_expires", value);
    }

    /// <summary>Flags of the cookie.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.19.3.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_userid_module.html#userid_flags">userid_flags</seealso>
    public ImmutableArray<UserIdFlag> UseridFlags
    {
        get => GetList<UserIdFlag>("userid_flags");
        init => SetList("userid_flags", value);
    }

    /// <summary>A letter, digit or = that marks cookies as good; cookies without it are set again.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_userid_module.html#userid_mark">userid_mark</seealso>
    public string? UseridMark
    {
        get => Get<string>("userid_mark");
        init => Set("userid_mark", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>The name of the cookie.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>uid</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_userid_module.html#userid_name">userid_name</seealso>
    public string? UseridName
    {
        get => Get<string>("userid_name");
        init => Set("userid_name", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>The value of a P3P header that is sent with it.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>none</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_userid_module.html#userid_p3p">userid_p3p</seealso>
    public string? UseridP3p
    {
        get => Get<string>("userid_p3p");
        init => Set("userid_p3p", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>The path of the cookie.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>/</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_userid_module.html#userid_path">userid_path</seealso>
    public string? UseridPath
    {
        get => Get<string>("userid_path");
        init => Set("userid_path", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>The number of the service in cookies; by default it is made of the address.</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>IP address of the server</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_userid_module.html#userid_service">userid_service</seealso>
    public int? UseridService
    {
        get => Get<int?>("userid_service");
        init => Set("userid_service", NumberText.Checked(value, "userid_service"));
    }
}
