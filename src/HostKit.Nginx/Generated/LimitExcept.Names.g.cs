// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record LimitExcept
{
    internal override string? PropertyOf(string directive) => directive switch
    {
        "access_log" => "AccessLog",
        "allow" => "Access",
        "auth_basic" => "AuthBasic",
        "auth_basic_user_file" => "AuthBasicUserFile",
        "deny" => "Access",
        "include" => "Include",
        "perl" => "Perl",
        "proxy_pass" => "ProxyPass",
        _ => null,
    };
}
