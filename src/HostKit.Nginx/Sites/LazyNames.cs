using System.Net;
using System.Text.RegularExpressions;

namespace HostKit.Nginx;

/// <summary>
/// Host names that nginx would look up once, when it starts, and without which it does not start. A variable makes it ask when a request comes.
/// </summary>
internal static class LazyNames
{
    private static readonly Var Backend = new("hostkit_backend");

    /// <summary>The parts of a target: scheme, host with port, and path.</summary>
    public static (string Scheme, string Authority, string Path)? Split(NginxText target)
    {
        var start = target.Source.IndexOf("://", StringComparison.Ordinal);
        if (start < 0 || target.HasVariables || target.Source.AsSpan(start + 3).StartsWith("unix:", StringComparison.OrdinalIgnoreCase))
            return null;
        var rest = target.Source[(start + 3)..];
        var slash = rest.IndexOfAny(['/', '?']);
        return (target.Source[..start], slash < 0 ? rest : rest[..slash], slash < 0 ? "" : rest[slash..]);
    }

    /// <summary>Whether a host, which may have a port, is a name that somebody has to look up.</summary>
    public static bool IsName(string authority)
    {
        if (authority.StartsWith("unix:", StringComparison.OrdinalIgnoreCase) || authority.StartsWith('['))
            return false;
        var colon = authority.LastIndexOf(':');
        var host = colon < 0 ? authority : authority[..colon];
        return host.Length > 0 && !IPAddress.TryParse(host, out _) && !host.Equals("localhost", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a location's target is looked up when nginx starts, and can be looked up later.</summary>
    public static bool CanWait(Location location, Site site)
        => location.ProxyPass is { } target && Split(target) is var (_, authority, path) && IsName(authority) && !site.Upstreams.Any(upstream => upstream.Name.Equals(authority, StringComparison.OrdinalIgnoreCase))
            && (path.Length == 0 || (!location.ParsedMatch.IsRegex && !location.ParsedMatch.IsNamed && !path.Contains('?', StringComparison.Ordinal)));

    public static Location In(Location location, Site site)
    {
        if (site.Resolvers.IsEmpty)
            return location;
        if (!location.Locations.IsEmpty)
            location = location with { Locations = [.. location.Locations.Select(inner => In(inner, site))] };
        if (!CanWait(location, site))
            return location;
        var (scheme, authority, path) = Split(location.ProxyPass!)!.Value;
        return location with
        {
            Rewrite = [RewriteStep.Set(Backend, authority), .. location.Rewrite, .. path.Length == 0 ? [] : new[] { Mapping(location.ParsedMatch, path) }],
            ProxyPass = NginxText.Expand($"{scheme}://{Backend}"),
        };
    }

    public static Upstream In(Upstream upstream, Site site, NginxForms forms)
    {
        if (site.Resolvers.IsEmpty || !forms.ResolvesUpstreams || !upstream.Servers.Any(server => IsName(server.Address)))
            return upstream;
        return upstream with
        {
            Zone = upstream.Zone ?? new(upstream.Name, ByteSize.KiB(256)),
            Resolver = new(site.Resolvers.AsSpan()),
            Servers = [.. upstream.Servers.Select(server => IsName(server.Address) ? server with { Resolve = true } : server)],
        };
    }

    /// <summary>What nginx does itself where the target has no variable: the target's path takes the place of the location's.</summary>
    private static RewriteStep Mapping(LocationMatch match, string path)
        => match.Modifier == "=" ? RewriteStep.Rewrite("^", path, RewriteThen.Break)
            : RewriteStep.Rewrite($"(?s)^{Regex.Escape(match.Pattern)}(.*)", NginxText.Expand(path + "$1"), RewriteThen.Break);
}
