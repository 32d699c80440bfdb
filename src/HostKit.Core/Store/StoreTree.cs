using System.Globalization;
using System.Runtime.ExceptionServices;
using Microsoft.Win32.SafeHandles;

namespace HostKit;

/// <summary>Makes a directory that was filled a store path's: for everybody to read, for nobody to write, with nothing in it that depends on when it was made.</summary>
internal static class StoreTree
{
    /// <summary>The time that everything in the store was last changed at, in seconds.</summary>
    public const long Time = 1;

    private static readonly long[] Times = [Time, 0, Time, 0];

    /// <summary>How many files are read at a time; more wait for the disk and for each other.</summary>
    private static ParallelOptions InPairs { get; } = new() { MaxDegreeOfParallelism = Math.Min(2, Environment.ProcessorCount) };

    /// <summary>Seals what is below an open directory, and says what it is.</summary>
    /// <exception cref="HostKitException">Something in it is no file, directory or link, or cannot be read.</exception>
    public static List<TreeEntry> Seal(SafeFileHandle tree, bool setsOwner, StoreLinks? links, StoreReferences references, CancellationToken cancellationToken)
    {
        var entries = TreeListing.Walk(tree);
        ForEachFile(entries, file =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            SealFile(tree, file, setsOwner, references);
            links?.Share(tree, file);
        });
        foreach (var link in entries.Where(e => e.Kind == 'l'))
        {
            link.Target = ReadLink(tree, link.Path);
            references.ScanTarget(link.Target.AsSpan(0, link.Target.Length - 1));
            SetLink(tree, link.Path, setsOwner);
        }

