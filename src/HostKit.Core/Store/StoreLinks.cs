using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace HostKit;

/// <summary>
/// Equal files of all store paths, shared by hard links: <c>.links/XX/SHA256</c> is one more name of the first of them. What cannot be shared, for any reason, stays a
/// file of its own.
/// </summary>
internal sealed class StoreLinks(SafeFileHandle links)
{
    /// <summary>Smaller files take as much room as their name there would.</summary>
    public const int SmallestSize = 4096;

    private int _number;

    /// <summary>Shares a file that is as it will stay.</summary>
    public void Share(SafeFileHandle tree, TreeEntry file)
    {
        if (file.Size < SmallestSize)
            return;
        var name = NameOf(file);
        if (TryAdd(tree, file, name) || Errno.Last != Errno.Exists)
            return;
        // In the tree itself: what is cut off goes with it.
        var temporary = RawName.Of(string.Create(CultureInfo.InvariantCulture, $".hostkit-{Environment.ProcessId}-{Interlocked.Increment(ref _number)}"));
        if (!IsWhole(name, file))
        {
            if (Libc.LinkAt(tree, file.Path, links, temporary, 0) == 0 && Libc.RenameAt(links, temporary, links, name) != 0)
                _ = Libc.UnlinkAt(links, temporary, 0);
        }
        else if (Libc.LinkAt(links, name, tree, temporary, 0) == 0 && Libc.RenameAt(tree, temporary, tree, file.Path) != 0)
        {
            _ = Libc.UnlinkAt(tree, temporary, 0);
        }
    }

    /// <summary>Forgets a content whose file is damaged, so that nobody shares it any more.</summary>
    public void Forget(TreeEntry file)
    {
        var name = NameOf(file);
        using var handle = Libc.OpenAt(links, name, Libc.ReadOnly | Libc.NoFollow | Libc.CloseOnExec, 0);
        if (!handle.IsInvalid && (TreeFile.Status(handle, name).Mode & 0xFFF) is var mode && (mode != file.Mode || TreeFile.Hash(handle, file.Size, null) != file.Sha256))
            _ = Libc.UnlinkAt(links, name, 0);
    }

    /// <summary>Removes the files that no store path shares any more. Nothing may be built meanwhile.</summary>
    /// <returns>How many bytes they had.</returns>
    public long RemoveUnused()
    {
        var bytes = 0L;
        using var all = RawDirectory.Open(links, RawName.Empty);
        foreach (var (shard, type) in RawDirectory.Read(all))
        {
            if (type != FileType.Directory)
            {
                _ = Libc.UnlinkAt(links, [.. shard, 0], 0);
                continue;
            }

            using var directory = RawDirectory.Open(links, [.. shard, 0]);
            foreach (var (name, _) in RawDirectory.Read(directory))
            {
                if (Libc.Statx(directory, [.. name, 0], Libc.SymlinkNoFollow, StatxBuffer.BasicStats, out var status) == 0 && status.Links == 1
                    && Libc.UnlinkAt(directory, [.. name, 0], 0) == 0)
                {
                    bytes += (long)status.Size;
                }
            }
        }

        return bytes;
    }

    // The mode belongs to the file, not to its name.
    private static byte[] NameOf(TreeEntry file) => RawName.Of($"{file.Sha256[..2]}/{file.Sha256}{(file.Kind == 'x' ? "-x" : "")}");

    private bool TryAdd(SafeFileHandle tree, TreeEntry file, byte[] name)
    {
        if (Libc.LinkAt(tree, file.Path, links, name, 0) == 0)
            return true;
        if (Errno.Last != Errno.NoEntry)
            return false;
        _ = Libc.MakeDirectoryAt(links, RawName.Of(file.Sha256[..2]), 0x1ED);
        return Libc.LinkAt(tree, file.Path, links, name, 0) == 0;
    }

    // Who writes to a file changes its time; the rest is for 'store verify'.
    private bool IsWhole(byte[] name, TreeEntry file)
        => Libc.Statx(links, name, Libc.SymlinkNoFollow, StatxBuffer.BasicStats, out var status) == 0
            && (long)status.Size == file.Size && status.Mode == (0x8000 | file.Mode) && status is { ModifiedSeconds: StoreTree.Time, ModifiedNanoseconds: 0 };
}
