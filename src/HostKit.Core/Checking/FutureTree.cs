using System.Collections.Immutable;
using System.Text;

namespace HostKit;

/// <summary>Puts the planned changes of paths into another tree by copying: the shadow, or a directory to render into.</summary>
internal static class FutureTree
{
    /// <summary>Puts a self-signed certificate in the place of each one that is not there yet.</summary>
    public static void Write(HostFiles tree, IEnumerable<TlsCertificate> standIns)
    {
        foreach (var certificate in standIns.Distinct().Where(c => tree.Stat(c.Chain) is null || tree.Stat(c.Key) is null))
        {
            var (chain, key) = StandInCertificate.Make();
            foreach (var (path, text) in new[] { (certificate.Chain, chain), (certificate.Key, key) })
            {
                MakeParents(tree, path);
                if (tree.Stat(path) is not null && Libc.UnlinkAt(tree.RequireParent(path), HostFiles.NameOf(path), 0) != 0)
                    throw Errno.Exception($"remove '{path}' from the shadow");
                using var content = new MemoryStream(Encoding.ASCII.GetBytes(text));
                NewFile.Write(tree.RequireParent(path), HostFiles.NameOf(path), content, (uint)FileResource.OwnerOnly, null).Dispose();
            }
        }
    }

    /// <summary>Makes the directories that lead to a path, where they are missing.</summary>
    public static void MakeParents(HostFiles tree, string path)
    {
        var directory = HostFiles.DirectoryOf(path);
        using var there = directory == "/" ? null : tree.OpenDirectory(directory);
        if (directory == "/" || there is not null)
            return;
        MakeParents(tree, directory);
        NewFile.Directory(tree.RequireParent(directory), HostFiles.NameOf(directory), (uint)DirectoryResource.DefaultMode, null);
    }

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
