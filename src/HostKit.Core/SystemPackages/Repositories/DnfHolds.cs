using System.Text;

namespace HostKit;

/// <summary>
/// The holds of a configuration as the one file in which dnf has them: no version that a repository offers is taken then, and what is installed stays.
/// Version 5 reads it by itself, version 4 by a plugin. Source: dnf5-versionlock(8), dnf-versionlock(8).
/// </summary>
internal static class DnfHolds
{
    public const string Dnf5File = "/etc/dnf/versionlock.toml";
    public const string Dnf4File = "/etc/dnf/plugins/versionlock.list";
    public const string Dnf4Plugin = "python3-dnf-plugin-versionlock";
    private static readonly string[] Architectures = ["aarch64", "i386", "i486", "i586", "i686", "noarch", "x86_64"];

    public static IEnumerable<Resource> Of(Host host, IEnumerable<string> packages)
    {
        string[] names = [.. packages.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (names.Length == 0)
            return [];
        using var files = host.OpenFiles();
        if (IsDnf5(files!))
            return [new FileResource(Dnf5File, "# Written by HostKit.\nversion = \"1.0\"\n" + string.Concat(names.Select(Entry)))];
        return [new SystemPackage(Dnf4Plugin), new FileResource(Dnf4File, "# Written by HostKit.\n" + string.Concat(names.Select(n => $"!{n}\n"))) { Adopt = HasNoRule(files!) }];
    }

    // Fedora had both for a while: what 'dnf' itself is counts.
    private static bool IsDnf5(HostFiles files)
        => files.Stat("/usr/bin/dnf") is { Type: FileType.Symlink }
            ? HostFiles.NameOf(files.ReadLink("/usr/bin/dnf")) == "dnf5"
            : files.Stat("/usr/bin/dnf5") is not null && files.Stat("/usr/bin/dnf-3") is null;

    // The plugin's package brings a list without a rule, which is nobody's work.
    private static bool HasNoRule(HostFiles files)
        => (files.ReadText(Dnf4File) ?? "").Split('\n').All(l => l.StartsWith('#') || string.IsNullOrWhiteSpace(l));

    // An entry allows what meets all its conditions, and nothing else of that name: no version is below 0, and other architectures are not held.
    private static string Entry(string package)
    {
        var dot = package.LastIndexOf('.');
        var architecture = dot > 0 && Architectures.Contains(package[(dot + 1)..]) ? package[(dot + 1)..] : null;
        var (key, comparator, value) = architecture is null ? ("evr", "<", "0:0") : ("arch", "!=", architecture);
        return new StringBuilder($"\n[[packages]]\nname = \"{(architecture is null ? package : package[..dot])}\"\n")
            .Append($"[[packages.conditions]]\nkey = \"{key}\"\ncomparator = \"{comparator}\"\nvalue = \"{value}\"\n").ToString();
    }
}
