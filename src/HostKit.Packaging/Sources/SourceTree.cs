using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace HostKit.Packaging;

/// <summary>
/// The files of an app's sources as they are now: what counts is their paths, contents, links, and whether they are programs; never owners, times or the folder
/// they are in.
/// </summary>
internal sealed class SourceTree
{
    private const UnixFileMode Plain = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode Executable = Plain | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>The time of every file in a build: the first that zip archives can hold.</summary>
    public static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private const long LargeFile = 256 * 1024;

    private readonly Dictionary<string, SourceFile> _files;
    private string? _hash;

    public SourceTree(string folder, IEnumerable<SourceFile> files)
    {
        Folder = folder;
        Files = [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)];
        _files = Files.ToDictionary(f => f.Path, StringComparer.Ordinal);
    }

    /// <summary>Where the tree is, for messages.</summary>
    public string Folder { get; }

    /// <summary>All files and links, by path.</summary>
    public ImmutableArray<SourceFile> Files { get; }

    /// <summary>The hash of all that counts.</summary>
    public string Hash => _hash ??= ComputeHash();

    public bool Has(string path) => _files.ContainsKey(path);

    /// <summary>The text of a file; null when the tree has none of that path.</summary>
    public string? ReadText(string path) => _files.TryGetValue(path, out var file) ? File.ReadAllText(file.FullPath) : null;

    /// <summary>The same tree with only the files that are asked for.</summary>
    public SourceTree Where(Func<SourceFile, bool> wanted) => new(Folder, Files.Where(wanted));

    /// <summary>Writes the tree into a directory, always with the same modes and times.</summary>
    public void CopyTo(string directory)
    {
        var directories = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in Files)
        {
            var path = $"{directory}/{file.Path}";
            var parent = Path.GetDirectoryName(path)!;
            if (directories.Add(parent))
                MakeDirectory(parent, directory, directories);
            if (file.LinkTarget is not null)
            {
                File.CreateSymbolicLink(path, file.LinkTarget);
                continue;
            }

            File.Copy(file.FullPath, path);
            File.SetUnixFileMode(path, file.IsExecutable ? Executable : Plain);
            File.SetLastWriteTimeUtc(path, Epoch.UtcDateTime);
        }

        foreach (var made in directories)
            Directory.SetLastWriteTimeUtc(made, Epoch.UtcDateTime);
    }

    private static void MakeDirectory(string path, string top, SortedSet<string> made)
    {
        Directory.CreateDirectory(path);
        for (var at = path; at.Length >= top.Length; at = Path.GetDirectoryName(at)!)
        {
            File.SetUnixFileMode(at, Executable);
            made.Add(at);
        }
    }

    private string ComputeHash()
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files)
        {
            all.AppendData(Encoding.UTF8.GetBytes($"{(file.LinkTarget is not null ? 'l' : file.IsExecutable ? 'x' : 'f')}{file.Path}\0"));
            all.AppendData(file.LinkTarget is null ? Contents(file.FullPath) : SHA256.HashData(Encoding.UTF8.GetBytes(file.LinkTarget)));
        }

        return Convert.ToHexStringLower(all.GetHashAndReset());
    }

    private static byte[] Contents(string path)
    {
        // Large ones, such as packages that lie among the sources, are not read at every plan.
        if (new FileInfo(path).Length >= LargeFile)
            return Convert.FromHexString(FileHash.Of(path));
        using var stream = File.OpenRead(path);
        return SHA256.HashData(stream);
    }
}
