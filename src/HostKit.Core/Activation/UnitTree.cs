using System.Collections.Immutable;

namespace HostKit;

/// <summary>
/// Unit files on a host, as they are or as they will be once planned changes are in place (systemd.unit(5), "System Unit Search Path").
/// </summary>
internal sealed class UnitTree(HostFiles? files, IReadOnlyList<PathChange> changes, Func<ManifestEntry, Stream> kept)
{
    private const string Nothing = "/dev/null";
    private const int MostLinks = 8;

    private readonly Dictionary<string, PathChange> _changes = changes.ToDictionary(c => c.Path, StringComparer.Ordinal);
    private readonly ILookup<string, string> _new = changes.Where(c => c.Wanted is { Kind: "file" or "symlink" }).ToLookup(c => HostFiles.DirectoryOf(c.Path), c => HostFiles.NameOf(c.Path));

    /// <summary>The unit of which this is another name; itself, if it is none.</summary>
    public UnitName MainOf(UnitName unit) => FindFile(unit, ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal)).Names[^1];

    /// <summary>Reads a unit; drop-ins of its other names count, too.</summary>
    public UnitDefinition Define(UnitName unit, params IEnumerable<UnitName> otherNames)
    {
        var read = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var (path, text, names) = FindFile(unit, read);
        names.AddRange(otherNames.Except(names));
        var sections = ImmutableArray.CreateBuilder<UnitFileSection>();
        if (text is { Length: > 0 })
            sections.AddRange(Parse(text, path!).Sections);
        foreach (var dropIn in DropIns(names))
        {
            if (Read(dropIn, read) is { Length: > 0 } more)
                sections.AddRange(Parse(more, dropIn).Sections);
        }

        return new UnitDefinition(unit, text is { Length: > 0 } ? path : null, text is { Length: 0 }, new UnitFile(sections.ToImmutable(), ""), read.ToImmutable());
    }

    private (string? Path, string? Text, List<UnitName> Names) FindFile(UnitName unit, ImmutableHashSet<string>.Builder read)
    {
        var names = new List<UnitName> { unit };
        foreach (var name in unit.Template is { } template && template != unit ? [unit, template] : new[] { unit })
        {
            foreach (var directory in UnitDirectories.SearchPath)
            {
                var path = $"{directory}/{name}";
                var hops = new HashSet<string>(StringComparer.Ordinal);
                if (Read(path, hops) is not { } text)
                    continue;
                read.UnionWith(hops);
                // Drop-ins of the unit that another name leads to apply as well.
                names.AddRange(hops.Select(UnitDirectories.UnitAt).OfType<UnitName>().Where(n => n.Type == unit.Type && n != unit.Template).Except(names));
                return (path, text, names);
            }
        }

        return (null, null, names);
    }

    // Of two drop-ins of one name the nearer directory's counts: first the more specific unit name, then the search path.
    private SortedDictionary<string, string>.ValueCollection DropIns(IEnumerable<UnitName> names)
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var directory in names.SelectMany(UnitDirectories.DropInNames).Distinct().SelectMany(name => UnitDirectories.SearchPath.Select(above => $"{above}/{name}.d")))
        {
            foreach (var file in List(directory).Where(f => f.EndsWith(".conf", StringComparison.Ordinal)))
                found.TryAdd(file, $"{directory}/{file}");
        }

        return found.Values;
    }

    private IEnumerable<string> List(string directory)
        => (files?.List(directory) ?? []).Where(name => !_changes.TryGetValue($"{directory}/{name}", out var change) || change.Wanted is not null).Concat(_new[directory]).Distinct();

    // Null for nothing; an empty text for what masks.
    private string? Read(string path, ISet<string> read)
    {
        for (var links = 0; links < MostLinks && path != Nothing; links++)
        {
            read.Add(path);
            if (_changes.TryGetValue(path, out var change))
            {
                if (change.Wanted is not { Kind: "symlink", Target: { } target })
                    return change.Wanted is { Kind: "file" } ? Content(change) : null;
                path = Beside(path, target);
                continue;
            }

            if (files?.Stat(path) is not { } status)
                return null;
            if (status.Type != FileType.Symlink)
                return status.Type == FileType.File ? files.ReadText(path) : null;
            path = Beside(path, files.ReadLink(path));
        }

        return path == Nothing ? "" : null;
    }

    private string Content(PathChange change)
    {
        using var reader = new StreamReader(change.Content?.OpenRead() ?? kept(change.Wanted!));
        return reader.ReadToEnd();
    }

    private static string Beside(string path, string target) => Path.GetFullPath(target, HostFiles.DirectoryOf(path));

    private UnitFile Parse(string text, string path)
    {
        try
        {
            return UnitFile.Parse(text, path);
        }
        catch (SyntaxException) when (!_changes.ContainsKey(path))
        {
            // Damaged on the host: systemd has nothing of it either.
            return new UnitFile([], "");
        }
    }
}
