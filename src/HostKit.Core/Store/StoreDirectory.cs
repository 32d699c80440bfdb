using Microsoft.Win32.SafeHandles;

namespace HostKit;

/// <summary>
/// The store of a host, held open. Beside the store paths it has <c>.records</c> (what is known of each: a path without a record counts as not there),
/// <c>.links</c> (equal files) and <c>.locks</c>; what begins with <c>.unfinished-</c> is being built, with <c>.trash-</c> being removed.
/// </summary>
internal sealed class StoreDirectory : IDisposable
{
    public const string Records = ".records";
    public const string Links = ".links";
    public const string Locks = ".locks";
    public const string Unfinished = ".unfinished-";
    public const string Trash = ".trash-";
    public const string LockName = ".lock";
    private const uint Everybody = 0x1ED;

    private StoreDirectory(SafeFileHandle handle, string shown) => (Handle, Shown) = (handle, shown);

    public SafeFileHandle Handle { get; }

    /// <summary>Where it is, for people.</summary>
    public string Shown { get; }

    /// <summary>Where this process finds it.</summary>
    public string Path => $"/proc/self/fd/{Handle.DangerousGetHandle()}";

    /// <summary>Opens it; null when there is none.</summary>
    public static StoreDirectory? TryOpen(HostFiles files)
        => files.OpenDirectory(StorePath.Directory) is { } handle ? new(handle, files.Shown(StorePath.Directory)) : null;

    /// <summary>Opens it, making what is missing.</summary>
    public static StoreDirectory Create(HostFiles files)
    {
        string[] own = [$"{StorePath.Directory}/{Records}", $"{StorePath.Directory}/{Links}", $"{StorePath.Directory}/{Locks}"];
        foreach (var path in (string[])["/var", "/var/lib", HostFiles.DirectoryOf(StorePath.Directory), StorePath.Directory, .. own])
        {
            if (files.Stat(path) is null && Libc.MakeDirectoryAt(files.RequireParent(path), HostFiles.NameOf(path), Everybody) != 0 && Errno.Last != Errno.Exists)
                throw Errno.Exception($"make the directory '{files.Shown(path)}'");
        }

        return TryOpen(files) ?? throw new HostKitException($"'{files.Shown(StorePath.Directory)}' is not a directory.");
    }

    /// <summary>Whether a path is there, whole.</summary>
    public static bool Has(HostFiles? files, StorePath path)
        => files?.Stat($"{StorePath.Directory}/{Records}/{path.Id}.json")?.Type == FileType.File && files.Stat(path.Value)?.Type == FileType.Directory;

    public bool Has(string id) => File.Exists(RecordOf(id)) && Directory.Exists($"{Path}/{id}");

    /// <summary>The names of all directories that are named as store paths are, whole or not.</summary>
    public IEnumerable<string> Ids() => Names().Where(StorePath.IsId);

    public IEnumerable<string> Names() => new DirectoryInfo($"{Path}/").EnumerateFileSystemInfos().Select(e => e.Name).Order(StringComparer.Ordinal);

    public string RecordOf(string id) => $"{Path}/{Records}/{id}.json";

    public string ListingOf(string id) => $"{Path}/{Records}/{id}.tree";

    /// <summary>What is known of a path; null when it has no record that can be read.</summary>
    public StoreRecord? Read(string id)
    {
        try
        {
            return StoreRecord.FromJson(File.ReadAllBytes(RecordOf(id))) is { } record && record.Id == id ? record : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>What a path contains; null when that is not known any more.</summary>
    public List<TreeEntry>? ReadListing(string id, string output)
    {
        try
        {
            var lines = File.ReadAllBytes(ListingOf(id));
            return TreeListing.Hash(lines) == output ? TreeListing.Read(lines) : null;
        }
        catch (Exception e) when (e is IOException or FormatException)
        {
            return null;
        }
    }

    /// <summary>Makes a path be there: the last thing that is done for it.</summary>
    public void Record(StoreRecord record)
    {
        DurableFile.Write($"{RecordOf(record.Id)}.new", stream => stream.Write(record.ToJson()));
        File.SetUnixFileMode($"{RecordOf(record.Id)}.new", ForAll);
        File.Move($"{RecordOf(record.Id)}.new", RecordOf(record.Id), overwrite: true);
        HostFiles.SyncDirectory($"{Path}/{Records}");
    }

    public void WriteListing(string id, byte[] listing)
    {
        File.WriteAllBytes(ListingOf(id), listing);
        File.SetUnixFileMode(ListingOf(id), ForAll);
    }

    /// <summary>From now on a path is not there, whatever of it is.</summary>
    public void Forget(string id)
    {
        File.Delete(RecordOf(id));
        File.Delete(ListingOf(id));
    }

    public SafeFileHandle OpenLinks() => RawDirectory.Open(Handle, RawName.Of(Links));

    public void Dispose() => Handle.Dispose();

    private static UnixFileMode ForAll => UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
}
