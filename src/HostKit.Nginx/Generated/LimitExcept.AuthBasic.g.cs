// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record LimitExcept
{
    /// <summary>What the client is told it signs in to; off takes the sign-in away.</summary>
    /// <value>Variables are expanded. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location, limit_except; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_auth_basic_module.html#auth_basic">auth_basic</seealso>
    public NginxText? AuthBasic
    {
        get => Get<NginxText>("auth_basic");
        init => Set("auth_basic", value);
    }

    /// <summary>The file with names and password hashes.</summary>
    /// <value>Variables are expanded. Null, the default, leaves it out. In http, server, location, limit_except; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_auth_basic_module.html#auth_basic_user_file">auth_basic_user_file</seealso>
    public NginxText? AuthBasicUserFile
    {
        get => Get<NginxText>("auth_basic_user_file");
        init => Set("auth_basic_user_file", value);
    }
}
