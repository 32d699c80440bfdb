using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>Rules about passing requests on.</summary>
internal static class ProxyRules
{
    public static IEnumerable<Finding> Check(ContextScope scope, Location location, LocationMatch match)
        => location.ProxyPass is not { } target ? [] : [.. Target(scope, target, match), .. WebSocket(scope)];

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
