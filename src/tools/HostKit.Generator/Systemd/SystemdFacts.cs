namespace HostKit.Generator.Systemd;

/// <summary>
/// Adds to the catalogue what the tables of systemd's and podman's own parsers have and it has not. Rows that are there stay as they are: their
/// words are written by hand.
/// </summary>
internal static class SystemdFacts
{
    private static readonly string[] Shared = ["systemd.exec", "systemd.kill", "systemd.resource-control"];

    public static int Import(string table, string choices, string catalogue)
    {
        var rules = Rules.Read();
        var facts = Fact.Read(table);
        var typed = facts.Where(fact => rules.ReasonToOmit(fact) is null).ToList();
        var enums = new EnumFacts(choices, Path.Combine(catalogue, "Enums.json"), rules);
        var service = Existing(Path.Combine(catalogue, "Service.json"))!.Directives.Where(row => Shared.Contains(row.Page)).ToDictionary(row => row.Name);
        foreach (var section in facts.GroupBy(fact => (fact.Kind, fact.Section)))
        {
            var path = Path.Combine(catalogue, Fact.Folders[section.Key.Kind], section.Key.Section + ".json");
            var old = Existing(path) ?? New(section.Key.Kind, section.Key.Section, typed, rules);
            var known = old.Directives.Select(row => row.Name).ToHashSet();
            var rows = section.Where(fact => !known.Contains(fact.Name) && rules.ReasonToOmit(fact) is null)
                .Select(fact => fact.Kind == "unit" && service.GetValueOrDefault(fact.Name) is { } row && fact.Section != "Service" ? row : Row(fact, rules, enums, facts)).ToList();
            foreach (var fact in section.Where(fact => rules.ReasonToOmit(fact) is null))
                enums.Add(rules.For(fact), fact);
            var omitted = section.Where(fact => !known.Contains(fact.Name) && rules.ReasonToOmit(fact) is not null)
                .Select(fact => new OmittedRow(fact.Name, rules.ReasonToOmit(fact)!) { Since = Since(fact, rules) });
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            CatalogueText.Write(path, old with { Directives = [.. old.Directives, .. rows], Omitted = [.. omitted] });
            if (section.Key == ("unit", "Service"))
                service = rows.Where(row => Shared.Contains(row.Page)).Concat(service.Values).ToDictionary(row => row.Name);
        }

        enums.Write();
        return 0;
    }

    private static SectionCatalogue? Existing(string path) => File.Exists(path) ? CatalogueJson.Read(path, CatalogueJson.Default.SectionCatalogue) : null;

    private static SectionCatalogue New(string kind, string section, IReadOnlyList<Fact> facts, Rules rules)
        => new(section, RecordName(kind, section, facts), Page(kind, section), $"The [{section}] section of {FileKind(kind)} files", [])
        {
            Kind = kind == "unit" ? null : kind,
            Repeated = kind != "unit" && kind != "quadlet" && rules.Repeated.Contains(section),
        };

    /// <summary>
    /// The section's name and "Section". Where several kinds of file have a section of one name, it is that of the kind which is itself called so
    /// (or of units); the others have their kind in front. A section of which nothing is typed has no record.
    /// </summary>
    private static string RecordName(string kind, string section, IReadOnlyList<Fact> facts)
    {
        var name = string.Concat(section.Where(char.IsAsciiLetterOrDigit)) + "Section";
        var kinds = facts.Where(fact => fact.Section == section).Select(fact => fact.Kind).Distinct().ToList();
        var prefix = kind switch { "network" => "Network", "netdev" => "NetDev", "link" => "Link", _ => "Container" };
        if (!facts.Any(fact => fact.Kind == kind && fact.Section == section))
            return "";
        return kinds.Count == 1 || kind == "unit" || string.Equals(kind, section, StringComparison.OrdinalIgnoreCase) ? name : prefix + name;
    }

    private static string Page(string kind, string section) => kind switch
    {
        "unit" => section is "Unit" or "Install" ? "systemd.unit" : "systemd." + section.ToLowerInvariant(),
        "network" or "netdev" or "link" => "systemd." + kind,
        "quadlet" => "podman-systemd.unit",
        _ => kind,
    };

    private static string FileKind(string kind) => kind switch { "quadlet" => "podman's unit", "network" or "netdev" or "link" => "." + kind, _ => kind };

    private static DirectiveRow Row(Fact fact, Rules rules, EnumFacts enums, IReadOnlyList<Fact> facts)
    {
        var rule = rules.For(fact);
        return new(fact.Name, rule.Type, fact.Kind == "unit" ? UnitPage(fact, facts) : Page(fact.Kind, fact.Section))
        {
            Shape = rule.Shape,
            Style = rule.Style,
            Min = rule.Min,
            Max = rule.Max,
            Infinity = rule.Infinity,
            Value = rule.Value,
            Reset = fact.Kind == "unit" ? fact.EmptyAssignment == "accepted" : rule.Shape is not null || rule.Type == "UnitString" || fact.Function == "tristate",
            Since = Since(fact, rules),
            NewerThan = !fact.IsNew || fact.Kind != "quadlet" ? null : fact.Versions.Contains("podman-5.8.2") ? "podman 5.4" : "podman 5.8",
        };
    }

    private static int? Since(Fact fact, Rules rules)
        => !fact.IsNew || fact.Kind == "quadlet" ? null : fact.Kind == "unit" ? rules.Since.GetValueOrDefault(fact.Name, Fact.Newest) : Fact.Newest;

    /// <summary>What units of many types have is described on a page of its own.</summary>
    private static string UnitPage(Fact fact, IReadOnlyList<Fact> facts)
    {
        var sections = facts.Where(f => f.Kind == "unit" && f.Name == fact.Name && f.Function == fact.Function).Select(f => f.Section).ToHashSet();
        if (!sections.IsSupersetOf(["Service", "Socket", "Mount", "Swap"]) || fact.Function == "sec_fix_0")
            return Page("unit", fact.Section);
        return sections.Contains("Slice") ? "systemd.resource-control" : sections.Contains("Scope") ? "systemd.kill" : "systemd.exec";
    }
}
