// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record Upstream
{
    internal override string? PropertyOf(string directive) => directive switch
    {
        "hash" => "Hash",
        "include" => "Include",
        "ip_hash" => "IpHash",
        "keepalive" => "Keepalive",
        "keepalive_requests" => "KeepaliveRequests",
        "keepalive_time" => "KeepaliveTime",
        "keepalive_timeout" => "KeepaliveTimeout",
        "least_conn" => "LeastConn",
        "random" => "Random",
        "resolver" => "Resolver",
        "resolver_timeout" => "ResolverTimeout",
        "server" => "Servers",
        "sticky" => "Sticky",
        "zone" => "Zone",
        _ => null,
    };
}
