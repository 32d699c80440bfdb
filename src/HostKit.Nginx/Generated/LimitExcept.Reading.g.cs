// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record LimitExcept
{
    internal override string EntryOf(string directive) => directive switch
    {
        "deny" => "allow",
        _ => directive,
    };

    internal override object? ReadValue(StatementText text) => text.Name switch
    {
        "access_log" => text.Each(ValueReading.AccessLog),
        "allow" or "deny" => text.Each(ValueReading.AccessRule),
        "include" => text.EachString(),
        "perl" => text.String(),
        "auth_basic" or "auth_basic_user_file" or "proxy_pass" => text.Text(),
        _ => null,
    };
}
