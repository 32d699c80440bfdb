// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record ServerIf
{
    internal override string? PropertyOf(string directive) => directive switch
    {
        "break" => "Rewrite",
        "include" => "Include",
        "return" => "Return",
        "rewrite" => "Rewrite",
        "rewrite_log" => "RewriteLog",
        "set" => "Rewrite",
        "uninitialized_variable_warn" => "UninitializedVariableWarn",
        _ => null,
    };
}
