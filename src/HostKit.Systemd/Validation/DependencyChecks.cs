namespace HostKit.Systemd;

/// <summary>What is wrong with a unit's relations to others.</summary>
internal static class DependencyChecks
{
    private static readonly string[] Needs = ["Requires", "BindsTo", "Requisite"];

    private static readonly string[] References =
        ["Wants", "Requires", "BindsTo", "Requisite", "Upholds", "PartOf", "Conflicts", "Before", "After", "OnFailure", "OnSuccess", "PropagatesReloadTo", "ReloadPropagatedFrom", "JoinsNamespaceOf"];

    private static readonly string[] Installs = ["WantedBy", "RequiredBy", "UpheldBy", "Also", "Alias"];

    // Devices, mounts and the like come and go with the kernel; nothing is said about them.
    private static readonly string[] Declared = ["service", "socket", "target", "timer", "path"];

    public static IEnumerable<Finding> Of(ReviewedUnit unit, UnitReview review)
    {
        var online = Units.NetworkOnline.Value;
        List<Reference> references = [];
        foreach (var entry in unit.Entries("Unit"))
        {
            if (References.Contains(entry.Key))
                references.AddRange(Split(entry.Value).Select(n => new Reference(n, entry)));
        }

        if (Names(references, "After").Any(n => n.Name == online) && !Needs.Append("Wants").Any(k => Names(references, k).Any(n => n.Name == online)))
            yield return UnitFindings.AfterWithoutWants.At(unit.At("Unit", Names(references, "After").First(n => n.Name == online).Entry), $"{online} is not started by itself: After= alone only orders.");
        var ordered = Names(references, "After").Concat(Names(references, "Before")).Select(n => n.Name).ToHashSet();
        foreach (var (name, entry) in Needs.Take(2).SelectMany(k => Names(references, k)).Where(n => n.Name.EndsWith(".service", StringComparison.Ordinal) && !ordered.Contains(n.Name)))
            yield return UnitFindings.RequiresWithoutAfter.At(unit.At("Unit", entry), $"{unit.Name} and {name} start at the same time.");

        foreach (var key in references.Count == 0 ? [] : References)
        {
            foreach (var (name, entry) in Names(references, key).Where(n => !n.Name.Contains('%', StringComparison.Ordinal)))
            {
                if (!IsName(name))
                    yield return UnitFindings.UnitNameInvalid.At(unit.At("Unit", entry), $"'{name}' is no unit's name.");
                else if (Declared.Contains(name[(name.LastIndexOf('.') + 1)..]) && review.Knows(name) == false && key is not ("Conflicts" or "Before" or "After"))
                    yield return (Needs.Contains(key) ? UnitFindings.UnknownUnit : UnitFindings.UnknownWanted).At(unit.At("Unit", entry), $"There is no unit {name}.");
            }
        }

        foreach (var entry in Installs.SelectMany(k => unit.Of("Install", k)))
        {
            foreach (var name in Split(entry.Value).Where(n => !n.Contains('%', StringComparison.Ordinal) && !IsName(n)))
                yield return UnitFindings.UnitNameInvalid.At(unit.At("Install", entry), $"'{name}' is no unit's name.");
        }

        if (unit.Enabled == true && !unit.IsPartial && !unit.Entries("Install").Any(e => Installs.Contains(e.Key)))
            yield return UnitFindings.NothingToEnable.At($"{unit.Path}/Install", $"{unit.Name} is to be enabled, and nothing says by what it is started.");
        if (unit.Last("Unit", "ReloadPropagatedFrom") is not null && unit.Type == "service" && !unit.IsPartial && unit.Last("Service", "ExecReload") is null && unit.Last("Service", "Type") != "notify-reload")
            yield return UnitFindings.ReloadMissing.At($"{unit.Path}/Unit/ReloadPropagatedFrom", $"{unit.Name} is to be reloaded with others and has no ExecReload.");
    }

    private static IEnumerable<Reference> Names(List<Reference> references, string key) => references.Where(r => r.Entry.Key == key);

    private static string[] Split(string value) => value.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries);

    private static bool IsName(string text)
    {
        try
        {
            _ = new UnitName(text);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private sealed record Reference(string Name, UnitFileEntry Entry);
}
