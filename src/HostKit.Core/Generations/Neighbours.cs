namespace HostKit;

/// <summary>
/// What the other configurations of a host declare. A path or unit that two declare alike is shared: the last one that declares it takes it away.
/// </summary>
internal sealed class Neighbours
{
    private readonly Dictionary<string, (string Configuration, ManifestEntry Entry)> _paths = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ManifestEntry> _units = new(StringComparer.Ordinal);

    private readonly Dictionary<(string Kind, string Name), (string Configuration, ManifestEntry Entry)> _accounts = [];

    private Neighbours()
    {
    }

    public static Neighbours Read(HostFiles? files, string configuration)
    {
        var neighbours = new Neighbours();
        foreach (var other in files?.List(HostFiles.DirectoryOf(StateDirectory.PathOf(configuration))).Where(n => n != configuration) ?? [])
        {
            foreach (var entry in GenerationStore.ReadCurrent(files, other).Entries)
            {
                if (entry.IsPath)
                    neighbours._paths.TryAdd(entry.Id, (other, entry));
                else if (entry.Account is { } account && (!account.Retired || !neighbours._accounts.ContainsKey((entry.Kind, entry.Id))))
                    neighbours._accounts[(entry.Kind, entry.Id)] = (other, entry);
                else if (entry.Kind == "unit")
                    neighbours._units[entry.Id] = entry.StartedByHostKit == true || !neighbours._units.TryGetValue(entry.Id, out var known) ? entry : known;
            }
        }

        return neighbours;
    }

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
