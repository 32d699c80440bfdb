// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record Http
{
    /// <summary>Whether rewrites are noted in the error log.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, server.if, location, location.if; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#rewrite_log">rewrite_log</seealso>
    public bool? RewriteLog
    {
        get => Get<bool?>("rewrite_log");
        init => Set("rewrite_log", value);
    }

    /// <summary>Whether reading a variable that was never set is logged.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, server.if, location, location.if; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#uninitialized_variable_warn">uninitialized_variable_warn</seealso>
    public bool? UninitializedVariableWarn
    {
        get => Get<bool?>("uninitialized_variable_warn");
        init => Set("uninitialized_variable_warn", value);
    }
}
