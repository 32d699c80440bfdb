using System.Collections.Immutable;

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
                using var original = new FileStream(files.OpenRead(change.Path)!, FileAccess.Read);
                objects.Keep(sha256, original);
            }

            var (directory, name) = area.NextSlot(change.Path);
            switch (change.Wanted)
            {
                case { Kind: "file" } file:
                    using (var content = Content(change, store))
                        area.WaitFor(NewFile.Write(directory, name, content, (uint)file.Mode!.Value, Owner(file, accounts, host)));
                    break;
                case { Kind: "symlink" } link:
                    NewFile.Link(directory, name, link.Target!);
                    break;
            }

            staged.Add(new StagedChange(change, directory, name));
        }

        // A generation holds all its contents, those the host had already among them.
        foreach (var (path, content) in work.Contents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var stream = content.OpenRead();
            objects.Keep(content.Sha256, stream);
        }

        objects.Sync();
        area.Sync();
        return staged.ToImmutable();
    }

    /// <summary>Numbers of owner and group; null where this process cannot set them, so that they are only recorded.</summary>
    public static (uint User, uint Group)? Owner(ManifestEntry entry, HostAccounts accounts, Host host)
        => host.OwnersAreSet ? (accounts.User(entry.Owner!) ?? 0, accounts.Group(entry.Group!) ?? 0) : null;

    public static Stream Content(PathChange change, GenerationStore? store)
        => change.Content?.OpenRead() ?? File.OpenRead(store!.ObjectPath(change.Wanted!.Sha256!));
}
