// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record LocationIf
{
    internal override string? PropertyOf(string directive) => directive switch
    {
        "access_log" => "AccessLog",
        "add_header" => "AddHeader",
        "add_header_inherit" => "AddHeaderInherit",
        "add_trailer" => "AddTrailer",
        "add_trailer_inherit" => "AddTrailerInherit",
        "break" => "Rewrite",
        "charset" => "Charset",
        "error_page" => "ErrorPage",
        "expires" => "Expires",
        "fastcgi_pass" => "FastcgiPass",
        "grpc_pass" => "GrpcPass",
        "gzip" => "Gzip",
        "include" => "Include",
        "limit_rate" => "LimitRate",
        "limit_rate_after" => "LimitRateAfter",
        "memcached_pass" => "MemcachedPass",
        "override_charset" => "OverrideCharset",
        "post_action" => "PostAction",
        "proxy_pass" => "ProxyPass",
        "return" => "Return",
        "rewrite" => "Rewrite",
        "rewrite_log" => "RewriteLog",
        "root" => "Root",
        "scgi_pass" => "ScgiPass",
        "sendfile" => "Sendfile",
        "set" => "Rewrite",
        "source_charset" => "SourceCharset",
        "ssi" => "Ssi",
        "uninitialized_variable_warn" => "UninitializedVariableWarn",
        "uwsgi_pass" => "UwsgiPass",
        _ => null,
    };
}
