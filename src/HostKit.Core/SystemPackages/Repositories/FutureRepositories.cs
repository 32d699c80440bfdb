using System.Text;
using System.Text.RegularExpressions;

namespace HostKit;

/// <summary>
/// The repositories of the future host, for the package manager alone: in a directory of its own, to which its programs are led by options. New and
/// changed ones are fetched and verified there, and packages come from them, before any of the files is in place.
/// </summary>
internal sealed partial class FutureRepositories
{
    private static readonly string[] SourceDirectories = [AptFiles.Sources, DnfFiles.Sources, PacmanFiles.Sources];
    private static readonly string[] KeyDirectories = ["/etc/apt/keyrings", "/etc/pki/rpm-gpg", PacmanFiles.Sources];
    private static readonly string[] Parts = ["sources", "new", "preferences", "keys"];
    private static readonly string[] Extensions = [".sources", ".list", ".repo", ".conf"];
    private readonly HostFiles _files;
    private readonly string _view;
    private readonly string _manager;

    private FutureRepositories(HostFiles files, string view, string manager)
    {
        _files = files;
        _view = view;
        _manager = manager;
    }

    /// <summary>The names of new and changed files with repositories.</summary>
    public IReadOnlyList<string> Changed { get; private init; } = [];

    /// <summary>Fingerprints that pacman has to trust, by file.</summary>
    private List<(string File, string Fingerprint)> PacmanKeys { get; } = [];

    /// <summary>Makes it; null when no repository changes, or the host is a directory.</summary>
    public static FutureRepositories? Open(Host host, string configuration, PlannedWork work, HostFiles files, GenerationStore store)
    {
        var changes = work.Paths.Where(p => !p.IsSuperseded && (IsSource(p.Path) || IsKey(p.Path) || HostFiles.DirectoryOf(p.Path) == AptFiles.Preferences) && (p.Wanted is null || p.Wanted.Kind == "file"))
            .ToDictionary(p => p.Path, StringComparer.Ordinal);
        if (host.Kind == HostKind.Directory || !changes.Values.Any(p => p.Wanted is not null) && !files.List(AptFiles.Preferences).Any(name => HoldsNothingYet(files, name, files.ReadBytes($"{AptFiles.Preferences}/{name}") ?? [])))
            return null;
        var manager = PackageManagers.Find(files);
        var view = $"/run/hostkit-repositories-{configuration}";
        var made = new FutureRepositories(files, view, manager)
        {
            Changed = [.. changes.Values.Where(p => p.Wanted is not null && IsSource(p.Path)).Select(p => HostFiles.NameOf(p.Path)).Order(StringComparer.Ordinal)],
        };
        made.Remove();
        made.Write(changes, store);
        return made;
    }

    /// <summary>The words of a program, with the options that lead it here.</summary>
    public IEnumerable<string> Lead(IEnumerable<string> words)
    {
        var program = _manager == "apt" ? "apt-get" : _manager;
        var led = false;
        foreach (var word in words)
        {
            yield return word;
            if (led || word != program)
                continue;
            led = true;
            foreach (var option in Options("sources"))
                yield return option;
        }
    }

    /// <summary>Fetches and verifies the new and changed repositories, and has the manager read all together.</summary>
    public async Task FetchAsync(IPackages packages, PackageProgram plain, CancellationToken cancellationToken)
    {
        if (Changed.Count == 0)
            return;
        foreach (var (file, fingerprint) in PacmanKeys)
        {
            foreach (var words in new string[][] { ["pacman-key", "--add", file], ["pacman-key", "--lsign-key", fingerprint] })
            {
                var result = await plain.AskAsync(words, cancellationToken).ConfigureAwait(false);
                if (result.ExitCode != 0)
                    throw Refused(PackageProgram.Failed("pacman does not take its key", result));
            }
        }

        try
        {
            await packages.FetchRepositoriesAsync(Options("new"), cancellationToken).ConfigureAwait(false);
        }
        catch (PackageException e)
        {
            throw Refused(e);
        }
    }

    public void Remove()
    {
        if (_files.Stat(_view) is null)
            return;
        foreach (var directory in Parts.Select(d => $"{_view}/{d}"))
        {
            foreach (var name in _files.List(directory))
                _ = Libc.UnlinkAt(_files.RequireParent($"{directory}/{name}"), name, 0);
            if (_files.Stat(directory) is not null)
                _ = Libc.UnlinkAt(_files.RequireParent(directory), HostFiles.NameOf(directory), Libc.RemoveDirectory);
        }

        if (_files.Stat($"{_view}/pacman.conf") is not null)
            _ = Libc.UnlinkAt(_files.RequireParent($"{_view}/pacman.conf"), "pacman.conf", 0);
        _ = Libc.UnlinkAt(_files.RequireParent(_view), HostFiles.NameOf(_view), Libc.RemoveDirectory);
        _files.ForgetDirectories();
    }

