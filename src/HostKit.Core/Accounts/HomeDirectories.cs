namespace HostKit;

/// <summary>Directories that accounts need: homes, with a copy of the files in <c>/etc/skel</c>; once, and no generation's business afterwards.</summary>
internal sealed class HomeDirectories(HostFiles? files, DesiredState desired)
{
    private const string Skeleton = "/etc/skel";
    private readonly Dictionary<string, PathChange> _changes = new(StringComparer.Ordinal);

    public IEnumerable<PathChange> Changes => _changes.Values;

    public void Make(string home, string user, string group, bool fromSkeleton)
    {
        MakeParents(home);
        Add(home, new ManifestEntry { Kind = "directory", Id = home, Mode = 0x1C0, Owner = user, Group = group });
        if (fromSkeleton && files is not null)
            Copy(Skeleton, home, user, group);
    }

    /// <summary>Directories on the way, which are everybody's.</summary>
    public void MakeParents(string path)
    {
        for (var parent = HostFiles.DirectoryOf(path); parent != "/" && files?.Stat(parent + "/.") is null; parent = HostFiles.DirectoryOf(parent))
        {
            if (desired.AtPath(parent) is null)
                Add(parent, new ManifestEntry { Kind = "directory", Id = parent, Mode = (int)DirectoryResource.DefaultMode, Owner = "root", Group = "root" });
        }
    }

    // What the script declares itself goes before what the skeleton has, with all that is below.
    private void Copy(string from, string to, string user, string group)
    {
        foreach (var name in files!.List(from))
        {
            var (source, target) = ($"{from}/{name}", $"{to}/{name}");
            if (desired.AtPath(target) is not null || files.Stat(source) is not { } status)
                continue;
            var entry = new ManifestEntry { Kind = "file", Id = target, Mode = (int)status.Mode, Owner = user, Group = group };
            switch (status.Type)
            {
                case FileType.Directory:
                    Add(target, entry with { Kind = "directory" });
                    Copy(source, target, user, group);
                    break;
                case FileType.Symlink:
                    Add(target, new ManifestEntry { Kind = "symlink", Id = target, Target = files.ReadLink(source) });
                    break;
                case FileType.File:
                    var content = Read(source);
                    Add(target, entry with { Sha256 = content.Sha256, Length = content.Length }, content);
                    break;
            }
        }
    }

    private FileContent Read(string path)
    {
        using var stream = new FileStream(files!.OpenRead(path) ?? throw new HostKitException($"'{files.Shown(path)}' has just gone away. Try again."), FileAccess.Read);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return FileContent.FromBytes(bytes.ToArray());
    }

    private void Add(string path, ManifestEntry wanted, FileContent? content = null)
        => _changes[path] = new PathChange
        {
            Path = path, Wanted = wanted, Content = content, BelongsToAccounts = true, Change = new Change(ChangeAction.Create, wanted.Kind, path, "is new"),
        };
}
