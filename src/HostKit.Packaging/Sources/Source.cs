using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace HostKit.Packaging;

/// <summary>Where an app's sources are: a folder of this machine, or a revision of a git repository.</summary>
public sealed record Source
{
    // What version control and editors keep beside sources is none.
    private static readonly string[] Never = [".git", ".hg", ".svn", ".vs", ".idea", ".DS_Store"];

    private Source()
    {
    }

    internal string? FolderPath { get; private init; }

    internal string? Repository { get; private init; }

    internal string? Revision { get; private init; }

    /// <summary>
    /// Patterns of paths that are no sources, such as <c>data/**</c> or <c>*.log</c>; none unless set. <c>*</c> is any part of a name, <c>**</c> any number of folders, and a
    /// pattern without a slash counts in every folder. Version control's and editors' folders, and what builders make beside sources (<c>bin</c> and <c>obj</c> of .NET,
    /// <c>node_modules</c>, <c>.venv</c>, <c>__pycache__</c>), never count.
    /// </summary>
    public ImmutableArray<string> Except { get; init; } = [];

    /// <summary>A folder of the machine on which the script runs.</summary>
    /// <param name="path">Its path; a relative one is looked for beside the script first, then in the current directory.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <returns>The source.</returns>
    public static Source Folder(string path, [CallerFilePath] string file = "")
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var beside = Path.GetFullPath(path, Path.GetDirectoryName(file) is { Length: > 0 } script && Path.IsPathRooted(script) ? script : Environment.CurrentDirectory);
        return new Source { FolderPath = Directory.Exists(beside) ? beside : Path.GetFullPath(path) };
    }

    /// <summary>A revision of a git repository. It is fetched once and kept in the cache; hooks and filters do not run.</summary>
    /// <param name="repository">Its address or path, as <c>git clone</c> takes it: https, ssh or a path.</param>
    /// <param name="commit">The whole hash of the commit: 40 hexadecimal digits. A branch or tag could be another one tomorrow.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentException">The repository begins with a dash, or the commit is no whole hash.</exception>
    public static Source Git(string repository, string commit)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(repository);
        ArgumentNullException.ThrowIfNull(commit);
        if (repository[0] == '-' || repository.Contains("::", StringComparison.Ordinal))
            throw new ArgumentException($"'{repository}' is not the address or path of a git repository.", nameof(repository));
        if (commit.Length != 40 || !commit.All(char.IsAsciiHexDigitLower))
            throw new ArgumentException($"'{commit}' is not the whole hash of a commit, which has 40 hexadecimal digits. 'git rev-parse {commit}' tells it.", nameof(commit));
        return new Source { Repository = repository, Revision = commit };
    }

    /// <summary>The folder's path, or the repository and revision.</summary>
    public override string ToString() => FolderPath ?? $"{Repository} at {Revision}";

    /// <summary>Reads which files there are.</summary>
    /// <param name="made">Names of files and folders that the builder's own tools make beside sources.</param>
    /// <exception cref="HostKitException">There is no such folder or revision, or it has what cannot be a source.</exception>
    internal SourceTree Read(params ReadOnlySpan<string> made)
    {
        var folder = FolderPath ?? GitCheckout.Folder(Repository!, Revision!);
        if (!Directory.Exists(folder))
            throw new HostKitException(File.Exists(folder) ? $"'{folder}' is a file; a folder with sources is wanted." : $"There is no folder '{folder}'.");
        var excluded = new PathPatterns([.. Never, .. made, .. Except]);
        return new SourceTree(folder, SourceWalk.Files(folder, excluded));
    }
}
