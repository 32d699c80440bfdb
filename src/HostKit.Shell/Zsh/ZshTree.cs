using HostKit.Packaging;

namespace HostKit.Shell;

/// <summary>The files of a folder or commit.</summary>
internal sealed class ZshTree
{
    private static readonly PathPatterns Never = new([".git", ".github", ".hg", ".svn", ".DS_Store", "*.zwc"]);

    private readonly SourceTree _tree;
    private readonly string? _commit;

    private ZshTree(SourceTree tree, string? commit)
    {
        _tree = tree;
        _commit = commit;
        Paths = tree.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>All files, by their paths in the tree.</summary>
    public IReadOnlySet<string> Paths { get; }

    /// <summary>What decides their contents: the commit, or a hash. A commit's files are not read for it.</summary>
    public string Identity => _commit ?? _tree.Hash;

    /// <exception cref="HostKitException">There is no such folder or commit.</exception>
    public static ZshTree Read(ZshSource source)
    {
        var folder = source.Folder ?? GitCheckout.Folder(source.Repository!, source.Commit!);
        if (!Directory.Exists(folder))
            throw new HostKitException($"There is no folder '{folder}'.");
        return new ZshTree(new SourceTree(folder, SourceWalk.Files(folder, Never)), source.Commit);
    }

    /// <summary>The paths below a folder of the tree, relative to it.</summary>
    public IReadOnlyCollection<string> Below(string folder) => folder.Length == 0 ? Paths : [.. Paths.Where(p => p.StartsWith(folder + "/", StringComparison.Ordinal)).Select(p => p[(folder.Length + 1)..])];

    /// <summary>The names of the folders in a folder of the tree.</summary>
    public IEnumerable<string> FoldersIn(string folder) => Below(folder).Where(p => p.Contains('/', StringComparison.Ordinal)).Select(p => p[..p.IndexOf('/', StringComparison.Ordinal)]).Distinct();

    public void CopyTo(string directory)
    {
        Directory.CreateDirectory(directory);
        _tree.CopyTo(directory);
    }
}
