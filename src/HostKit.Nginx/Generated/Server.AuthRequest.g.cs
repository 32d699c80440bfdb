// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record Server
{
    /// <summary>The path of a request that decides: 2xx lets the client in, 401 and 403 do not; off takes it away.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_auth_request_module.html#auth_request">auth_request</seealso>
    public string? AuthRequest
    {
        get => Get<string>("auth_request");
        init => Set("auth_request", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>Variables that get values from the answer of the authorisation.</summary>
    /// <value>Empty, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_auth_request_module.html#auth_request_set">auth_request_set</seealso>
    public ImmutableArray<VariableAssignment> AuthRequestSet
    {
        get => GetList<VariableAssignment>("auth_request_set");
        init => SetList("auth_request_set", value);
    }
}
