using System.Collections.Immutable;
using System.Globalization;

namespace HostKit;

/// <summary>Compares the paths that are declared, and those that the current generation owns, with the host.</summary>
internal sealed partial class PathPlanner(HostFiles? files, HostAccounts accounts, bool ownersAreSet, Manifest current, Neighbours neighbours, ForeignPolicy foreign, SecretHash secrets, bool goesBack, IReadOnlySet<string> homes)
{
    private readonly PathComparison _comparison = new(files, accounts, ownersAreSet);

    private readonly Dictionary<string, ManifestEntry> _owned =
        // What was seeded is its users' by now.
        current.Entries.Where(e => e is { IsPath: true, Kind: not "seed" }).ToDictionary(e => e.Id, StringComparer.Ordinal);

    private readonly List<PathChange> _changes = [];
    private readonly List<(DesiredResource Desired, ManifestEntry Wanted, ObservedPath Directory)> _directoriesToReplace = [];
    private readonly Dictionary<string, ManifestEntry> _entries = new(StringComparer.Ordinal);
    private readonly List<Finding> _findings = [];

    // Whatever is declared comes in the order of the paths, so that a directory's files follow each other.
    private string _plannedDirectory = "/";

    /// <summary>The changes, in the order of a commit.</summary>
    public ImmutableArray<PathChange> Changes => InOrder(_changes);

    /// <summary>
    /// Changes in the order of a commit: directories before what is in them, removals last and deepest first; but a file that a directory replaces
    /// goes first, and what replaces a directory comes last. Account files come as they are given, before other files.
    /// </summary>
    public static ImmutableArray<PathChange> InOrder(IReadOnlyCollection<PathChange> changes)
        => [
            .. changes.Where(c => c is { SwapsKind: true, Wanted: null, Observed.Status.Type: not FileType.Directory }),
            .. changes.Where(c => c.Wanted?.Kind == "directory").OrderBy(c => c.Path, StringComparer.Ordinal),
            .. changes.Where(c => c.Wanted is not null and not { Kind: "directory" } && !c.SwapsKind)
                .OrderBy(c => !c.IsAccountFile).ThenBy(c => c.IsAccountFile ? "" : c.Path, StringComparer.Ordinal),
            .. changes.Where(c => c.Wanted is null && (!c.SwapsKind || c.Observed?.Status.Type == FileType.Directory)).OrderByDescending(c => c.Path, StringComparer.Ordinal),
            .. changes.Where(c => c.SwapsKind && c.Wanted is not null and not { Kind: "directory" }),
        ];

    /// <summary>What the next generation owns.</summary>
    public IReadOnlyCollection<ManifestEntry> Entries => _entries.Values;

    public IReadOnlyList<Finding> Findings => _findings;

    public void Plan(IEnumerable<DesiredResource> declared, Purging purging)
    {
        // A directory before what is in it: what is declared of it goes before what would be implied.
        foreach (var desired in declared.OrderBy(d => d.Path, StringComparer.Ordinal))
            PlanWanted(desired);
        foreach (var (path, by) in purging.Find(_entries.ContainsKey))
            PlanPurged(path, by);
        foreach (var purged in _owned.Values.Where(e => e.Kind == "absent" && !_entries.ContainsKey(e.Id) && purging.Covers(e.Id)).ToList())
            _entries[purged.Id] = purged;
        foreach (var gone in _owned.Values.Where(e => !_entries.ContainsKey(e.Id)).OrderByDescending(e => e.Id, StringComparer.Ordinal))
            PlanRemoval(gone);
        foreach (var (desired, wanted, directory) in _directoriesToReplace)
            PlanReplacementOf(directory, desired, wanted);
        _findings.AddRange(purging.Findings);
    }

