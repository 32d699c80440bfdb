namespace HostKit.Nginx;

/// <summary>Writes a configuration as lines of a script.</summary>
internal static class CSharpScript
{
    private const string Result = "nginx";

    public static string Write(NginxConfiguration configuration, NginxCodeOptions options)
    {
        var tree = options.FollowIncludes ? new ExpandedTree(configuration) : null;
        var statements = tree?.Statements ?? configuration.MainFile.Statements;
        var names = VariableNames.Of(statements.Where(s => s.Name == "http").SelectMany(http => http.Block).Where(s => s is { Name: "server", HasBlock: true }), Result);
        var servers = new CSharpContext(options.Fidelity) { Notes = tree?.Notes ?? CSharpContext.NoNotes };
        var text = new CSharpText().Comments(tree?.Loose ?? []);
        var sites = new HashSet<NginxStatement>(ReferenceEqualityComparer.Instance);
        foreach (var (statement, name) in names)
        {
            var comments = CSharpNotes.Of(statement, servers.Notes, isRaw: false);
            text.Comments(comments.Above);
            var site = options.PreferSites ? SiteForm.Of(statement, options.Fidelity) : null;
            if (site is not null)
                sites.Add(statement);
            var code = site is not null ? servers.Of(site, statement, comments) : servers.Of(new Server(), statement.Block, isTyped: true, comments.Inside, comments.AtEnd);
            text.Node($"var {name} = ", code, comments.Behind is null ? ";" : "; // " + comments.Behind).Line("");
        }

        var rest = statements.Select(s => s.Name == "http" && s.Block.Any(sites.Contains) ? s.WithBlock(s.Block.Where(inner => !sites.Contains(inner))) : s).ToList();
        var main = servers.With(names).Of(FileContext.Of(statements), rest, isTyped: true, [], StatementComments.Of(configuration.MainFile.Trail.Span));
        return text.Node($"var {Result} = ", main, ";").ToString();
    }
}
