// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record LocationIf
{
    internal override string EntryOf(string directive) => directive switch
    {
        "break" or "set" => "rewrite",
        _ => directive,
    };

    internal override object? ReadValue(StatementText text) => text.Name switch
    {
        "add_header_inherit" or "add_trailer_inherit" => text.Choice(ChoiceWords.HeaderInherit),
        "access_log" => text.Each(ValueReading.AccessLog),
        "error_page" => text.Each(ValueReading.ErrorPage),
        "add_header" or "add_trailer" => text.Each(ValueReading.ResponseHeader),
        "break" or "rewrite" or "set" => text.Each(ValueReading.RewriteStep),
        "include" => text.EachString(),
        "gzip" or "override_charset" or "rewrite_log" or "sendfile" or "ssi" or "uninitialized_variable_warn" => text.Flag(),
        "post_action" => text.String(),
        "charset" or "fastcgi_pass" or "grpc_pass" or "memcached_pass" or "proxy_pass" or "root"
            or "scgi_pass" or "source_charset" or "uwsgi_pass" => text.Text(),
        "expires" => text.Value(ValueReading.Expires),
        "return" => text.Value(ValueReading.Return),
        "limit_rate" or "limit_rate_after" => text.Value(ValueReading.VariableSize),
        _ => null,
    };
}
