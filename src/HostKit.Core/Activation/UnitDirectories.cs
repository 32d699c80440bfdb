namespace HostKit;

/// <summary>Where system units live (systemd.unit(5), "System Unit Search Path").</summary>
internal static class UnitDirectories
{
    /// <summary>The administrator's own, where HostKit writes.</summary>
    public const string Own = "/etc/systemd/system";

    /// <summary>Where an administrator links units from elsewhere.</summary>
    public static readonly string[] Administrators = [Own, "/run/systemd/system"];

    /// <summary>In the order of precedence.</summary>
    public static readonly string[] SearchPath =
    [
        "/run/systemd/transient", "/run/systemd/generator.early", Own, "/run/systemd/system", "/run/systemd/generator", "/usr/local/lib/systemd/system",
        "/usr/lib/systemd/system", "/lib/systemd/system", "/run/systemd/generator.late",
    ];

    // What systemd's generators turn into units.
    private static readonly string[] Sources = ["/etc/fstab", "/etc/crypttab", "/etc/containers/systemd", "/usr/share/containers/systemd", "/etc/systemd/system-generators", "/etc/init.d"];

    private static readonly string[] Read = [.. SearchPath, .. Sources];

    /// <summary>Whether a change of this path is seen only after a daemon-reload.</summary>
    public static bool Contain(string path) => Array.Exists(Read, d => IsIn(d, path));

    /// <summary>Whether a generator may make units of this file, so that they are there only after a daemon-reload (systemd.generator(7), podman-systemd.unit(5)).</summary>
    public static bool FeedsGenerators(string path) => Array.Exists(Sources, d => IsIn(d, path));

    private static bool IsIn(string directory, string path) => path.StartsWith(directory, StringComparison.Ordinal) && (path.Length == directory.Length || path[directory.Length] == '/');

    /// <summary>
    /// The names that drop-in directories of a unit may have, the most specific first: for <c>a-b@c.service</c> also <c>a-b@.service</c>,
    /// <c>a-@c.service</c>, <c>a-@.service</c> and <c>service</c>.
    /// </summary>
    public static IEnumerable<string> DropInNames(UnitName unit)
    {
        var stem = unit.Value[..unit.Value.LastIndexOf('.')];
        var at = stem.IndexOf('@', StringComparison.Ordinal);
        var (prefix, instance) = at < 0 ? (stem, "") : (stem[..at], stem[at..]);
        while (true)
        {
            yield return $"{prefix}{instance}.{unit.Type}";
            if (instance.Length > 1)
                yield return $"{prefix}@.{unit.Type}";
            var dash = prefix.TrimEnd('-').LastIndexOf('-');
            if (dash <= 0)
                break;
            prefix = prefix[..(dash + 1)];
        }

        yield return unit.Type;
    }

    /// <summary>The <c>NAME</c> of a drop-in <c>NAME.d/some.conf</c>: a unit's, the beginning of several units', or a type's; null for any other path.</summary>
    public static string? DropInNameAt(string path)
        => HostFiles.NameOf(path).EndsWith(".conf", StringComparison.Ordinal) && HostFiles.DirectoryOf(path) is var above && above.EndsWith(".d", StringComparison.Ordinal)
            && SearchPath.Contains(HostFiles.DirectoryOf(above)) ? HostFiles.NameOf(above)[..^2] : null;

    /// <summary>The unit whose definition a path is, or is a drop-in of; null for any other path.</summary>
    public static UnitName? UnitAt(string path)
    {
        var directory = SearchPath.FirstOrDefault(d => path.StartsWith(d + "/", StringComparison.Ordinal));
        if (directory is null)
            return null;
        var parts = path[(directory.Length + 1)..].Split('/');
        var name = parts switch
        {
            [var unit] => unit,
            [var dropIns, var dropIn] when dropIns.EndsWith(".d", StringComparison.Ordinal) && dropIn.EndsWith(".conf", StringComparison.Ordinal) => dropIns[..^2],
            _ => null,
        };
        try
        {
            return name is null ? null : new UnitName(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
