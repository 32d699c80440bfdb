using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>What a site is on a host.</summary>
internal static class SiteFiles
{
    private const string Folder = "/etc/nginx/conf.d";
    private const string SharedPath = Folder + "/hostkit-http.conf";

    public static IEnumerable<Resource> Lower(Site site, ConfigurationFiles present)
    {
        var findings = site.Validate().ToImmutableArray();
        if (findings.Any(finding => finding.Severity == Severity.Error))
            throw new InvalidConfigurationException(findings);
        var path = PathOf(site);
        if (!MainFile.Includes(path, present))
        {
            throw new HostKitException(
                $"{MainFile.Path} does not include {path}, so the site '{site.Name}' would be written but never served. Add 'include {Folder}/*.conf;' to its http block.");
        }

        var files = new List<FileResource> { new(path, Content(site)) { Adopt = site.Adopt } };
        if (UsesWebSockets(site.Server))
            files.Add(new FileResource(SharedPath, SharedContent()));
        return
        [
            .. files,
            new Check("nginx -t", new Command("nginx", "-t", "-e", "stderr")) { Covers = ["/etc/nginx"] },
            new UnitState("nginx.service") { Enabled = true, Started = true, ReloadOnChange = [.. files.Select(file => file.Path)] },
        ];
    }

    public static string Content(Site site)
        => $"# Written by HostKit for the site {site.Name}. It is replaced at the next apply: change the script instead.\n"
            + new Http { Upstreams = site.Upstreams, Servers = [site.Server] } + "\n";

    /// <summary>A wildcard's star would be a pattern and a leading dot would hide the file from nginx.</summary>
    private static string PathOf(Site site)
        => $"{Folder}/{(site.Name.StartsWith('.') ? "wildcard" + site.Name : site.Name.Replace("*", "wildcard", StringComparison.Ordinal))}.conf";

    /// <summary>The same for every site, so that they can share it.</summary>
    private static string SharedContent()
        => "# Written by HostKit for all sites. It is replaced at the next apply: change the script instead.\n" + new Http { Maps = [WebSockets.Map] } + "\n";

    private static bool UsesWebSockets(Server server)
        => server.ProxySetHeader.Any(Uses) || server.Locations.Any(UsesWebSockets);

    private static bool UsesWebSockets(Location location)
        => location.ProxySetHeader.Any(Uses) || location.Locations.Any(UsesWebSockets);

    private static bool Uses(Header header)
        => header.Value.Source.Contains("$" + Location.ConnectionUpgrade.Name, StringComparison.Ordinal);
}
