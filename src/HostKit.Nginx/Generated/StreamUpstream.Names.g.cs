// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record StreamUpstream
{
    internal override string? PropertyOf(string directive) => directive switch
    {
        "hash" => "Hash",
        "include" => "Include",
        "least_conn" => "LeastConn",
        "random" => "Random",
        "resolver" => "Resolver",
        "resolver_timeout" => "ResolverTimeout",
        "server" => "Servers",
        "zone" => "Zone",
        _ => null,
    };
}
