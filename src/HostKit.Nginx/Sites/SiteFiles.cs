using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>What a site is on a host.</summary>
internal static class SiteFiles
{
    internal const string Folder = "/etc/nginx/conf.d";
    // What it declares has to be known before the sites are read, which nginx does in the order of their names.
    private const string SharedPath = Folder + "/00-hostkit-http.conf";
    private const string SharedHead = "# Written by HostKit for all sites. It is replaced at the next apply: change the script instead.\n";

    public static IEnumerable<Resource> Lower(Site site, ConfigurationFiles present)
    {
        var findings = site.Validate().ToImmutableArray();
        if (findings.Any(finding => finding.Severity == Severity.Error))
            throw new InvalidConfigurationException(findings);
        var forms = NginxForms.Of(present);
        var shared = SharedParts.Of(site, forms);
        var files = new List<FileResource> { new(PathOf(site), Content(site, forms)) { Adopt = site.Adopt } };
        if (shared.Parts.Any())
            files.Add(new FileResource(SharedPath, FileContent.FromParts(SharedHead, shared.Parts.Select(part => KeyValuePair.Create(part.Key, part.Text)))));
        var passwords = shared.Passwords.Select(auth => auth.File(WorkerGroup.Of(present))).ToList();
        return
        [
            .. files,
            .. passwords,
            .. NginxUnit.Resources(files.Select(file => file.Path).Concat(Certificates(site)), site.Tls.Certificates),
        ];
    }

    public static string Content(Site site) => Content(site, NginxForms.Newest);

    public static string Content(Site site, NginxForms forms)
        => $"# Written by HostKit for the site {site.Name}. It is replaced at the next apply: change the script instead.\n"
            + new Http { Upstreams = [.. site.Upstreams.Select(upstream => LazyNames.In(upstream, site, forms))], Servers = SiteServers.Of(site, forms) } + "\n";

    private static IEnumerable<string> Certificates(Site site)
        => site.Tls.Certificates.SelectMany(certificate => new[] { certificate.Chain, certificate.Key })
            .Concat(site.Tls.ClientCertificates is not { } clients ? [] : clients.Revoked is null ? [clients.Authorities] : [clients.Authorities, clients.Revoked]);

    /// <summary>A wildcard's star would be a pattern, a leading dot would hide the file from nginx, and nothing may come before the shared file.</summary>
    public static string PathOf(Site site)
    {
        var name = site.Name.StartsWith('.') ? "wildcard" + site.Name : site.Name.Replace("*", "wildcard", StringComparison.Ordinal);
        return $"{Folder}/{(string.CompareOrdinal(name, "00-i") < 0 ? "site-" : "")}{name}.conf";
    }
}
