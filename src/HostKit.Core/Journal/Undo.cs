using System.Collections.Immutable;

namespace HostKit;

/// <summary>
/// Takes the steps of a journal back, last first. Each step is judged by what is there, so that it does not matter how many of them were done,
/// nor whether an earlier undo was cut off.
/// </summary>
internal static class Undo
{
    /// <summary>Takes everything back that was done; one message for each path that could not be.</summary>
    public static ImmutableArray<string> Run(HostFiles files, ImmutableArray<JournalEntry> entries)
    {
        var failures = ImmutableArray.CreateBuilder<string>();
        foreach (var entry in entries.Reverse())
        {
            try
            {
                files.ForgetDirectories();
                TakeBack(files, entry);
            }
            catch (HostKitException e)
            {
                failures.Add($"{entry.Path} could not be taken back: {e.Message}");
            }
        }

        files.ForgetDirectories();
        Durability.SyncDirectories(files, entries);
        return failures.ToImmutable();
    }

    private static void TakeBack(HostFiles files, JournalEntry entry)
    {
        var there = files.Stat(entry.Path);
        var slot = Slot(files, entry);
        var waiting = slot is null ? null : files.Stat(slot);
        switch (entry.Step)
        {
            case JournalStep.Create when there?.Inode == entry.Inode:
                MoveOrUnlink(files, entry);
                break;

            // After the exchange the slot holds the former file, whatever has become of the new one.
            case JournalStep.Replace when waiting is not null && waiting.Inode != entry.Inode && waiting.Inode != there?.Inode:
                Move(files, slot!, entry.Path, exchange: there is not null);
                break;
            case JournalStep.Delete when waiting is not null && waiting.Inode != there?.Inode:
                Move(files, slot!, entry.Path, exchange: false);
                break;
            case JournalStep.MakeDirectory when there?.Type == FileType.Directory:
                if (Libc.UnlinkAt(files.RequireParent(entry.Path), HostFiles.NameOf(entry.Path), Libc.RemoveDirectory) != 0 && Errno.Last is not (Errno.DirectoryNotEmpty or Errno.Exists))
                    throw Errno.Exception($"remove the directory '{files.Shown(entry.Path)}'");
                break;
            case JournalStep.RemoveDirectory when there is null:
                NewFile.Directory(files.RequireParent(entry.Path), HostFiles.NameOf(entry.Path), entry.Mode!.Value, OwnerOf(entry));
                break;
            case JournalStep.SetDirectory when there?.Type == FileType.Directory:
                NewFile.SetOwnerAndMode(files.RequireParent(entry.Path), HostFiles.NameOf(entry.Path), entry.Mode!.Value, OwnerOf(entry));
                break;
        }
    }

    private static (uint, uint)? OwnerOf(JournalEntry entry) => entry.User is { } user ? (user, entry.Group!.Value) : null;

    // A replacement without an exchange may have been interrupted when the former file had its other name.
    private static string? Slot(HostFiles files, JournalEntry entry)
    {
        if (entry.Step != JournalStep.Replace)
            return entry.Slot;
        var former = entry.Slot + Rename.OldSuffix;
        return (files.Stat(entry.Slot!) is not { } waiting || waiting.Inode == entry.Inode) && files.Stat(former) is not null ? former : entry.Slot;
    }

    // Under two names at once it was left by a creation without renameat2: one of them is enough.
    private static void MoveOrUnlink(HostFiles files, JournalEntry entry)
    {
        if (files.Stat(entry.Slot!)?.Inode != entry.Inode)
            Move(files, entry.Path, entry.Slot!, exchange: false);
        else if (Libc.UnlinkAt(files.RequireParent(entry.Path), HostFiles.NameOf(entry.Path), 0) != 0)
            throw Errno.Exception($"remove '{files.Shown(entry.Path)}'");
    }

    private static void Move(HostFiles files, string from, string to, bool exchange)
    {
        var (source, target) = (files.RequireParent(from), files.RequireParent(to));
        if (!(exchange ? Rename.Exchange(source, HostFiles.NameOf(from), target, HostFiles.NameOf(to)) : Rename.ToFree(source, HostFiles.NameOf(from), target, HostFiles.NameOf(to))))
            throw Errno.Exception($"move '{files.Shown(from)}' to '{files.Shown(to)}'");
    }
}
