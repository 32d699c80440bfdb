namespace HostKit.Nginx;

/// <summary>Finds the site that a server is.</summary>
internal static class SiteForm
{
    private static readonly string[] Own = ["listen", "server_name", "root", "location"];
    private static readonly string[] Program = ["set", "if", "rewrite", "return", "break"];

    /// <summary>The site, or null when its file would have another server, or when a site is not allowed to be so.</summary>
    public static Site? Of(NginxStatement server, NginxFidelity fidelity)
    {
        var entries = ContextReader.Entries(new Server(), server.Block, fidelity);
        // Each may be there once; a site's own headers would complete those of its proxies.
        if (entries.Select(entry => entry.Name).Distinct().Count() < entries.Count || entries.Any(entry => (entry.IsRaw && Own.Contains(entry.Name)) || entry.Name == "proxy_set_header"))
            return null;
        // In a site, the locations come last.
        if (fidelity == NginxFidelity.Meaning && entries.SkipWhile(entry => entry.Name != "location").Any(entry => ContextReader.IsNeededBefore(new Server(), entry)))
            return null;
        var record = Server.Read(server.Block, fidelity);
        if (record.ServerName is not [var name, .. var aliases] || record.Listen.IsEmpty)
            return null;
        try
        {
            var site = new Site(name)
            {
                Aliases = aliases, Listen = record.Listen, Root = record.Root, Locations = record.Locations,
                Directives = (Server)new Server().WithEntries(record.Entries.Where(entry => !Own.Contains(entry.Name))),
            };
            var (before, after) = (record.ToBody(), site.Server.ToBody());
            return (fidelity == NginxFidelity.Tokens ? StatementTokens.AreEqual(before, after) : StatementTokens.AreEqual(before.OrderBy(Family, StringComparer.Ordinal), after.OrderBy(Family, StringComparer.Ordinal)))
                && !site.Validate().Any(finding => finding.Severity == Severity.Error) ? site : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    public static bool IsOwn(string directive) => Own.Contains(directive);

    /// <summary>Directives whose order among each other counts have one name here.</summary>
    private static string Family(NginxStatement statement) => Program.Contains(statement.Name) ? "rewrite" : statement.Name == "deny" ? "allow" : statement.Name;
}
