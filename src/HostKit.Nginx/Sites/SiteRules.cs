using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>Everything that can be said about a site without asking nginx.</summary>
internal static class SiteRules
{
    public static IEnumerable<Finding> Check(Site site)
    {
        var path = $"site[{site.Name}]";
        var server = new ContextScope(site.Server, path, null);
        return
        [
            .. Names(site, path),
            .. Addresses(site, path),
            .. SetTwice(site, path),
            .. Groups(site, path),
            .. TlsRules.Check(site, path),
            .. Shared(site, path),
            .. ContextRules.Check(server),
            .. LocationRules.Check(server, site.Server.Locations),
            .. ProxyRules.LookedUp(site, path),
            .. Writable(site, path),
        ];
    }

    private static IEnumerable<Finding> Names(Site site, string path)
    {
        ImmutableArray<string> names = [site.Name, .. site.Aliases, .. site.RedirectedNames];
        foreach (var name in names)
        {
            if (ServerNames.Refusal(name) is { } refusal)
                yield return new(Severity.Error, "nginx.server-name", path + "/server_name", $"'{name}' is no server name: {refusal}.");
        }

        foreach (var name in names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            yield return new(Severity.Error, "nginx.duplicate-server-name", path + "/server_name", $"'{name.Key}' is given more than once.", "Leave one of them out of Aliases.");
    }

    private static IEnumerable<Finding> Addresses(Site site, string path)
    {
        if (site.Listen.IsEmpty && site.Tls.Mode != TlsMode.Only)
            yield return new(Severity.Error, "nginx.no-listen", path + "/listen", "The site listens on no address.", "Leave Listen out for port 80 on all addresses.");
        else
        {
            foreach (var socket in site.Server.Listen.Where(listen => !listen.Quic).GroupBy(listen => listen.Socket, StringComparer.Ordinal).Where(group => group.Count() > 1))
                yield return new(Severity.Error, "nginx.duplicate-listen", path + "/listen", $"{socket.Key} is given more than once.");
        }
    }

    private static IEnumerable<Finding> SetTwice(Site site, string path)
        => from name in (string[])["listen", "server_name", "location", .. site.Root is null ? Array.Empty<string>() : ["root"]]
           where site.Directives.Entries.Any(entry => entry.Name == name)
           select new Finding(Severity.Error, "nginx.set-twice", $"{path}/{name}", $"{name} is set in the site's Directives, where it would replace what the site says itself.",
               $"Use Site.{(name == "listen" ? "Listen" : name == "location" ? "Locations" : name == "root" ? "Root" : "Aliases")}.");

    private static IEnumerable<Finding> Shared(Site site, string path)
        => from key in SharedParts.Of(site, NginxForms.Newest).Contradictions
           select new Finding(Severity.Error, "nginx.shared-conflict", path, $"'{key}' is used with two meanings.", "Give both the same value, kept in a variable, or another name.");

    private static IEnumerable<Finding> Groups(Site site, string path)
    {
        foreach (var upstream in site.Upstreams)
        {
            if (upstream.Servers.IsEmpty && upstream["server"] is null)
                yield return new(Severity.Error, "nginx.empty-upstream", $"{path}/upstream[{upstream.Name}]", "The upstream has no servers.", "Set Servers.");
        }

        foreach (var name in site.Upstreams.GroupBy(upstream => upstream.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            yield return new(Severity.Error, "nginx.duplicate-upstream", $"{path}/upstream[{name.Key}]", "Two upstreams have this name.");
    }

    /// <summary>What only shows when the text is made: a value too long for nginx, a NUL character.</summary>
    private static ImmutableArray<Finding> Writable(Site site, string path)
    {
        try
        {
            _ = site.ToString();
            return [];
        }
        catch (ArgumentException e)
        {
            return [new(Severity.Error, "nginx.value", path, e.Message)];
        }
    }
}