    private void PlanWanted(DesiredResource desired)
    {
        if (desired.Resource is not AbsentPath)
            PlanParents(desired);
        if (desired.Resource is SeedFile)
        {
            PlanSeed(desired);
            return;
        }

        var path = desired.Resource.Id;
        var owned = _owned.GetValueOrDefault(path);
        var isSecret = desired.Content is { MayBeKept: false, CredentialName: null };
        var observed = ObservedPath.Read(files, path, owned, isSecret ? secrets : null);
        if (goesBack && desired.Content is { IsGone: true } && KeepSecret(desired, observed) is var kept)
            desired = kept;
        if (observed is null && desired.Resource is DirectoryResource && StateDirectory.Brings(path))
            return;
        var wanted = ManifestEntry.From(desired, owned?.Original);
        var neighbour = neighbours.AtPath(path);
        if (neighbour is not null && !SayTheSame(wanted, neighbour.Value.Entry))
            _findings.Add(new Finding(
                Severity.Error, "core.other-configuration", $"{desired.Resource.Kind}[{path}]", $"the configuration '{neighbour.Value.Configuration}' declares it otherwise",
                "declare it in one of the two, or alike in both") { Source = desired.Source });
        if (desired.Resource is AbsentPath)
        {
            if (observed is not null && PathComparison.KindOf(observed) == "directory")
                _findings.Add(new Finding(Severity.Error, "core.absent-directory", $"absent[{path}]", "is a directory, and only files and links are taken away", "take it away yourself, or name the files") { Source = desired.Source });
            PlanAbsence(desired, observed, owned, "is declared absent");
            return;
        }

        var difference = observed is null ? null : _comparison.Difference(wanted, observed);
        if (observed is not null && owned is null)
        {
            // What is there already stays the host's own: it is remembered, and comes back when HostKit leaves the path. What another
            // configuration put there is shared with it.
            if (isSecret && difference is not null)
                observed = ObservedPath.Read(files, path)!;
            wanted = wanted with { Original = neighbour is null ? _comparison.Describe(path, observed) : neighbour.Value.Entry.Original };
            if (neighbour is null && difference is not null && (foreign.Of(desired.Resource) != Foreign.Adopt || !CanReplace(wanted, observed)))
                RefuseForeign(desired, observed, difference);
        }

        else if (observed is not null && IsSwapOfOwn(owned!, wanted, observed))
        {
            PlanSwap(desired, wanted, observed);
            return;
        }

        else if (observed is not null && (PathComparison.KindOf(observed) == "directory") != (wanted.Kind == "directory"))
        {
            // A directory may hold somebody's data by now, whoever made it.
            RefuseForeign(desired, observed, difference!);
        }

        CheckAccounts(desired, wanted);
        if (isSecret && ((UnixFileMode)wanted.Mode!.Value).HasFlag(UnixFileMode.OtherRead))
            _findings.Add(new Finding(
                Severity.Warning, "core.secret-readable", $"file[{path}]", "holds a secret, and everybody on the host may read it",
                "leave Mode out, or give a group the right to read it") { Source = desired.Source });
        _entries[path] = wanted;
        if (observed is not null && difference is null)
            return;
        var cause = observed is null ? (owned is null ? "is new" : "is missing") : Blame(owned, observed, difference!);
        var content = desired.Content;
        _changes.Add(new PathChange
        {
            Path = path, Observed = observed, Wanted = wanted, Content = content, KeepsOriginal = owned is null && observed is not null,
            Change = new Change(
                observed is null ? ChangeAction.Create : ChangeAction.Update, wanted.Kind, path, cause, desired.Source,
                observed is null || SecretHash.IsKeyed(owned?.Sha256) ? null : _comparison.FileDiff(wanted, observed, content))
            {
                LateDiff = observed is null && !SecretHash.IsKeyed(owned?.Sha256) ? () => _comparison.NewFileDiff(wanted, content) : null,
            },
        });
    }

    // A generation has no secrets: going back to one leaves what the host has now.
    private DesiredResource KeepSecret(DesiredResource desired, ObservedPath? observed)
    {
        if (desired.Resource is not FileResource file)
            return desired;
        if (observed is null || observed.Status.Type != FileType.File)
        {
            _findings.Add(new Finding(
                Severity.Error, "core.secret-gone", $"file[{file.Path}]", "holds a secret in that generation, which is kept nowhere, and the host has no such file any more",
                "put it there, or apply the script that declares it"));
            return desired;
        }

        if (observed.Sha256 != file.Content.Sha256)
            _findings.Add(new Finding(
                Severity.Warning, "core.secret-stays", $"file[{file.Path}]", "held another secret in that generation, which is kept nowhere: the one that is there now stays"));
        return desired with
        {
            Resource = file with
            {
                Content = FileContent.OnHost(() => new FileStream(files!.Again().OpenRead(file.Path) ?? throw new HostKitException($"'{file.Path}' has gone. Plan again."), FileAccess.Read), observed.Sha256!),
            },
        };
    }

    private void PlanAbsence(DesiredResource desired, ObservedPath? observed, ManifestEntry? owned, string cause)
    {
        var path = desired.Resource.Id;
        var wanted = new ManifestEntry { Kind = "absent", Id = path, Source = desired.Source?.ToString(), Original = owned?.Original };
        _entries[path] = observed is null || owned is not null ? wanted : wanted with { Original = _comparison.Describe(path, observed) };
        if (observed is not null)
            _changes.Add(new PathChange
            {
                Path = path, Observed = observed, KeepsOriginal = owned is null,
                Change = new Change(ChangeAction.Delete, PathComparison.KindOf(observed), path, cause, desired.Source, _comparison.FileDiff(null, observed, null, path)),
            });
    }

    private void CheckAccounts(DesiredResource desired, ManifestEntry wanted)
    {
        if (!ownersAreSet || wanted.Kind == "symlink")
            return;
        if (accounts.User(wanted.Owner!) is null)
            Unknown("user", wanted.Owner!);
        if (accounts.Group(wanted.Group!) is null)
            Unknown("group", wanted.Group!);

        void Unknown(string what, string name) => _findings.Add(new Finding(
            Severity.Error, "core.unknown-account", $"{wanted.Kind}[{wanted.Id}]", $"the host has no {what} '{name}'", $"create the {what} first") { Source = desired.Source });
    }

