// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record ServerIf
{
    internal override string EntryOf(string directive) => directive switch
    {
        "break" or "set" => "rewrite",
        _ => directive,
    };

    internal override object? ReadValue(StatementText text) => text.Name switch
    {
        "break" or "rewrite" or "set" => text.Each(ValueReading.RewriteStep),
        "include" => text.EachString(),
        "rewrite_log" or "uninitialized_variable_warn" => text.Flag(),
        "return" => text.Value(ValueReading.Return),
        _ => null,
    };
}
