namespace HostKit.Generator;

/// <summary>
/// Brings the catalogue up to date from a table of nginx's own directives, one JSON object a line (<see cref="NginxFact"/>): what is known of rows
/// that are there is renewed, what people wrote in them stays, and the table's other rows are added.
/// </summary>
internal static class NginxFacts
{
    public static int Import(string table, string catalogue)
    {
        var facts = NginxFact.Read(table);
        var rules = NginxRules.Read();
        var modules = NginxCatalogue.ModuleFiles(catalogue).ToDictionary(path => path, NginxCatalogue.ReadModule);
        var rows = modules.SelectMany(module => module.Value.Directives.Select(row => (Path: module.Key, Row: row))).ToList();
        foreach (var fact in facts.Where(fact => fact.OnLinux))
        {
            var known = rows.FindIndex(row => row.Row.Name == fact.Name && row.Row.Contexts.Select(Old).Intersect(fact.Contexts).Any());
            var path = known >= 0 ? rows[known].Path : Path.Combine(catalogue, NginxPages.File(fact) + ".json");
            modules.TryAdd(path, NginxPages.Page(fact));
            var row = With(Typed(known >= 0 ? rows[known].Row : new(fact.Name, "raw"), fact, rules), fact, modules[path].Module);
            if (known >= 0)
                rows[known] = (path, row);
            else
                rows.Add((path, row));
        }

        var byName = rows.ToLookup(row => row.Row.Name, row => row.Row);
        foreach (var (path, module) in modules)
        {
            var own = rows.Where(row => row.Path == path).Select(row => row.Row with { Summary = rules.Summary(row.Row, byName) }).OrderBy(row => row.Name, StringComparer.Ordinal).ThenBy(row => row.Contexts[0], StringComparer.Ordinal);
            NginxCatalogue.Write(path, module with { Directives = [.. own] });
        }

        var elsewhere = facts.Where(fact => !fact.OnLinux).Select(fact => new NginxOmitted(fact.Name, fact.Module!, "not in any build for Linux"));
        NginxCatalogue.Write(Path.Combine(catalogue, NginxCatalogue.OmittedFile), new NginxOmissions([.. elsewhere]));
        return 0;
    }

    /// <summary>Turns a table of other people's modules into files of the catalogue, one a module.</summary>
    public static int ImportThirdParty(string table, string catalogue)
    {
        var folder = Directory.CreateDirectory(Path.Combine(catalogue, "third-party"));
        foreach (var module in NginxFact.Read(table).GroupBy(fact => fact.Module ?? "nchan"))
        {
            var rows = module.DistinctBy(fact => (fact.Name, string.Join(',', fact.Contexts))).OrderBy(fact => fact.Name, StringComparer.Ordinal)
                .Select(fact => new NginxThirdPartyDirective(fact.Name, fact.Contexts, fact.Arguments, fact.Block ? true : null));
            NginxCatalogue.Write(Path.Combine(folder.FullName, NginxPages.Short(module.Key) + ".json"), new NginxThirdParty(module.Key, [.. rows]));
        }

        return 0;
    }

    private static string Old(string context) => context == "location.limit_except" ? "limit_except" : context;

    private static NginxDirective With(NginxDirective row, NginxFact fact, string module)
        => row with
        {
            Module = fact.Module == module ? null : fact.Module,
            Documented = fact.Undocumented ? false : null,
            Contexts = fact.Contexts,
            Arguments = fact.Arguments,
            Earlier = fact.Earlier,
            Block = fact.Block ? true : null,
            Flag = fact.Flag ? true : null,
            Default = fact.Default,
            Since = fact.Since,
            Versions = fact.Versions,
        };

    /// <summary>What people wrote into the catalogue stays; a row that says nothing of its values gets what the rules say.</summary>
    private static NginxDirective Typed(NginxDirective row, NginxFact fact, NginxRules rules)
    {
        if (row.Kind != "raw")
            return row;
        var rule = rules.For(fact);
        return row with { Kind = rule.Kind, Type = rule.Type, Property = rule.Property, Lowest = rule.Lowest, Highest = rule.Highest };
    }
}
