namespace HostKit.Php;

/// <summary>What php-fpm's own sandbox hides from it: a site below a hidden directory answers "File not found." and nothing says why.</summary>
internal sealed class HiddenRoot : IReview
{
    public static readonly HiddenRoot Instance = new();

    private static readonly string[] Homes = ["/home", "/root", "/run/user"];
    private static readonly string[] Temporary = ["/tmp", "/var/tmp"];

    private HiddenRoot()
    {
    }

    public ReviewResult Review(FutureHost future)
    {
        ArgumentNullException.ThrowIfNull(future);
        var findings = new List<Finding>();
        foreach (var declaration in future.Declarations)
        {
            if (declaration.Component is not PhpPool { Root: { } root } pool)
                continue;
            foreach (var (path, directive) in Hidden(future, PhpRelease.Of(future.Host, pool.Version).Unit))
            {
                if (root == path || root.StartsWith(path.TrimEnd('/') + "/", StringComparison.Ordinal))
                    findings.Add(new Finding(
                        Severity.Error, "php.hidden-root", $"php[{pool.PoolName}]/Root", $"php-fpm cannot see {root}: its unit has {directive}.",
                        "move the site to /srv, or set the directive otherwise in a drop-in of the unit") { Source = declaration.Source });
            }
        }

        return new([.. findings], []);
    }

    /// <summary>The paths that a unit's processes do not see, each with the directive and the file that say so.</summary>
    private static IEnumerable<(string Path, string Directive)> Hidden(FutureHost future, UnitName unit)
    {
        // The last file that sets one of these decides; lists grow, and an empty value empties them.
        var single = new Dictionary<string, (string Value, string File)>();
        var lists = new List<(string Key, string Value, string File)>();
        foreach (var (file, tree) in Files(future, unit))
        {
            foreach (var entry in tree.Sections.Where(s => s.Name == "Service").SelectMany(s => s.Entries))
            {
                if (entry.Key is "ProtectHome" or "PrivateTmp" or "RootDirectory" or "RootImage")
                    single[entry.Key] = (entry.Value.Trim(), file);
                else if (entry.Key is "InaccessiblePaths" or "TemporaryFileSystem" or "InaccessibleDirectories")
                {
                    if (entry.Value.Trim().Length == 0)
                        lists.RemoveAll(l => l.Key == entry.Key);
                    lists.AddRange(entry.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(v => (entry.Key, v.TrimStart('-', '+').Split(':')[0], file)));
                }
            }
        }

        foreach (var (key, (value, file)) in single)
        {
            var paths = key switch
            {
                "ProtectHome" when IsOn(value) || value == "tmpfs" => Homes,
                "PrivateTmp" when IsOn(value) || value == "disconnected" => Temporary,
                "RootDirectory" when value is not ("" or "/") => ["/"],
                "RootImage" when value.Length > 0 => ["/"],
                _ => [],
            };
            foreach (var path in paths)
                yield return (path, $"{key}={value} ({file})");
        }

        foreach (var (key, value, file) in lists)
            yield return (value, $"{key}={value} ({file})");
    }

    private static bool IsOn(string value) => value.ToLowerInvariant() is "yes" or "true" or "on" or "1" or "y" or "t";

    // The unit's own file is the first that there is; drop-ins of one name hide each other in the same order, and count by name.
    private static IEnumerable<(string File, UnitFile Tree)> Files(FutureHost future, UnitName unit)
    {
        string[] places = ["/etc/systemd/system", "/run/systemd/system", "/usr/local/lib/systemd/system", "/usr/lib/systemd/system"];
        if (places.Select(p => Read(future, $"{p}/{unit}")).FirstOrDefault(f => f is not null) is { } own)
            yield return own;
        var dropIns = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var directory in places.SelectMany(p => new[] { $"{p}/{unit}.d", $"{p}/service.d" }))
        {
            foreach (var name in future.ListDirectory(directory) ?? [])
            {
                if (name.EndsWith(".conf", StringComparison.Ordinal))
                    dropIns.TryAdd(name, $"{directory}/{name}");
            }
        }

        foreach (var path in dropIns.Values)
        {
            if (Read(future, path) is { } dropIn)
                yield return dropIn;
        }
    }

    private static (string File, UnitFile Tree)? Read(FutureHost future, string path)
        => future.ReadBytes(path) is { } bytes ? (path, UnitFile.Parse(bytes, path)) : null;
}
