namespace HostKit;

/// <summary>The links that make a unit start at boot, from its <c>[Install]</c> section (systemd.unit(5), "[Install] Section Options").</summary>
internal static class EnablementLinks
{
    /// <summary>All links of a unit, and of the units its <c>Also=</c> names.</summary>
    public static IReadOnlyList<SymlinkResource> Of(UnitName unit, FutureUnits units)
    {
        var links = new Dictionary<string, SymlinkResource>(StringComparer.Ordinal);
        Collect(unit, units, links, []);
        return [.. links.Values];
    }

    private static void Collect(UnitName unit, FutureUnits units, Dictionary<string, SymlinkResource> links, HashSet<UnitName> seen)
    {
        if (!seen.Add(unit) || units.Find(unit) is not var (path, file))
            return;
        var instance = unit;
        if (unit.IsTemplate)
        {
            // A template itself cannot start: what is enabled is its default instance.
            if (Words(file, "DefaultInstance").LastOrDefault() is not { } name)
                return;
            instance = new UnitName(unit.Value.Replace("@.", $"@{name}.", StringComparison.Ordinal));
        }

        foreach (var (key, suffix) in new[] { ("WantedBy", "wants"), ("RequiredBy", "requires"), ("UpheldBy", "upholds") })
        {
            foreach (var target in Words(file, key))
                Add(links, $"{UnitDirectories.Own}/{Expanded(target, instance)}.{suffix}/{instance}", path);
        }

        foreach (var alias in Words(file, "Alias").Where(a => a != unit.Value))
            Add(links, $"{UnitDirectories.Own}/{Expanded(alias, instance)}", path);
        foreach (var also in Words(file, "Also"))
            Collect(Named(Expanded(also, instance), path), units, links, seen);
    }

    private static UnitName Named(string name, string path)
    {
        try
        {
            return new UnitName(name);
        }
        catch (ArgumentException e)
        {
            throw new HostKitException($"{path}: Also= names '{name}', which is not a unit name.", e);
        }
    }

    private static void Add(Dictionary<string, SymlinkResource> links, string link, string target) => links.TryAdd(link, new SymlinkResource(link, target));

    private static IEnumerable<string> Words(UnitFile file, string key)
        => file.GetValues("Install", key).SelectMany(value => value.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries));

    // [Install] knows few specifiers; these three are the ones that name units.
    private static string Expanded(string name, UnitName unit)
    {
        var stem = unit.Value[..unit.Value.LastIndexOf('.')];
        var at = stem.IndexOf('@', StringComparison.Ordinal);
        return name.Replace("%n", unit.Value, StringComparison.Ordinal)
            .Replace("%p", at < 0 ? stem : stem[..at], StringComparison.Ordinal)
            .Replace("%i", at < 0 ? "" : stem[(at + 1)..], StringComparison.Ordinal);
    }
}
