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
        PasswordLock? accounts = null;
        foreach (var entry in entries.Reverse())
        {
            try
            {
                files.ForgetDirectories();
                if (entry.Copy is not null)
                    accounts ??= PasswordLock.Take(files, make: false, null, CancellationToken.None);
                TakeBack(files, entry);
            }
            catch (HostKitException e)
            {
                failures.Add($"{entry.Path} could not be taken back: {e.Message}");
            }
        }

        accounts?.Dispose();
        files.ForgetDirectories();
        Durability.SyncDirectories(files, entries);
        return failures.ToImmutable();
    }

    private static void TakeBack(HostFiles files, JournalEntry entry)
    {
        if (AccountUndo.TakeBack(files, entry))
            return;
        var there = files.Stat(entry.Path);
        var waiting = entry.Slot is null ? null : files.Stat(entry.Slot);
        switch (entry.Step)
        {
            case JournalStep.Create when there?.Inode == entry.Inode:
                Rename(files, entry.Path, entry.Slot!, Libc.RenameNoReplace);
                break;

            // After the exchange the slot holds the former file, whatever has become of the new one.
            case JournalStep.Replace when waiting is not null && waiting.Inode != entry.Inode:
                Rename(files, entry.Slot!, entry.Path, there is null ? Libc.RenameNoReplace : Libc.RenameExchange);
                break;
            case JournalStep.Delete when waiting is not null:
                Rename(files, entry.Slot!, entry.Path, Libc.RenameNoReplace);
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

    private static void Rename(HostFiles files, string from, string to, uint flags)
    {
        if (Libc.RenameAt2(files.RequireParent(from), HostFiles.NameOf(from), files.RequireParent(to), HostFiles.NameOf(to), flags) != 0)
            throw Errno.Exception($"move '{files.Shown(from)}' to '{files.Shown(to)}'");
    }
}
