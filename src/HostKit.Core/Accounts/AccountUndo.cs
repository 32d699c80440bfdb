using System.Text;

namespace HostKit;

/// <summary>Takes the change of an account file back, without what others have done to the file since: an interrupted apply may lie days back.</summary>
internal static class AccountUndo
{
    /// <summary>Whether the step is done with; false for one that is taken back like that of any other file.</summary>
    public static bool TakeBack(HostFiles files, JournalEntry entry)
    {
        if (entry is not { Copy: { } copy } || Undo.Slot(files, entry) is not { } slot || files.Stat(copy) is null || files.Stat(entry.Path) is not { Type: FileType.File } there)
            return false;
        var waiting = files.Stat(slot);
        var isDone = entry.Step == JournalStep.Create ? waiting is null : waiting is not null && waiting.Inode != entry.Inode;
        if (!isDone)
            return false;
        var (made, present) = (Read(files, copy), Read(files, entry.Path));
        if (made == present)
            return false;
        var merged = AccountMerge.Reverse(entry.Path, waiting is null ? "" : Read(files, slot), made, present);
        if (merged != present)
            Write(files, entry.Path, entry.Slot + ".undone", merged, there);
        return true;
    }

    /// <summary>Refuses what would be committed over a change that somebody made without the lock.</summary>
    public static void RefuseIfMoved(IEnumerable<PathChange> databases, HostFiles files)
    {
        foreach (var change in databases.Where(c => ObservedPath.Read(files, c.Path)?.Sha256 != c.Observed?.Sha256))
            throw new HostKitException($"'{files.Shown(change.Path)}' has changed since the plan was made. Plan again.");
    }

    private static string Read(HostFiles files, string path)
    {
        using var stream = new FileStream(files.OpenRead(path) ?? throw new HostKitException($"'{files.Shown(path)}' has just gone away."), FileAccess.Read);
        using var reader = new StreamReader(stream, Encoding.Latin1, detectEncodingFromByteOrderMarks: false);
        return reader.ReadToEnd();
    }

    private static void Write(HostFiles files, string path, string slot, string text, FileStatus like)
    {
        var (slots, parent) = (files.RequireParent(slot), files.RequireParent(path));
        _ = Libc.UnlinkAt(slots, HostFiles.NameOf(slot), 0);
        var owner = Libc.EffectiveUser() == 0 ? (like.User, like.Group) : ((uint, uint)?)null;
        using (var file = NewFile.Write(slots, HostFiles.NameOf(slot), new MemoryStream(Encoding.Latin1.GetBytes(text)), (uint)like.Mode, owner))
        {
            if (Libc.Sync(file) != 0)
                throw Errno.Exception($"write '{files.Shown(path)}' to the disk");
        }

        if (Libc.RenameAt2(slots, HostFiles.NameOf(slot), parent, HostFiles.NameOf(path), 0) != 0)
            throw Errno.Exception($"move '{files.Shown(path)}' into place");
    }
}
