using System.Collections.Immutable;

namespace HostKit;

/// <summary>
/// Moves staged changes into place, each by one rename, and can take them back in reverse order. What was at a path before waits in the
/// change's slot until the apply has ended.
/// </summary>
internal sealed class Commit(HostFiles files, HostAccounts accounts, Host host)
{
    private readonly Stack<StagedChange> _done = new();

    public void Apply(ImmutableArray<StagedChange> changes)
    {
        foreach (var change in changes)
        {
            if (Move(change))
                _done.Push(change);
        }

        SyncDirectories(changes);
    }

    /// <summary>Takes back what was moved; what cannot be taken back is told, and the rest goes on.</summary>
    public ImmutableArray<string> TakeBack()
    {
        var failures = ImmutableArray.CreateBuilder<string>();
        var changes = _done.ToImmutableArray();
        while (_done.TryPop(out var change))
        {
            try
            {
                MoveBack(change);
            }
            catch (HostKitException e)
            {
                failures.Add($"{change.Path} could not be taken back: {e.Message}");
            }
        }

        SyncDirectories(changes);
        return failures.ToImmutable();
    }

    private bool Move(StagedChange change)
    {
        var parent = files.RequireParent(change.Path);
        var name = HostFiles.NameOf(change.Path);
        var observed = change.Planned.Observed;
        switch (change.Wanted)
        {
            case { Kind: "directory" } wanted when observed is null:
                NewFile.Directory(parent, name, (uint)wanted.Mode!.Value, Stage.Owner(wanted, accounts, host));
                return true;
            case { Kind: "directory" } wanted:
                NewFile.SetOwnerAndMode(parent, name, (uint)wanted.Mode!.Value, Stage.Owner(wanted, accounts, host));
                return true;
            case null when observed?.Status.Type == FileType.Directory:
                files.ForgetDirectories();
                if (Libc.UnlinkAt(files.RequireParent(change.Path), name, Libc.RemoveDirectory) == 0)
                    return true;
                // Somebody put something into it meanwhile: it is theirs now.
                return Errno.Last is Errno.DirectoryNotEmpty or Errno.Exists ? false : throw Errno.Exception($"remove the directory '{files.Shown(change.Path)}'");
            case null:
                Rename(change, toSlot: true, Libc.RenameNoReplace);
                return true;
            default:
                Rename(change, toSlot: false, observed is null ? Libc.RenameNoReplace : Libc.RenameExchange);
                return true;
        }
    }

    private void MoveBack(StagedChange change)
    {
        var parent = files.RequireParent(change.Path);
        var name = HostFiles.NameOf(change.Path);
        var observed = change.Planned.Observed;
        switch (change.Wanted)
        {
            case { Kind: "directory" } when observed is null:
                files.ForgetDirectories();
                if (Libc.UnlinkAt(files.RequireParent(change.Path), name, Libc.RemoveDirectory) != 0)
                    throw Errno.Exception($"remove the directory '{files.Shown(change.Path)}'");
                break;
            case { Kind: "directory" }:
                NewFile.SetOwnerAndMode(parent, name, (uint)observed.Status.Mode, FormerOwner(observed));
                break;
            case null when observed!.Status.Type == FileType.Directory:
                NewFile.Directory(parent, name, (uint)observed.Status.Mode, FormerOwner(observed));
                break;
            case null:
                Rename(change, toSlot: false, Libc.RenameNoReplace);
                break;
            default:
                Rename(change, toSlot: true, observed is null ? Libc.RenameNoReplace : Libc.RenameExchange);
                break;
        }
    }

    private (uint, uint)? FormerOwner(ObservedPath observed) => host.OwnersAreSet ? (observed.Status.User, observed.Status.Group) : null;

    private void Rename(StagedChange change, bool toSlot, uint flags)
    {
        var parent = files.RequireParent(change.Path);
        var name = HostFiles.NameOf(change.Path);
        var result = toSlot
            ? Libc.RenameAt2(parent, name, change.SlotDirectory, change.SlotName, flags)
            : Libc.RenameAt2(change.SlotDirectory, change.SlotName, parent, name, flags);
        if (result != 0)
            throw Errno.Exception($"move '{files.Shown(change.Path)}' into place");
    }

    private void SyncDirectories(ImmutableArray<StagedChange> changes)
    {
        foreach (var directory in changes.Select(c => HostFiles.DirectoryOf(c.Path)).Distinct(StringComparer.Ordinal))
        {
            using var handle = files.OpenDirectory(directory);
            if (handle is not null)
                HostFiles.SyncDirectory($"/proc/self/fd/{handle.DangerousGetHandle()}");
        }

        foreach (var slots in changes.Select(c => c.SlotDirectory).Distinct())
            HostFiles.SyncDirectory($"/proc/self/fd/{slots.DangerousGetHandle()}");
    }
}
