using System.Collections.Immutable;

namespace HostKit;

/// <summary>Puts the planned changes of paths into another tree by copying: the shadow, or a directory to render into.</summary>
internal static class FutureTree
{
    public static void Write(HostFiles tree, ImmutableArray<PathChange> changes, GenerationStore? store, Func<ManifestEntry, (uint User, uint Group)?> ownerOf)
    {
        foreach (var change in changes)
        {
            var parent = tree.RequireParent(change.Path);
            var name = HostFiles.NameOf(change.Path);
            if (change.Wanted is { Kind: "directory" } directory)
            {
                if (tree.Stat(change.Path) is null)
                    NewFile.Directory(parent, name, (uint)directory.Mode!.Value, ownerOf(directory));
                else
                    NewFile.SetOwnerAndMode(parent, name, (uint)directory.Mode!.Value, ownerOf(directory));
                continue;
            }

            if (tree.Stat(change.Path) is { } status && Libc.UnlinkAt(parent, name, status.Type == FileType.Directory ? Libc.RemoveDirectory : 0) != 0)
                throw Errno.Exception($"remove '{change.Path}' from the shadow");
            if (change.Wanted is { Kind: "symlink" } link)
                NewFile.Link(parent, name, link.Target!);
            if (change.Wanted is { Kind: "file" } file)
            {
                using var content = Stage.Content(change, store);
                NewFile.Write(parent, name, content, (uint)file.Mode!.Value, ownerOf(file)).Dispose();
            }
        }
    }
}
