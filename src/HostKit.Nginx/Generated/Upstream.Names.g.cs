// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record Upstream
{
    internal override string? PropertyOf(string directive) => directive switch
    {
        "ip_hash" => "IpHash",
        "keepalive" => "Keepalive",
        "keepalive_requests" => "KeepaliveRequests",
        "keepalive_time" => "KeepaliveTime",
        "keepalive_timeout" => "KeepaliveTimeout",
        "least_conn" => "LeastConn",
        "resolver_timeout" => "ResolverTimeout",
        "server" => "Servers",
        _ => null,
    };
}
