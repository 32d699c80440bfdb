using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>Rules about sites that share a host; of two that contradict each other, the later one says it.</summary>
internal static class NeighbourRules
{
    public static IEnumerable<Finding> Check(Site site, IReadOnlyList<Declaration> all)
    {
        var sites = all.Where(declaration => declaration.Component is Site).Select(declaration => (Site: (Site)declaration.Component, declaration.Source)).ToList();
        var index = sites.FindIndex(other => ReferenceEquals(other.Site, site));
        var path = $"site[{site.Name}]";
        var earlier = sites.Take(Math.Max(index, 0)).Where(other => other.Site != site).ToList();
        return
        [
            .. earlier.SelectMany(other => Names(site, other.Site, other.Source, path)),
            .. earlier.SelectMany(other => Defaults(site, other.Site, other.Source, path)),
            .. earlier.SelectMany(other => Groups(site, other.Site, other.Source, path)),
            .. earlier.SelectMany(other => Shared(site, other.Site, other.Source, path)),
            .. index == 0 ? NoDefault([.. sites.Select(other => other.Site)], path) : [],
            .. UnknownNames(site, [.. sites.SelectMany(other => other.Site.Upstreams).Select(upstream => upstream.Name)], path),
        ];
    }

    private static IEnumerable<Finding> Names(Site site, Site other, SourceLocation source, string path)
    {
        var taken = Claims(other).ToHashSet();
        foreach (var name in Claims(site).Where(taken.Contains).GroupBy(claim => claim.Name))
        {
            yield return new(Severity.Error, "nginx.name-conflict", path + "/server_name",
                $"The site '{other.Name}' ({source}) has the name '{name.Key}' on {string.Join(", ", name.Select(claim => claim.Socket))}, too; nginx would serve that one alone.",
                "Leave the name out of one of them, or put the locations of both into one site (Site.WithLocations).");
        }
    }

    private static IEnumerable<Finding> Defaults(Site site, Site other, SourceLocation source, string path)
        => from socket in Sockets(site).Where(listen => listen.DefaultServer).Select(Key).Intersect(Sockets(other).Where(listen => listen.DefaultServer).Select(Key))
           select new Finding(Severity.Error, "nginx.two-defaults", path + "/listen", $"The site '{other.Name}' ({source}) is the default server of {socket} already.", "Set Default, or DefaultServer of that address, on one of them.");

    private static IEnumerable<Finding> Groups(Site site, Site other, SourceLocation source, string path)
        => from name in site.Upstreams.Select(upstream => upstream.Name).Intersect(other.Upstreams.Select(upstream => upstream.Name), StringComparer.OrdinalIgnoreCase)
           select new Finding(Severity.Error, "nginx.duplicate-upstream", $"{path}/upstream[{name}]", $"The site '{other.Name}' ({source}) has an upstream of this name; all sites share their names.", "Leave it out here when it is the same, or give it another name.");

    private static IEnumerable<Finding> Shared(Site site, Site other, SourceLocation source, string path)
    {
        var (own, its) = (SharedParts.Of(site, NginxForms.Newest), SharedParts.Of(other, NginxForms.Newest));
        var parts = its.Parts.ToDictionary(part => part.Key, part => part.Text, StringComparer.Ordinal);
        var passwords = its.Passwords.ToDictionary(auth => auth.Name, StringComparer.Ordinal);
        return own.Parts.Where(part => parts.TryGetValue(part.Key, out var text) && text != part.Text).Select(part => part.Key)
            .Concat(own.Passwords.Where(auth => passwords.TryGetValue(auth.Name, out var file) && !file.Users.SequenceEqual(auth.Users)).Select(auth => "password file " + auth.Name))
            .Select(key => new Finding(Severity.Error, "nginx.shared-conflict", path, $"'{key}' is not what the site '{other.Name}' ({source}) declares by this name.", "Give both the same value, kept in a variable, or another name."));
    }

    private static IEnumerable<Finding> NoDefault(ImmutableArray<Site> sites, string path)
    {
        // A lone site is the only one anybody can mean.
        var open = sites.SelectMany(site => Sockets(site).Select(listen => (Socket: Key(listen), listen.DefaultServer, Site: site))).GroupBy(use => use.Socket, StringComparer.Ordinal)
            .Where(uses => uses.Select(use => use.Site).Distinct().Count() > 1 && !uses.Any(use => use.DefaultServer)).ToList();
        if (open.Count == 0)
            yield break;
        var first = open[0].Select(use => use.Site).MinBy(SiteFiles.PathOf, StringComparer.Ordinal)!;
        yield return new(Severity.Info, "nginx.no-default-server", path + "/listen",
            $"Requests for names that no site has are answered by '{first.Name}', whose file comes first ({string.Join(", ", open.Select(uses => uses.Key))}).", "Add Site.RejectUnknownHosts(), or set Default on the site that is meant.");
    }

    /// <summary>A name without dots may be an upstream of another site, which only the whole configuration shows.</summary>
    private static IEnumerable<Finding> UnknownNames(Site site, ImmutableHashSet<string> upstreams, string path)
        => site.Locations.SelectMany(ProxyRules.AllOf)
            .Where(location => location.ProxyPass is { } target && LazyNames.Split(target) is var (_, authority, _) && ProxyRules.MayBeUpstream(authority) && !upstreams.Contains(authority)
                && !(LazyNames.CanWait(location, site) && !site.Resolvers.IsEmpty) && LazyNames.IsName(authority))
            .Select(location => ProxyRules.LookedUp($"{path}/location[{location.Match}]", LazyNames.Split(location.ProxyPass!)!.Value.Authority));

    private static IEnumerable<(string Socket, string Name)> Claims(Site site)
        => SiteServers.Of(site, NginxForms.Newest).SelectMany(server => server.Listen.SelectMany(listen => server.ServerName.Select(name => (Key(listen), name.StartsWith('~') ? name : name.ToLowerInvariant())))).Distinct();

    private static IEnumerable<Listen> Sockets(Site site) => SiteServers.Of(site, NginxForms.Newest).SelectMany(server => server.Listen);

    private static string Key(Listen listen) => listen.Quic ? listen.Socket + " (QUIC)" : listen.Socket;
}
