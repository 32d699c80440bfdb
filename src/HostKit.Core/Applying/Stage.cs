using System.Collections.Immutable;
using Microsoft.Win32.SafeHandles;

namespace HostKit;

/// <summary>Writes everything new to the staging area and to the object store. Nothing of the host changes.</summary>
internal static class Stage
{
    public static ImmutableArray<StagedChange> Write(PlannedWork work, StagingArea area, GenerationStore store, HostFiles files, HostAccounts accounts, Host host, CancellationToken cancellationToken)
    {
        using var objects = store.OpenObjects();
        var staged = ImmutableArray.CreateBuilder<StagedChange>(work.Paths.Length);
        foreach (var change in work.Paths)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (change.KeepsOriginal && change.Observed?.Sha256 is { } sha256)
            {
                using var original = new VerifiedStream(
                    new FileStream(files.OpenRead(change.Path) ?? throw Moved(files, change), FileAccess.Read), sha256, Moved(files, change).Message);
                objects.Keep(sha256, original);
            }

            Named(files.Shown(change.Path), () => staged.Add(new StagedChange(change, Enter(change, area, store, files, accounts, host))));
        }

        // A generation holds all its contents, those the host had already among them.
        foreach (var (path, content) in work.Contents.Where(c => c.Value.MayBeKept))
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var stream = content.OpenVerified();
            Named(files.Shown(path), () => objects.Keep(content.Sha256, stream));
        }

        objects.Sync();
        area.Sync();
        return staged.ToImmutable();
    }

    // A full disk has no name of its own for what did not fit.
    private static void Named(string path, Action write)
    {
        try
        {
            write();
        }
        catch (IOException e)
        {
            throw new HostKitException($"'{path}' cannot be staged: {e.Message}", e);
        }
    }

    private static JournalEntry Enter(PathChange change, StagingArea area, GenerationStore store, HostFiles files, HostAccounts accounts, Host host)
    {
        var observed = change.Observed?.Status;
        if (change.Wanted?.Kind == "directory" || (change.Wanted is null && observed?.Type == FileType.Directory))
        {
            return new JournalEntry
            {
                Path = change.Path,
                Step = change.Wanted is null ? JournalStep.RemoveDirectory : observed is null ? JournalStep.MakeDirectory : JournalStep.SetDirectory,
                Mode = (uint?)observed?.Mode, User = host.OwnersAreSet ? observed?.User : null, Group = host.OwnersAreSet ? observed?.Group : null,
            };
        }

        var (directory, name, slot) = area.NextSlot(change.Path);
        var step = change.Wanted is null ? JournalStep.Delete : observed is null ? JournalStep.Create : JournalStep.Replace;
        switch (change.Wanted)
        {
            case { Kind: "file" } file:
                using (var content = Content(change, store))
                    area.WaitFor(NewFile.Write(directory, name, content, (uint)file.Mode!.Value, change.KeptOwner ?? Owner(file, accounts, host), fresh => KeepAttributes(change, fresh, files, host)));
                break;
            case { Kind: "symlink" } link:
                NewFile.Link(directory, name, link.Target!);
                break;
        }

        return new JournalEntry { Path = change.Path, Step = step, Slot = slot, Copy = Copy(change, area), Inode = step == JournalStep.Delete ? null : HostFiles.StatIn(directory, name)!.Inode };
    }

    // Others change account files, too: what they did after a commit is told from this copy, should the commit be taken back.
    private static string? Copy(PathChange change, StagingArea area)
    {
        if (!change.IsAccountFile)
            return null;
        var (directory, name, path) = area.NextSlot(change.Path);
        using var content = change.Content!.OpenRead();
        area.WaitFor(NewFile.Write(directory, name, content, 0x180, null));
        return path;
    }

    private static void KeepAttributes(PathChange change, SafeFileHandle fresh, HostFiles files, Host host)
    {
        if (change.Observed?.Status.Type != FileType.File)
            return;
        // Named like what it replaces; a user may own a file that they cannot read.
        using var former = host.OwnersAreSet ? files.OpenRead(change.Path) : files.TryOpenRead(change.Path);
        if (former is not null)
            ExtendedAttributes.Copy(former, fresh, required: host.OwnersAreSet);
    }

    /// <summary>Numbers of owner and group; null where this process cannot set them, so that they are only recorded.</summary>
    public static (uint User, uint Group)? Owner(ManifestEntry entry, HostAccounts accounts, Host host)
        => host.OwnersAreSet ? (accounts.User(entry.Owner!) ?? 0, accounts.Group(entry.Group!) ?? 0) : null;

    public static Stream Content(PathChange change, GenerationStore? store)
        => change.Content?.OpenVerified() ?? store!.OpenObject(change.Wanted!.Sha256!, change.Path);

    private static HostKitException Moved(HostFiles files, PathChange change)
        => new($"'{files.Shown(change.Path)}' has changed since the plan was made. Plan again.");
}
