using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.Win32.SafeHandles;

namespace HostKit;

/// <summary>Compares store paths with what was built, byte for byte. A file that several share is read once.</summary>
internal sealed class StoreVerification(StoreDirectory store, bool setsOwner)
{
    // By inode: the whole store is on one file system, or the inode is not shared.
    private readonly ConcurrentDictionary<(uint Major, uint Minor, ulong Inode), string> _hashes = new();

    /// <summary>Compares a path.</summary>
    /// <returns>What is wrong with it; nothing when it is whole.</returns>
    public ImmutableArray<StoreDamage> Run(string id, CancellationToken cancellationToken)
    {
        var path = StorePath.Parse(id);
        if (store.Read(id) is not { } record)
            return [new StoreDamage(path, "", "it has no record: it was not built to its end, or the record is lost")];
        if (store.ReadListing(id, record.Output) is not { } listing)
            return [new StoreDamage(path, "", "the listing of its files is damaged")];
        return [.. Compare(id, listing, cancellationToken).Select(d => new StoreDamage(path, RawName.Text(d.Path), d.What)).OrderBy(d => d.File, StringComparer.Ordinal)];
    }

    /// <summary>The entries that are not as listed, the listed ones or strange ones.</summary>
    public List<(byte[] Path, string What)> Compare(string id, List<TreeEntry> listing, CancellationToken cancellationToken)
    {
        using var tree = Libc.OpenAt(store.Handle, RawName.Of(id), Libc.PathOnly | Libc.OnlyDirectory | Libc.NoFollow | Libc.CloseOnExec, 0);
        if (tree.IsInvalid)
            return [(RawName.Empty, "it is not there")];
        var differences = new ConcurrentBag<(byte[] Path, string What)>();
        if (WhatIsWrong(tree, new TreeEntry(RawName.Of("."), 'd')) is { } wrong)
            differences.Add((RawName.Empty, wrong));
        foreach (var entry in listing.Where(e => !e.IsFile))
            Check(entry);
        StoreTree.ForEachFile(listing, file =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            Check(file);
        });
        foreach (var strange in Strangers(tree, listing))
            differences.Add((strange, "nothing that was built"));
        return [.. differences];

        void Check(TreeEntry entry)
        {
            if (WhatIsWrong(tree, entry) is { } what)
                differences.Add((entry.Path, what));
        }
    }

    /// <summary>What is wrong with an entry; null when it is as it was built.</summary>
    public string? WhatIsWrong(SafeFileHandle tree, TreeEntry entry)
    {
        if (Libc.Statx(tree, entry.Path, Libc.SymlinkNoFollow, StatxBuffer.BasicStats, out var status) != 0)
            return Errno.Last is Errno.NoEntry or Errno.NotDirectory ? "it is missing" : throw Errno.Exception($"look at '{RawName.Text(entry.Path)}'");
        var type = (FileType)(status.Mode & 0xF000);
        if (type != (entry.Kind switch { 'd' => FileType.Directory, 'l' => FileType.Symlink, _ => FileType.File }))
            return "it is something else";
        if (entry.Kind == 'l')
            return StoreTree.ReadLink(tree, entry.Path).AsSpan().SequenceEqual(entry.Target) ? WrongOwner(status) : "it leads elsewhere";
        if (entry.IsFile && ((long)status.Size != entry.Size || Hash(tree, entry, status) != entry.Sha256))
            return "its content differs";
        return (status.Mode & 0xFFF) != entry.Mode ? $"its mode is {Convert.ToString(status.Mode & 0xFFF, 8)} instead of {Convert.ToString(entry.Mode, 8)}" : WrongOwner(status);
    }

    private string? WrongOwner(in StatxBuffer status) => setsOwner && (status.User, status.Group) != (0, 0) ? "it is not root's" : null;

    private string Hash(SafeFileHandle tree, TreeEntry entry, in StatxBuffer status)
    {
        var key = (status.DeviceMajor, status.DeviceMinor, status.Inode);
        if (status.Links > 1 && _hashes.TryGetValue(key, out var known))
            return known;
        using var file = TreeFile.Open(tree, entry.Path);
        var hash = TreeFile.Hash(file, entry.Size, null);
        if (status.Links > 1)
            _hashes.TryAdd(key, hash);
        return hash;
    }

    private static List<byte[]> Strangers(SafeFileHandle tree, List<TreeEntry> listing)
    {
        var known = listing.ToDictionary(e => Convert.ToHexString(e.Path), e => e.Kind, StringComparer.Ordinal);
        var strangers = new List<byte[]>();
        Visit(RawName.Empty);
        return strangers;

        void Visit(byte[] path)
        {
            using var directory = RawDirectory.Open(tree, path);
            foreach (var (name, type) in RawDirectory.Read(directory))
            {
                var below = RawName.Below(path, name);
                if (!known.TryGetValue(Convert.ToHexString(below), out var kind))
                    strangers.Add(below);
                else if (type == FileType.Directory && kind == 'd')
                    Visit(below);
            }
        }
    }
}
