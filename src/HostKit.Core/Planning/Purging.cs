using System.IO.Enumeration;

namespace HostKit;

/// <summary>Finds what is in purged directories and nothing declares.</summary>
internal sealed class Purging(HostFiles? files, DesiredState desired, Neighbours neighbours, IReadOnlyCollection<string> ignored)
{
    // What belongs to the whole system: a purge of these is a mistake, whoever declares it.
    private static readonly string[] Refused =
    [
        "/usr/bin", "/usr/sbin", "/usr/lib", "/usr/lib64", "/usr/libexec", "/usr/share", "/usr/include", "/usr/local", "/usr/local/bin", "/usr/local/lib", "/usr/lib/systemd", "/usr/lib/systemd/system",
        "/var/lib", "/var/lib/dpkg", "/var/lib/apt", "/var/lib/pacman", "/var/lib/rpm", "/var/lib/systemd", "/var/log", "/var/cache", "/var/spool", "/var/mail", "/var/tmp", "/var/www",
        "/etc/systemd", "/etc/systemd/system", "/etc/ssl", "/etc/ssh", "/etc/pam.d", "/etc/init.d", "/etc/alternatives", "/etc/apt",
    ];

    private readonly Dictionary<string, DesiredResource> _purged =
        desired.Of<DirectoryResource>().Where(d => d.Resource.Purge).ToDictionary(d => d.Resource.Path, d => d.Desired, StringComparer.Ordinal);

    private readonly List<(string Path, DesiredResource By)> _found = [];
    private readonly List<Finding> _findings = [];

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>What goes, each with the directory that is purged of it.</summary>
    /// <param name="isDeclared">Whether the next generation has an entry for a path.</param>
    public IReadOnlyList<(string Path, DesiredResource By)> Find(Func<string, bool> isDeclared)
    {
        foreach (var (path, directory) in _purged)
        {
            if (IsRefused(path))
                _findings.Add(new Finding(
                    Severity.Error, "core.purge-refused", $"directory[{path}]", "belongs to the whole system, and is not purged", "purge a directory that is yours alone") { Source = directory.Source });
            else if (files?.Stat(path) is { Type: FileType.Directory })
                Walk(path, path, files.Stat(path + "/.")!.Mount, directory, isDeclared);
        }

        return _found;
    }

    /// <summary>Whether a path is in a purged directory, and not excepted.</summary>
    public bool Covers(string path)
    {
        for (var above = HostFiles.DirectoryOf(path); above != "/"; above = HostFiles.DirectoryOf(above))
        {
            if (_purged.TryGetValue(above, out var by))
                return !IsExcepted(path, by);
            if (desired.AtPath(above)?.Resource is DirectoryResource)
                return false;
        }

        return false;
    }

    // Whether all that is in the directory goes, and the directory with it.
    private bool Walk(string directory, string root, ulong mount, DesiredResource by, Func<string, bool> isDeclared)
    {
        var all = true;
        foreach (var name in files!.List(directory))
        {
            var path = directory == "/" ? $"/{name}" : $"{directory}/{name}";
            if (files.Stat(path) is not { } status)
                continue;
            if (isDeclared(path))
            {
                all = false;
                // Directories on the way to a declared path are nobody's declaration.
                if (status.Type == FileType.Directory && desired.AtPath(path) is null && status.Mount == mount)
                    Walk(path, root, mount, by, isDeclared);
            }
            else if (!Goes(path, status, mount, by, isDeclared, root))
            {
                all = false;
            }
            else
            {
                _found.Add((path, by));
            }
        }

        return all;
    }

    private bool Goes(string path, FileStatus status, ulong mount, DesiredResource by, Func<string, bool> isDeclared, string root)
    {
        if (IsExcepted(path, by) || ignored.Contains(path) || neighbours.AtPath(path) is not null || StateDirectory.IsOwn(path))
            return false;
        if (status.Mount != mount || status.Type == FileType.Other)
        {
            _findings.Add(new Finding(
                Severity.Warning, "core.purge-left", $"directory[{root}]", $"'{path}' is {(status.Mount != mount ? "another file system" : "a socket, pipe or device")} and is not purged",
                "except it from the purge, or remove it by hand") { Source = by.Source });
            return false;
        }

        return status.Type != FileType.Directory || Walk(path, root, mount, by, isDeclared);
    }

    // By what it is, too: a link on the way may lead from a harmless name to a directory that is not.
    private bool IsRefused(string path)
        => HostFiles.DirectoryOf(path) == "/" || Refused.Contains(path, StringComparer.Ordinal) || StateDirectory.IsOwn(path)
            || (files?.Stat(path + "/.") is { } there && Refused.Append("/").Concat(Tops()).Any(r => Reached(r) is { } refused && (refused.Inode, refused.Mount) == (there.Inode, there.Mount)));

    private IEnumerable<string> Tops() => files!.List("/").Select(name => "/" + name);

    private FileStatus? Reached(string path) => path == "/" ? files!.Stat("/") : files!.Stat(path + "/.");

    private static bool IsExcepted(string path, DesiredResource by)
    {
        var directory = (DirectoryResource)by.Resource;
        // A name or path that is excepted covers what is below it.
        for (var above = path; above.Length > directory.Path.Length; above = HostFiles.DirectoryOf(above))
        {
            if (directory.PurgeExcept.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, HostFiles.NameOf(above), ignoreCase: false)
                || FileSystemName.MatchesSimpleExpression(pattern, above.AsSpan(directory.Path.Length + 1), ignoreCase: false)))
                return true;
        }

        return false;
    }
}
