using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>Rules about passing requests on.</summary>
internal static class ProxyRules
{
    public static IEnumerable<Finding> Check(ContextScope scope, Location location, LocationMatch match)
        => location.ProxyPass is not { } target ? [] : [.. Target(scope, target, match), .. WebSocket(scope)];

    public static IEnumerable<Location> AllOf(Location location) => location.Locations.SelectMany(AllOf).Prepend(location);

    /// <summary>Whether a target's host can be the name of an upstream that another site declares.</summary>
    public static bool MayBeUpstream(string authority) => authority.AsSpan().IndexOfAny('.', ':') < 0;

    /// <summary>Names that nginx looks up when it starts: one of them without an answer, and no site of the host is served.</summary>
    public static IEnumerable<Finding> LookedUp(Site site, string path)
    {
        foreach (var location in site.Locations.SelectMany(AllOf))
        {
            if (location.ProxyPass is { } target && LazyNames.Split(target) is var (_, authority, _) && LazyNames.IsName(authority) && !MayBeUpstream(authority)
                && !site.Upstreams.Any(upstream => upstream.Name.Equals(authority, StringComparison.OrdinalIgnoreCase)) && !(LazyNames.CanWait(location, site) && !site.Resolvers.IsEmpty))
                yield return LookedUp($"{path}/location[{location.Match}]", authority);
        }

        foreach (var upstream in site.Upstreams.Where(_ => site.Resolvers.IsEmpty))
        {
            foreach (var server in upstream.Servers.Where(server => LazyNames.IsName(server.Address) && !server.Down))
                yield return LookedUp($"{path}/upstream[{upstream.Name}]", server.Address) with { Path = $"{path}/upstream[{upstream.Name}]/server" };
        }
    }

    public static Finding LookedUp(string location, string authority)
        => new(Severity.Warning, "nginx.name-at-start", location + "/proxy_pass",
            $"nginx looks '{authority}' up once, when it starts or is reloaded; without an answer it does not start, and none of the host's sites is served.",
            "Write an address, or use the site's ResolvingLazily(\"127.0.0.53\").");

    private static IEnumerable<Finding> Target(ContextScope scope, NginxText target, LocationMatch match)
    {
        var path = scope.Path + "/proxy_pass";
        var hasPath = HasPath(target.Source);
        if (!target.Source.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !target.Source.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            && !target.Source.StartsWith('$'))
            yield return new(Severity.Error, "nginx.proxy-pass-scheme", path, $"'{target.Source}' does not begin with http:// or https://.", $"Write http://{target.Source}.");
        else if (hasPath && target.HasVariables)
        {
            yield return new(Severity.Warning, "nginx.proxy-pass-variable-path", path,
                "With a variable in it, the path takes the place of the request's whole path; nothing of the request's is appended.", "Leave the path out, or end it with $request_uri.");
        }
        else if (hasPath && (match.IsRegex || match.IsNamed))
        {
            yield return new(Severity.Error, "nginx.proxy-pass-path", path,
                $"In a {(match.IsRegex ? "regular expression" : "named")} location the target cannot have a path, as nginx would not know what it stands for.", "Leave the path out, or change the URI with Rewrite.");
        }
    }

    private static bool HasPath(string url)
    {
        var start = url.IndexOf("://", StringComparison.Ordinal);
        if (start < 0)
            return false;
        var rest = url[(start + 3)..];
        return rest.StartsWith("unix:", StringComparison.OrdinalIgnoreCase) ? rest.IndexOf(':', 5) is > 0 and var colon && colon + 1 < rest.Length
            : rest.Contains('/', StringComparison.Ordinal);
    }

    private static IEnumerable<Finding> WebSocket(ContextScope scope)
    {
        if (scope.Effective("proxy_set_header") is not ImmutableArray<Header> headers || HeaderSet.Find(headers, "Upgrade") is null)
            yield break;
        if (HeaderSet.Find(headers, "Connection") is null)
        {
            yield return new(Severity.Error, "nginx.websocket-connection", scope.Path + "/proxy_set_header",
                "Upgrade is passed on without Connection, so the server never sees a websocket.", "Use WithWebSockets().");
        }

        if (scope.Effective("proxy_http_version") is null or ProxyHttpVersion.Http10)
        {
            yield return new(Severity.Error, "nginx.websocket-http-version", scope.Path + "/proxy_http_version",
                "Websockets need HTTP/1.1, and nginx before 1.29.7 speaks 1.0 unless told.", "Use WithWebSockets(), or set ProxyHttpVersion = ProxyHttpVersion.Http11.");
        }
    }
}
