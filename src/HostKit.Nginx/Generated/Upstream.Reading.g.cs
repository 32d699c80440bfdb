// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record Upstream
{
    internal override object? ReadValue(StatementText text) => text.Name switch
    {
        "ip_hash" or "least_conn" => text.Bare(),
        "server" => text.Each(ValueReading.UpstreamServer),
        "include" => text.EachString(),
        "keepalive_time" or "keepalive_timeout" or "resolver_timeout" => text.Milliseconds(),
        "keepalive" or "keepalive_requests" => text.Number(1),
        "random" => text.Value(ValueReading.RandomChoice),
        "resolver" => text.Value(ValueReading.Resolver),
        "sticky" => text.Value(ValueReading.Sticky),
        "hash" => text.Value(ValueReading.UpstreamHash),
        "zone" => text.Value(ValueReading.UpstreamZone),
        _ => null,
    };
}
