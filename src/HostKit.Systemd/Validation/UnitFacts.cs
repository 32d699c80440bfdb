using System.Collections.Immutable;

namespace HostKit.Systemd;

/// <summary>What is known of the host that units are for; what is null is not known, and nothing is said about it.</summary>
public sealed record UnitFacts
{
    private static readonly string[] UnitDirectories = ["etc/systemd/system", "run/systemd/system", "run/systemd/generator", "usr/local/lib/systemd/system", "usr/lib/systemd/system", "lib/systemd/system"];

    /// <summary>Nothing is known.</summary>
    public static UnitFacts Unknown { get; } = new();

    /// <summary>The names of the units that the host has, templates with their <c>@</c>.</summary>
    public ImmutableHashSet<string>? Units { get; init; }

    /// <summary>The names of the host's users.</summary>
    public ImmutableHashSet<string>? Users { get; init; }

    /// <summary>The names of the host's groups.</summary>
    public ImmutableHashSet<string>? Groups { get; init; }

    /// <summary>Reads the names from a host's own files.</summary>
    /// <param name="host">The host.</param>
    /// <returns>The facts; accounts are not known where the host has no such file, or asks other services for accounts.</returns>
    public static UnitFacts Of(Host host)
    {
        ArgumentNullException.ThrowIfNull(host);
        var units = UnitDirectories.Select(d => Path.Combine(host.RootPath, d)).Where(Directory.Exists).SelectMany(Directory.EnumerateFileSystemEntries).Select(p => Path.GetFileName(p));
        return new()
        {
            Units = [.. units.Where(n => !n.EndsWith(".d", StringComparison.Ordinal) && !n.EndsWith(".wants", StringComparison.Ordinal) && !n.EndsWith(".requires", StringComparison.Ordinal))],
            Users = Names(host, "passwd"),
            Groups = Names(host, "group"),
        };
    }

    /// <summary>Whether the host has a unit, the template of an instance included.</summary>
    internal bool Has(string unit)
    {
        var at = unit.IndexOf('@', StringComparison.Ordinal);
        return Units!.Contains(unit) || (at >= 0 && Units.Contains(unit[..(at + 1)] + unit[unit.LastIndexOf('.')..]));
    }

    private static ImmutableHashSet<string>? Names(Host host, string database)
    {
        var file = Path.Combine(host.RootPath, "etc", database);
        var switched = Path.Combine(host.RootPath, "etc/nsswitch.conf");
        // sss, ldap and the like know accounts that no file names.
        if (!File.Exists(file) || (File.Exists(switched) && File.ReadLines(switched).Any(l => l.StartsWith(database, StringComparison.Ordinal) && l.Split((char[])[' ', '\t', ':'], StringSplitOptions.RemoveEmptyEntries).Skip(1).Any(w => w is "sss" or "ldap" or "nis" or "winbind"))))
            return null;
        return [.. File.ReadLines(file).Select(l => l.Split(':')[0])];
    }
}