        SealDirectories(tree, entries, setsOwner);
        return entries;
    }

    /// <summary>Deepest first: what is put into a directory changes its time.</summary>
    public static void SealDirectories(SafeFileHandle tree, List<TreeEntry> entries, bool setsOwner)
    {
        foreach (var path in entries.Where(e => e.Kind == 'd').Select(e => e.Path).Reverse().Append(RawName.Of(".")))
        {
            SetOwner(tree, path, setsOwner);
            if (Libc.ChangeModeAt(tree, path, 0x16D, 0) != 0)
                throw Errno.Exception($"set the mode of '{RawName.Text(path)}'");
            SetTimes(tree, path);
        }
    }

    public static void ForEachFile(List<TreeEntry> entries, Action<TreeEntry> action)
    {
        try
        {
            Parallel.ForEach(entries.Where(e => e.IsFile), InPairs, action);
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }
    }

    public static byte[] ReadLink(SafeFileHandle tree, byte[] path)
    {
        var buffer = new byte[4096];
        var length = (int)Libc.ReadLinkAt(tree, path, buffer, buffer.Length);
        return length >= 0 ? [.. buffer.AsSpan(0, length), 0] : throw Errno.Exception($"read the link '{RawName.Text(path)}'");
    }

    /// <summary>Gives a link owner and time.</summary>
    public static void SetLink(SafeFileHandle tree, byte[] path, bool setsOwner)
    {
        SetOwner(tree, path, setsOwner);
        SetTimes(tree, path);
    }

    /// <summary>Gives a file owner, mode and time.</summary>
    public static void SetFile(SafeFileHandle file, TreeEntry entry, bool setsOwner)
    {
        if (setsOwner && Libc.ChangeOwner(file, 0, 0) != 0)
            throw Errno.Exception($"give '{RawName.Text(entry.Path)}' to root");
        if (Libc.ChangeMode(file, entry.Mode) != 0 || Libc.SetTimes(file, Times) != 0)
            throw Errno.Exception($"set mode and time of '{RawName.Text(entry.Path)}'");
    }

    /// <summary>Removes a tree, write-protected or not; what another process removes at the same time is fine.</summary>
    /// <returns>How many bytes the files had that no other name leads to.</returns>
    public static long Remove(string path)
    {
        using var parent = Libc.Open(Path.GetDirectoryName(path)!, Libc.PathOnly | Libc.OnlyDirectory | Libc.CloseOnExec, 0);
        return parent.IsInvalid ? throw Errno.Exception($"remove '{path}'") : Remove(parent, RawName.Of(Path.GetFileName(path)));
    }

    public static long Remove(SafeFileHandle parent, byte[] name)
    {
        // What is in a directory that cannot be written cannot be removed, unless by root.
        if (Libc.EffectiveUser() != 0)
            _ = Libc.ChangeModeAt(parent, name, 0x1C0, 0);
        var bytes = 0L;
        using (var directory = Libc.OpenAt(parent, name, Libc.ReadOnly | Libc.OnlyDirectory | Libc.NoFollow | Libc.CloseOnExec, 0))
        {
            if (directory.IsInvalid)
                return Errno.Last == Errno.NoEntry ? 0 : throw Errno.Exception($"remove '{RawName.Text(name)}'");
            foreach (var (below, type) in RawDirectory.Read(directory))
                bytes += type == FileType.Directory ? Remove(directory, [.. below, 0]) : RemoveFile(directory, [.. below, 0]);
        }

        return Libc.UnlinkAt(parent, name, Libc.RemoveDirectory) == 0 || Errno.Last == Errno.NoEntry ? bytes : throw Errno.Exception($"remove '{RawName.Text(name)}'");
    }

    private static long RemoveFile(SafeFileHandle directory, byte[] name)
    {
        var isLast = Libc.Statx(directory, name, Libc.SymlinkNoFollow, StatxBuffer.BasicStats, out var status) == 0 && status.Links == 1
            && (status.Mode & 0xF000) == (int)FileType.File;
        if (Libc.UnlinkAt(directory, name, 0) != 0)
            return Errno.Last == Errno.NoEntry ? 0 : throw Errno.Exception($"remove '{RawName.Text(name)}'");
        return isLast ? (long)status.Size : 0;
    }

    private static void SealFile(SafeFileHandle tree, TreeEntry entry, bool setsOwner, StoreReferences references)
    {
        var file = TreeFile.Open(tree, entry.Path);
        try
        {
            var status = TreeFile.Status(file, entry.Path);
            entry.Kind = (status.Mode & 0x40) != 0 ? 'x' : 'f';
            if (status.Links > 1)
                file = MakePrivate(file, tree, entry);
            entry.Size = (long)status.Size;
            entry.Sha256 = TreeFile.Hash(file, entry.Size, references);
            SetFile(file, entry, setsOwner);
        }
        finally
        {
            file.Dispose();
        }
    }

    // Another name of it may be anywhere, and is not to change with this one.
    private static SafeFileHandle MakePrivate(SafeFileHandle file, SafeFileHandle tree, TreeEntry entry)
    {
        var copy = RawName.Of(string.Create(CultureInfo.InvariantCulture, $".hostkit-copy-{Environment.CurrentManagedThreadId}"));
        using (file)
            TreeFile.Copy(file, tree, copy, entry.Mode);
        if (Libc.RenameAt(tree, copy, tree, entry.Path) != 0)
            throw Errno.Exception($"copy '{RawName.Text(entry.Path)}'");
        return TreeFile.Open(tree, entry.Path);
    }

    private static void SetOwner(SafeFileHandle tree, byte[] path, bool sets)
    {
        if (sets && Libc.ChangeOwnerAt(tree, path, 0, 0, Libc.SymlinkNoFollow) != 0)
            throw Errno.Exception($"give '{RawName.Text(path)}' to root");
    }

    private static void SetTimes(SafeFileHandle tree, byte[] path)
    {
        if (Libc.SetTimesAt(tree, path, Times, Libc.SymlinkNoFollow) != 0)
            throw Errno.Exception($"set the time of '{RawName.Text(path)}'");
    }
}
