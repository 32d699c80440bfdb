using System.Collections.Immutable;

namespace HostKit;

/// <summary>Moves staged changes into place, each by one step that the journal can take back.</summary>
internal static class Commit
{
    public static void Apply(ImmutableArray<StagedChange> changes, HostFiles files, HostAccounts accounts, Host host)
    {
        foreach (var change in changes)
            Move(change, files, accounts, host);
        Durability.SyncDirectories(files, changes.Select(c => c.Entry));
    }

    private static void Move(StagedChange change, HostFiles files, HostAccounts accounts, Host host)
    {
        if (change.Entry.Step == JournalStep.RemoveDirectory)
            files.ForgetDirectories();
        var parent = files.RequireParent(change.Path);
        var name = HostFiles.NameOf(change.Path);
        switch (change.Entry.Step)
        {
            case JournalStep.MakeDirectory:
                NewFile.Directory(parent, name, (uint)change.Wanted!.Mode!.Value, Stage.Owner(change.Wanted, accounts, host));
                break;
            case JournalStep.SetDirectory:
                NewFile.SetOwnerAndMode(parent, name, (uint)change.Wanted!.Mode!.Value, Stage.Owner(change.Wanted, accounts, host));
                break;
            case JournalStep.RemoveDirectory:
                // What somebody put into it meanwhile is theirs, and so is the directory then.
                if (Libc.UnlinkAt(parent, name, Libc.RemoveDirectory) != 0 && Errno.Last is not (Errno.DirectoryNotEmpty or Errno.Exists))
                    throw Errno.Exception($"remove the directory '{files.Shown(change.Path)}'");
                break;
            default:
                MoveFile(change.Entry, parent, name, files);
                break;
        }
    }

    private static void MoveFile(JournalEntry entry, Microsoft.Win32.SafeHandles.SafeFileHandle parent, string name, HostFiles files)
    {
        var slots = files.RequireParent(entry.Slot!);
        var slot = HostFiles.NameOf(entry.Slot!);
        var moved = entry.Step switch
        {
            JournalStep.Create => Rename.ToFree(slots, slot, parent, name),
            JournalStep.Replace => Rename.Exchange(slots, slot, parent, name),
            _ => Rename.ToFree(parent, name, slots, slot),
        };
        if (!moved)
            throw Errno.Exception($"move '{files.Shown(entry.Path)}' into place");
    }
}
