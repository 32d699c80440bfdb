// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record StreamUpstream
{
    internal override object? ReadValue(StatementText text) => text.Name switch
    {
        "least_conn" => text.Bare(),
        "server" => text.Each(ValueReading.UpstreamServer),
        "include" => text.EachString(),
        "resolver_timeout" => text.Milliseconds(),
        "random" => text.Value(ValueReading.RandomChoice),
        "resolver" => text.Value(ValueReading.Resolver),
        "hash" => text.Value(ValueReading.UpstreamHash),
        "zone" => text.Value(ValueReading.UpstreamZone),
        _ => null,
    };
}
