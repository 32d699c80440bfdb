// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record Upstream
{
    internal override object? ReadValue(StatementText text) => text.Name switch
    {
        "ip_hash" or "least_conn" => text.Bare(),
        "server" => text.Each(ValueReading.UpstreamServer),
        "keepalive_time" or "keepalive_timeout" or "resolver_timeout" => text.Milliseconds(),
        "keepalive" or "keepalive_requests" => text.Number(1),
        _ => null,
    };
}
