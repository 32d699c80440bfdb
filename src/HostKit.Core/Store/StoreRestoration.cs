using Microsoft.Win32.SafeHandles;

namespace HostKit;

/// <summary>Makes a damaged store path once more beside it: what is whole is shared with it, what is not comes from equal files elsewhere in the store.</summary>
internal sealed class StoreRestoration(StoreDirectory store, StoreVerification verification, bool setsOwner)
{
    /// <summary>Fills an empty directory as listed.</summary>
    /// <returns>The first file of which no good copy is left; null when all is there.</returns>
    public string? Fill(SafeFileHandle tree, string id, List<TreeEntry> listing)
    {
        using var damaged = Libc.OpenAt(store.Handle, RawName.Of(id), Libc.PathOnly | Libc.OnlyDirectory | Libc.NoFollow | Libc.CloseOnExec, 0);
        using var handle = store.OpenLinks();
        var links = new StoreLinks(handle);
        foreach (var entry in listing)
        {
            if (entry.Kind == 'd')
                Make(Libc.MakeDirectoryAt(tree, entry.Path, 0x1C0), entry);
            else if (entry.Kind == 'l')
                Make(Libc.SymlinkAt(entry.Target, tree, entry.Path), entry);
            else if (!damaged.IsInvalid && verification.WhatIsWrong(damaged, entry) is null && Libc.LinkAt(damaged, entry.Path, tree, entry.Path, 0) == 0)
                continue;
            else if (!TryCopy(damaged, tree, entry, links) && !Others(id, entry).Any(other => TryCopyFrom(other.Id, other.Path, tree, entry, links)))
                return RawName.Text(entry.Path);
        }

        foreach (var link in listing.Where(e => e.Kind == 'l'))
            StoreTree.SetLink(tree, link.Path, setsOwner);
        StoreTree.SealDirectories(tree, listing, setsOwner);
        return null;
    }

    // All listings are read for one file: it hardly ever comes to that.
    private IEnumerable<(string Id, byte[] Path)> Others(string id, TreeEntry wanted)
        => from other in store.Ids()
           where other != id && store.Has(other)
           let record = store.Read(other)
           where record is not null
           from entry in store.ReadListing(other, record.Output) ?? []
           where entry.IsFile && entry.Sha256 == wanted.Sha256
           select (other, entry.Path);

    private bool TryCopyFrom(string id, byte[] path, SafeFileHandle tree, TreeEntry entry, StoreLinks links)
    {
        using var other = Libc.OpenAt(store.Handle, RawName.Of(id), Libc.PathOnly | Libc.OnlyDirectory | Libc.NoFollow | Libc.CloseOnExec, 0);
        return TryCopy(other, tree, entry, links, path);
    }

    // What was copied is what counts: it is read once more.
    private bool TryCopy(SafeFileHandle from, SafeFileHandle tree, TreeEntry entry, StoreLinks links, byte[]? path = null)
    {
        if (from.IsInvalid || Libc.Statx(from, path ?? entry.Path, Libc.SymlinkNoFollow, StatxBuffer.BasicStats, out var status) != 0 || (status.Mode & 0xF000) != (int)FileType.File)
            return false;
        using (var good = TreeFile.Open(from, path ?? entry.Path))
            TreeFile.Copy(good, tree, entry.Path, entry.Mode);
        using var copy = TreeFile.Open(tree, entry.Path);
        if (TreeFile.Hash(copy, entry.Size, null) != entry.Sha256)
        {
            _ = Libc.UnlinkAt(tree, entry.Path, 0);
            return false;
        }

        StoreTree.SetFile(copy, entry, setsOwner);
        links.Forget(entry);
        links.Share(tree, entry);
        return true;
    }

    private static void Make(int result, TreeEntry entry)
    {
        if (result != 0)
            throw Errno.Exception($"make '{RawName.Text(entry.Path)}'");
    }
}
