namespace HostKit;

/// <summary>
/// What the other configurations of a host declare. A path or unit that two declare alike is shared: the last one that declares it takes it away.
/// </summary>
internal sealed class Neighbours
{
    private readonly Dictionary<string, (string Configuration, ManifestEntry Entry)> _paths = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ManifestEntry> _units = new(StringComparer.Ordinal);

    private readonly Dictionary<(string Kind, string Name), (string Configuration, ManifestEntry Entry)> _accounts = [];
    private readonly Dictionary<string, bool> _packages = new(StringComparer.Ordinal);
    private readonly HashSet<string> _owedPackages = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _broughtPackages = new(StringComparer.Ordinal);

    private Neighbours()
    {
    }

    public static Neighbours Read(HostFiles? files, string configuration)
    {
        var neighbours = new Neighbours();
        foreach (var other in files?.List(HostFiles.DirectoryOf(StateDirectory.PathOf(configuration))).Where(n => n != configuration) ?? [])
        {
            var manifest = GenerationStore.ReadCurrent(files, other);
            neighbours._broughtPackages.UnionWith(manifest.BroughtPackages);
            neighbours._owedPackages.UnionWith(manifest.OwedPackages);
            foreach (var entry in manifest.Entries)
            {
                if (entry.IsPath)
                    neighbours._paths.TryAdd(entry.Id, (other, entry));
                else if (entry.Account is { } account && (!account.Retired || !neighbours._accounts.ContainsKey((entry.Kind, entry.Id))))
                    neighbours._accounts[(entry.Kind, entry.Id)] = (other, entry);
                else if (entry.Kind == "unit")
                    neighbours._units[entry.Id] = entry.StartedByHostKit == true || !neighbours._units.TryGetValue(entry.Id, out var known) ? entry : known;
                else if (entry.Kind == "package")
                    neighbours._packages[entry.Package ?? entry.Id] = entry.InstalledByHostKit == true || neighbours._packages.GetValueOrDefault(entry.Package ?? entry.Id);
            }
        }

        return neighbours;
    }

    /// <summary>Packages that came with those that the other configurations declare.</summary>
    public IReadOnlyCollection<string> BroughtPackages => _broughtPackages;

    /// <summary>Whether another configuration declares the package.</summary>
    public bool HasPackage(string name) => _packages.ContainsKey(name);

    /// <summary>Whether HostKit installed the package for another configuration.</summary>
    public bool Installed(string name) => _packages.GetValueOrDefault(name) || _owedPackages.Contains(name);

    public (string Configuration, ManifestEntry Entry)? AtPath(string path) => _paths.TryGetValue(path, out var found) ? found : null;

    /// <summary>The users and groups of other configurations, those among them that are no longer declared.</summary>
    public IEnumerable<ManifestEntry> Accounts => _accounts.Values.Select(a => a.Entry);

    /// <summary>What another configuration says of a user or group; null when none declares it.</summary>
    public (string Configuration, ManifestEntry Entry)? Account(string kind, string name)
        => _accounts.TryGetValue((kind, name), out var found) && !found.Entry.Account!.Retired ? found : null;

    /// <summary>A user that another configuration made and has locked since; null when there is none.</summary>
    public ManifestEntry? LockedUser(string name) => _accounts.TryGetValue(("user", name), out var found) && found.Entry.Account!.Retired ? found.Entry : null;

    /// <summary>What another configuration says of a unit; null when none does.</summary>
    public ManifestEntry? Unit(UnitName unit) => _units.GetValueOrDefault(unit.Value);
}