    private HostKitException Refused(PackageException e) => new($"The repository {string.Join(" or ", Changed)} cannot be used: {e.Message}", e);

    private string[] Options(string directory) => _manager switch
    {
        "apt" => ["-o", $"Dir::Etc::sourceparts={_view}/{directory}", "-o", $"Dir::Etc::preferencesparts={_view}/preferences"],
        "dnf" => [$"--setopt=reposdir={_view}/{directory}"],
        _ => ["--config", $"{_view}/pacman.conf"],
    };

    private void Write(Dictionary<string, PathChange> changes, GenerationStore store)
    {
        foreach (var directory in Parts.Select(p => $"{_view}/{p}").Prepend(_view))
            NewFile.Directory(_files.RequireParent(directory), HostFiles.NameOf(directory), (uint)DirectoryResource.DefaultMode, (0, 0));
        // Keys that are not in place yet are read here; those that are, there.
        var keys = changes.Values.Where(c => c.Wanted is not null && IsKey(c.Path)).ToDictionary(c => c.Path, c => $"{_view}/keys/{HostFiles.NameOf(c.Path)}", StringComparer.Ordinal);
        foreach (var (path, here) in keys)
            Put(here, Bytes(changes[path], store));
        foreach (var directory in SourceDirectories.Append(AptFiles.Preferences))
        {
            foreach (var name in _files.List(directory))
            {
                if (!changes.ContainsKey($"{directory}/{name}") && (IsSource($"{directory}/{name}") || directory == AptFiles.Preferences) && _files.ReadBytes($"{directory}/{name}") is { } bytes && !HoldsNothingYet(_files, name, bytes))
                    Put($"{_view}/{(directory == AptFiles.Preferences ? "preferences" : "sources")}/{name}", Led(bytes, keys));
            }
        }

        foreach (var change in changes.Values.Where(c => c.Wanted is not null && !IsKey(c.Path)))
        {
            var bytes = Led(Bytes(change, store), keys);
            var name = HostFiles.NameOf(change.Path);
            if (HoldsNothingYet(_files, name, bytes))
                continue;
            Put($"{_view}/{(IsSource(change.Path) ? "sources" : "preferences")}/{name}", bytes);
            if (!IsSource(change.Path))
                continue;
            Put($"{_view}/new/{name}", bytes);
            if (HostFiles.DirectoryOf(change.Path) == PacmanFiles.Sources && PacmanKey().Match(Encoding.UTF8.GetString(bytes)) is { Success: true } match
                && keys.FirstOrDefault(k => Path.GetFileNameWithoutExtension(k.Key) == Path.GetFileNameWithoutExtension(name)).Value is { } file)
                PacmanKeys.AddRange(match.Groups[1].Value.Split(' ').Select(f => (file, f)));
        }

        if (_manager == "pacman")
            Put($"{_view}/pacman.conf", Encoding.UTF8.GetBytes((_files.ReadText("/etc/pacman.conf") ?? "").Replace(PacmanFiles.Sources, $"{_view}/sources", StringComparison.Ordinal)));
    }

    private static byte[] Led(byte[] bytes, Dictionary<string, string> keys)
        => keys.Count == 0 ? bytes : Encoding.UTF8.GetBytes(keys.Aggregate(Encoding.UTF8.GetString(bytes), (text, key) => text.Replace(key.Key, key.Value, StringComparison.Ordinal)));

    private static byte[] Bytes(PathChange change, GenerationStore store)
    {
        using var content = Stage.Content(change, store);
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    private void Put(string path, byte[] bytes)
        => NewFile.Write(_files.RequireParent(path), HostFiles.NameOf(path), new MemoryStream(bytes), (uint)FileResource.DefaultMode, (0, 0)).Dispose();

    // A hold on whatever is installed would keep the package from being installed at all; one on a version says which.
    private static bool HoldsNothingYet(HostFiles files, string name, byte[] preference)
        => name.StartsWith(PackageHold.FilePrefix, StringComparison.Ordinal) && name[PackageHold.FilePrefix.Length..] is var package
            && files.Stat($"/var/lib/dpkg/info/{package.Replace('_', ':')}.list") is null && files.Stat($"/var/lib/dpkg/info/{package}:{Apt.Architecture}.list") is null
            && preference.AsSpan().IndexOf("Pin: version"u8) < 0;

    private static bool IsSource(string path) => SourceDirectories.Contains(HostFiles.DirectoryOf(path)) && Extensions.Contains(Path.GetExtension(path));

    private static bool IsKey(string path) => KeyDirectories.Contains(HostFiles.DirectoryOf(path)) && !IsSource(path);

    [GeneratedRegex("^# Key: ([0-9A-F ]+)$", RegexOptions.Multiline)]
    private static partial Regex PacmanKey();
}
