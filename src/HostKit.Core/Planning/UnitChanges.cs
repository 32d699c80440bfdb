using System.Collections.Immutable;

namespace HostKit;

/// <summary>The units that planned paths change: by their files, by drop-ins of theirs, and by files that are linked in from elsewhere.</summary>
internal sealed class UnitChanges
{
    private readonly IReadOnlyList<PathChange> _paths;
    private readonly UnitTree _old;
    private readonly UnitTree _new;
    private readonly ILookup<string, PathChange> _linked;
    private readonly HashSet<UnitName> _files;
    private readonly HashSet<string> _dropIns;
    private readonly ILookup<UnitName, UnitName> _aliases;
    private readonly Dictionary<UnitName, UnitChange?> _known = [];

    public UnitChanges(HostFiles? files, IReadOnlyList<PathChange> paths, Func<ManifestEntry, Stream> kept)
    {
        _paths = paths;
        _old = new UnitTree(files, [], kept);
        _new = new UnitTree(files, paths, kept);
        ChangedPaths = paths.Select(p => p.Path).ToHashSet(StringComparer.Ordinal);
        _linked = Linked(files, paths).ToLookup(p => p.Link, p => p.Change, StringComparer.Ordinal);
        _files = [.. paths.Select(p => p.Path).Concat(_linked.Select(l => l.Key)).Where(p => UnitDirectories.DropInNameAt(p) is null).Select(UnitDirectories.UnitAt).OfType<UnitName>()];
        _dropIns = [.. paths.Select(p => p.Path).Concat(_linked.Select(l => l.Key)).Select(UnitDirectories.DropInNameAt).OfType<string>()];
        _aliases = _dropIns.Select(AsUnit).OfType<UnitName>().SelectMany(alias => new[] { (alias, Main: _old.MainOf(alias)), (alias, Main: _new.MainOf(alias)) })
            .Where(a => a.Main != a.alias).Distinct().ToLookup(a => a.Main, a => a.alias);
        NeedReload = _linked.Count > 0 || paths.Any(p => UnitDirectories.Contain(p.Path));
    }

    public IReadOnlySet<string> ChangedPaths { get; }

    /// <summary>Whether systemd has to read its units again.</summary>
    public bool NeedReload { get; }

    /// <summary>The units whose own files change, declared or not; templates too.</summary>
    public IEnumerable<UnitName> Named => _files;

    /// <summary>The change of a unit; null when no planned path is read for it.</summary>
    public UnitChange? Of(UnitName unit)
    {
        if (_known.TryGetValue(unit, out var known))
            return known;
        return _known[unit] = Mentions(unit) ? Read(unit) : null;
    }

    /// <summary>The unit as it will be.</summary>
    public UnitDefinition Future(UnitName unit) => Of(unit)?.New ?? _new.Define(unit);

    // Cheap: most running units are not concerned by anything.
    private bool Mentions(UnitName unit)
        => _files.Contains(unit) || (unit.Template is { } template && _files.Contains(template)) || _aliases.Contains(unit) || (_dropIns.Count > 0 && UnitDirectories.DropInNames(unit).Any(_dropIns.Contains));

    private UnitChange? Read(UnitName unit)
    {
        var (old, future) = (_old.Define(unit, _aliases[unit]), _new.Define(unit, _aliases[unit]));
        ImmutableArray<PathChange> read = [.. _paths.Where(p => old.Paths.Contains(p.Path) || future.Paths.Contains(p.Path))];
        return read.IsEmpty ? null : new UnitChange(old, future, read);
    }

    private static UnitName? AsUnit(string dropIn) => UnitDirectories.UnitAt($"{UnitDirectories.Own}/{dropIn}") is { IsTemplate: false } unit ? unit : null;

    // A unit may be a link to a file that a program keeps with itself; systemd reads that one.
    private static IEnumerable<(string Link, PathChange Change)> Linked(HostFiles? files, IReadOnlyList<PathChange> paths)
    {
        var elsewhere = paths.Where(p => !UnitDirectories.Contain(p.Path)).ToDictionary(p => p.Path, StringComparer.Ordinal);
        if (elsewhere.Count == 0)
            yield break;
        foreach (var directory in UnitDirectories.Administrators)
        {
            foreach (var link in (files?.List(directory) ?? []).Select(name => $"{directory}/{name}").Where(p => UnitDirectories.UnitAt(p) is not null && files!.Stat(p)?.Type == FileType.Symlink))
            {
                if (elsewhere.TryGetValue(Path.GetFullPath(files!.ReadLink(link), directory), out var change))
                    yield return (link, change);
            }
        }

        foreach (var link in paths.Where(p => p.Wanted is { Kind: "symlink" } && UnitDirectories.UnitAt(p.Path) is not null))
        {
            if (elsewhere.TryGetValue(Path.GetFullPath(link.Wanted!.Target!, HostFiles.DirectoryOf(link.Path)), out var change))
                yield return (link.Path, change);
        }
    }
}
