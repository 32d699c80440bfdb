// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record ServerIf
{
    /// <summary>An answer that ends processing.</summary>
    /// <value>Null, the default, leaves it out. In server, server.if, location, location.if; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return">return</seealso>
    public Return? Return
    {
        get => Get<Return>("return");
        init => Set("return", value);
    }

    /// <summary>The rewrite program: set, if, rewrite, return and break, run in the order in which they stand here.</summary>
    /// <value>Empty, the default, leaves it out. In server, server.if, location, location.if; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#rewrite">rewrite</seealso>
    public ImmutableArray<RewriteStep> Rewrite
    {
        get => GetList<RewriteStep>("rewrite");
        init => SetList("rewrite", value);
    }

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
