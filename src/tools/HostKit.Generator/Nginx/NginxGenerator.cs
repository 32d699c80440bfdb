namespace HostKit.Generator;

/// <summary>Generates the records of configuration contexts from the catalogue of nginx's directives.</summary>
internal static class NginxGenerator
{
    private static readonly (string Context, string Record)[] Contexts =
    [
        ("main", "Main"), ("events", "Events"), ("http", "Http"), ("server", "Server"), ("location", "Location"), ("upstream", "Upstream"),
        ("server.if", "ServerIf"), ("location.if", "LocationIf"), ("limit_except", "LimitExcept"), ("mail", "Mail"), ("mail.server", "MailServer"),
        ("stream", "StreamBlock"), ("stream.server", "StreamServer"), ("stream.upstream", "StreamUpstream"),
    ];

    public static IReadOnlyDictionary<string, string> Generate(string catalogue)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var types = NginxCatalogue.ReadTypes(catalogue).Types;
        var modules = NginxCatalogue.ModuleFiles(catalogue).Select(path => (File: Path.GetFileNameWithoutExtension(path), Module: NginxCatalogue.ReadModule(path))).ToList();
        foreach (var (context, record) in Contexts)
        {
            foreach (var (file, module) in modules)
            {
                var rows = module.Directives.Where(row => IsIn(row, context) && NginxProperty.Has(row)).ToList();
                if (rows.Count > 0)
                    files.Add($"{record}.{NginxCatalogue.Pascal(file)}.g.cs", Record(record, module, rows));
            }

            var known = modules.SelectMany(m => m.Module.Directives).Where(row => IsIn(row, context) && row.Kind != "raw");
            files.Add($"{record}.Names.g.cs", Names(record, known.OrderBy(row => row.Name, StringComparer.Ordinal)));
        }

        foreach (var (name, type) in types)
            files.Add($"{name}.g.cs", Words(name, type));
        files.Add("DirectiveCatalogue.g.cs", Lookups(modules.SelectMany(m => m.Module.Directives), types));
        files.Add("DirectiveTable.g.cs", NginxTableFile.Write(Header(), modules.Select(m => m.Module), NginxCatalogue.ReadThirdParty(catalogue), NginxCatalogue.ReadChecks(catalogue)));
        return files;
    }

    private static bool IsIn(NginxDirective row, string context) => row.Contexts.Contains(context) || row.Contexts.Contains("any");

    private static CodeWriter Header(params ReadOnlySpan<string> usings)
    {
        var code = new CodeWriter().Line("// Generated from Catalogue/*.json; edit those and run the generator.").Line("#nullable enable").Line();
        foreach (var name in usings)
            code.Line($"using {name};");
        if (!usings.IsEmpty)
            code.Line();
        return code.Line("namespace HostKit.Nginx;").Line();
    }

    private static string Record(string record, NginxModule module, List<NginxDirective> rows)
    {
        var code = rows.Any(NginxProperty.IsList) ? Header("System.Collections.Immutable") : Header();
        code.Open($"public sealed partial record {record}");
        for (var i = 0; i < rows.Count; i++)
        {
            if (i > 0)
                code.Line();
            NginxProperty.Write(code, rows[i], module.Page);
        }

        return code.Close().ToString();
    }

    private static string Names(string record, IEnumerable<NginxDirective> rows)
    {
        var code = Header().Open($"public sealed partial record {record}").Open("internal override string? PropertyOf(string directive) => directive switch");
        foreach (var row in rows)
            code.Line($"\"{row.Name}\" => \"{row.PropertyName}\",");
        return code.Line("_ => null,").Close("};").Close().ToString();
    }

    private static string Words(string name, NginxWords type)
    {
        var code = Header().Line($"/// <summary>{NginxProperty.Xml(type.Summary)}</summary>").Open($"public enum {name}");
        foreach (var (member, word) in type.Values)
        {
            if (member != type.Values.Keys.First())
                code.Line();
            code.Line($"/// <summary><c>{NginxProperty.Xml(word)}</c></summary>").Line($"{member},");
        }

        return code.Close().ToString();
    }

    private static string Lookups(IEnumerable<NginxDirective> rows, IReadOnlyDictionary<string, NginxWords> types)
    {
        // The table is by name alone: what is a list of statements in one context may not be a list of arguments in another.
        var lists = rows.Where(NginxProperty.IsList).ToLookup(row => row.Name, NginxProperty.IsRepeated);
        if (lists.FirstOrDefault(list => list.Distinct().Count() > 1) is { } both)
            throw new InvalidDataException($"{both.Key} is repeated in one context and one statement in another.");
        var repeated = lists.Where(list => list.First()).Select(list => list.Key).Order(StringComparer.Ordinal);
        var code = Header().Line("/// <summary>What the catalogue says about directives wherever they stand.</summary>").Open("internal static class DirectiveCatalogue")
            .Line("/// <summary>Whether each value of the list is a statement of its own.</summary>").Open("public static bool IsRepeated(string directive) => directive switch");
        foreach (var name in repeated)
            code.Line($"\"{name}\" => true,");
        code.Line("_ => false,").Close("};").Line().Line("/// <summary>nginx's word for a value.</summary>").Open("public static string WordOf(Enum value) => value switch");
        foreach (var (name, type) in types)
        {
            foreach (var (member, word) in type.Values)
                code.Line($"{name}.{member} => \"{word}\",");
        }

        return code.Line("_ => throw new ArgumentOutOfRangeException(nameof(value), value, null),").Close("};").Close().ToString();
    }
}