    // Directories on the way to a declared path are made with it, owned like it, and go with it when they are empty.
    private void PlanParents(DesiredResource desired)
    {
        var path = desired.Resource.Id;
        if (path.LastIndexOf('/') == _plannedDirectory.Length && path.StartsWith(_plannedDirectory, StringComparison.Ordinal))
            return;
        var missing = new Stack<string>();
        for (var parent = HostFiles.DirectoryOf(path); parent != "/" && !_entries.ContainsKey(parent); parent = HostFiles.DirectoryOf(parent))
        {
            // A home is made with its user, and stays.
            if (homes.Contains(parent))
                break;
            if (KnownDirectory(parent) is not null || files?.Parent(parent + "/.") is null)
                missing.Push(parent);
            else
                break;
        }

        while (missing.TryPop(out var parent))
        {
            if (_entries.ContainsKey(parent))
                continue;
            var implied = new DesiredResource(new DirectoryResource(parent), desired.Sources);
            PlanWanted(KnownDirectory(parent) is { } owned
                ? implied with { Resource = new DirectoryResource(parent) { Mode = (UnixFileMode)owned.Mode!.Value, Owner = owned.Owner!, Group = owned.Group! } }
                : implied);
        }

        _plannedDirectory = HostFiles.DirectoryOf(path);
    }

    // A directory that this or another configuration brought.
    private ManifestEntry? KnownDirectory(string path)
        => (_owned.GetValueOrDefault(path) ?? neighbours.AtPath(path)?.Entry) is { Kind: "directory" } known ? known : null;

    private void PlanRemoval(ManifestEntry gone)
    {
        if (neighbours.AtPath(gone.Id) is { Entry.Kind: not "absent" })
            return;
        var observed = ObservedPath.Read(files, gone.Id, gone, SecretHash.IsKeyed((gone.Original ?? gone).Sha256) ? secrets : null);
        if (observed is not null && (PathComparison.KindOf(observed) == "directory") != ((gone.Original ?? gone).Kind == "directory"))
        {
            // Somebody put something else there meanwhile, and a directory may hold their data.
            _findings.Add(new Finding(
                Severity.Warning, "core.replaced", $"{gone.Kind}[{gone.Id}]", $"is no longer declared, and somebody else's {PathComparison.KindOf(observed)} is there now: it is left alone"));
            return;
        }

        if (gone.Original is { } original)
        {
            if (SecretHash.IsKeyed(original.Sha256))
                return;
            if (observed is null || _comparison.Difference(original, observed) is not null)
                _changes.Add(new PathChange
                {
                    Path = gone.Id, Observed = observed, Wanted = original,
                    Change = new Change(
                        observed is null ? ChangeAction.Create : ChangeAction.Update, original.Kind, gone.Id, "no longer declared: returns to what it was before"),
                });
            return;
        }

        if (observed is null || gone.Kind == "absent" || (gone.Kind == "directory" && !WillBeEmpty(gone.Id)))
            return;
        var edited = gone.Kind != "directory" && _comparison.Difference(gone, observed) is not null;
        _changes.Add(new PathChange
        {
            Path = gone.Id, Observed = observed,
            Change = new Change(
                ChangeAction.Delete, gone.Kind, gone.Id, edited ? "no longer declared (edited since it was written)" : "no longer declared", null,
                _comparison.FileDiff(null, observed, null, gone.Id)),
        });
    }

    private bool WillBeEmpty(string directory)
        => files!.List(directory).All(name => _changes.Any(c => c.Wanted is null && c.Path == $"{directory}/{name}"));

    // A change that the script asks for and one that somebody made on the host look alike on disk; the current generation tells them apart.
    private string Blame(ManifestEntry? owned, ObservedPath observed, string difference)
        => owned is not null && _comparison.Difference(owned, observed) is not null
            ? $"{difference} (changed on the host since generation {current.Generation.ToString(CultureInfo.InvariantCulture)})"
            : difference;

    private void RefuseForeign(DesiredResource desired, ObservedPath observed, string difference)
        => _findings.Add(new Finding(
            Severity.Error, "core.foreign", $"{desired.Resource.Kind}[{desired.Path}]",
            _owned.ContainsKey(desired.Resource.Id)
                ? $"what HostKit put there {difference}, and is not empty or not as it was, so that it cannot be replaced"
                : $"something that HostKit did not put there is in the way: {difference}",
            _owned.ContainsKey(desired.Resource.Id) ? "move away what others put there"
            : CanReplace(ManifestEntry.From(desired), observed) ? "move it away, or set Adopt = true (or --adopt) to take it over; the original is kept" : "move it away")
        {
            Source = desired.Source,
        });

    // A directory may hold somebody's data, and a special file cannot be kept; a file and a link are kept as they are.
    private static bool CanReplace(ManifestEntry wanted, ObservedPath observed)
        => PathComparison.SameType(wanted, observed) || (wanted.Kind is "file" or "symlink" && observed.Status.Type is FileType.File or FileType.Symlink);

    private static bool SayTheSame(ManifestEntry one, ManifestEntry other)
        => (one.Kind, one.Sha256, one.Target, one.Mode, one.Owner, one.Group) == (other.Kind, other.Sha256, other.Target, other.Mode, other.Owner, other.Group);
}
