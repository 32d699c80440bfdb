using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>Rules about sites that share a host; of two that contradict each other, the later one says it.</summary>
internal sealed class NeighbourReview : IReview
{
    private NeighbourReview()
    {
    }

    public static NeighbourReview Instance { get; } = new();

    public ReviewResult Review(FutureHost future) => new([.. Check(future.Declarations), .. Build(future), .. Certificates(future)], []);

    /// <summary>Certificates that sites use and nothing on the host gets.</summary>
    private static IEnumerable<Finding> Certificates(FutureHost future)
        => from declaration in future.Declarations
           where declaration.Component is Site
           let site = (Site)declaration.Component
           from certificate in site.Tls.Certificates
           where certificate.Job is { } job && future.ReadBytes(job) is null
           select new Finding(Severity.Error, "nginx.certificate-undeclared", $"site[{site.Name}]/ssl_certificate",
               $"The site uses the certificate {certificate.Chain}, which nobody gets: there is no {certificate.Job}.", "Add the certificate to the configuration, too: box.Add(certificate).") { Source = declaration.Source };

    /// <summary>What the host's nginx does not have, or has in other words.</summary>
    private static IEnumerable<Finding> Build(FutureHost future)
        => NginxBuild.Find(future.Host) is not { } build ? []
            : from declaration in future.Declarations
              where declaration.Component is Site
              let site = (Site)declaration.Component
              from finding in SiteFiles.Content(site, build).Findings
              select finding with { Path = $"site[{site.Name}]/{finding.Path}", Source = declaration.Source };

    public static IEnumerable<Finding> Check(IReadOnlyList<Declaration> declarations)
    {
        var sites = declarations.Where(declaration => declaration.Component is Site)
            .Select(declaration => new Declared((Site)declaration.Component, declaration.Source, SiteServers.Of((Site)declaration.Component, SiteBuild.Newest))).DistinctBy(declared => declared.Site).ToList();
        var upstreams = sites.SelectMany(declared => declared.Site.Upstreams).Select(upstream => upstream.Name).ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);
        var names = new Dictionary<(string, string), Declared>();
        var defaults = new Dictionary<string, Declared>(StringComparer.Ordinal);
        var groups = new Dictionary<string, Declared>(StringComparer.OrdinalIgnoreCase);
        foreach (var declared in sites)
        {
            var path = $"site[{declared.Site.Name}]";
            foreach (var finding in Names(declared, names, path).Concat(Defaults(declared, defaults, path)).Concat(Groups(declared, groups, path)).Concat(UnknownNames(declared.Site, upstreams, path)))
                yield return finding with { Source = declared.Source };
        }

        foreach (var finding in NoDefault(sites))
            yield return finding with { Source = sites[0].Source };
    }

    private static IEnumerable<Finding> Names(Declared declared, Dictionary<(string Socket, string Name), Declared> names, string path)
    {
        var taken = new List<(string Socket, string Name, Declared By)>();
        foreach (var claim in declared.Servers.SelectMany(server => server.Listen.SelectMany(listen => server.ServerName.Select(name => (Key(listen), name.StartsWith('~') ? name : name.ToLowerInvariant())))).Distinct())
        {
            if (!names.TryAdd(claim, declared))
                taken.Add((claim.Item1, claim.Item2, names[claim]));
        }

        return from claim in taken
               group claim by (claim.Name, claim.By) into claims
               select new Finding(Severity.Error, "nginx.name-conflict", path + "/server_name",
                   $"The site '{claims.Key.By.Site.Name}' ({claims.Key.By.Source}) has the name '{claims.Key.Name}' on {string.Join(", ", claims.Select(claim => claim.Socket))}, too; nginx would serve that one alone.",
                   "Leave the name out of one of them, or put the locations of both into one site (Site.WithLocations).");
    }

    private static IEnumerable<Finding> Defaults(Declared declared, Dictionary<string, Declared> defaults, string path)
    {
        foreach (var socket in declared.Servers.SelectMany(server => server.Listen).Where(listen => listen.DefaultServer).Select(Key).Distinct())
        {
            if (!defaults.TryAdd(socket, declared))
                yield return new(Severity.Error, "nginx.two-defaults", path + "/listen", $"The site '{defaults[socket].Site.Name}' ({defaults[socket].Source}) is the default server of {socket} already.", "Set Default, or DefaultServer of that address, on one of them.");
        }
    }

    private static IEnumerable<Finding> Groups(Declared declared, Dictionary<string, Declared> groups, string path)
    {
        foreach (var name in declared.Site.Upstreams.Select(upstream => upstream.Name).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (!groups.TryAdd(name, declared))
                yield return new(Severity.Error, "nginx.duplicate-upstream", $"{path}/upstream[{name}]", $"The site '{groups[name].Site.Name}' ({groups[name].Source}) has an upstream of this name; all sites share their names.", "Leave it out here when it is the same, or give it another name.");
        }
    }

    private static IEnumerable<Finding> NoDefault(List<Declared> sites)
    {
        // A lone site is the only one anybody can mean.
        var open = sites.SelectMany(declared => declared.Servers.SelectMany(server => server.Listen).Select(listen => (Socket: Key(listen), listen.DefaultServer, declared.Site))).GroupBy(use => use.Socket, StringComparer.Ordinal)
            .Where(uses => uses.Any(use => use.Site != uses.First().Site) && !uses.Any(use => use.DefaultServer)).ToList();
        if (open.Count == 0)
            yield break;
        var first = open[0].Select(use => use.Site).MinBy(SiteFiles.PathOf, StringComparer.Ordinal)!;
        yield return new(Severity.Info, "nginx.no-default-server", $"site[{first.Name}]/listen",
            $"Requests for names that no site has are answered by '{first.Name}', whose file comes first ({string.Join(", ", open.Select(uses => uses.Key))}).", "Add Site.RejectUnknownHosts(), or set Default on the site that is meant.");
    }

    /// <summary>A name without dots may be an upstream of another site, which only the whole configuration shows.</summary>
    private static IEnumerable<Finding> UnknownNames(Site site, ImmutableHashSet<string> upstreams, string path)
        => site.Locations.SelectMany(ProxyRules.AllOf)
            .Where(location => location.ProxyPass is { } target && LazyNames.Split(target) is var (_, authority, _) && ProxyRules.MayBeUpstream(authority) && !upstreams.Contains(authority)
                && !(LazyNames.CanWait(location, site) && !site.Resolvers.IsEmpty) && LazyNames.IsName(authority))
            .Select(location => ProxyRules.LookedUp($"{path}/location[{location.Match}]", LazyNames.Split(location.ProxyPass!)!.Value.Authority));

    private static string Key(Listen listen) => listen.Quic ? listen.Socket + " (QUIC)" : listen.Socket;

    private sealed record Declared(Site Site, SourceLocation Source, ImmutableArray<Server> Servers);
}
