namespace HostKit;

/// <summary>What is to be removed: out of the way at once, while nobody else uses the store; gone later, while everybody may.</summary>
internal static class StoreTrash
{
    /// <summary>Marks what builds left that were cut off. The store has to be held alone.</summary>
    public static void Gather(StoreDirectory store)
    {
        foreach (var name in store.Names().Where(n => n.StartsWith(StoreDirectory.Unfinished, StringComparison.Ordinal)).ToList())
            Throw(store, name);
        foreach (var held in Directory.EnumerateFiles($"{store.Path}/{StoreDirectory.Locks}/"))
            File.Delete(held);
    }

    /// <summary>Takes a name from a directory. The store has to be held alone.</summary>
    /// <returns>How many bytes are free already.</returns>
    public static long Throw(StoreDirectory store, string name)
    {
        if (Libc.RenameAt2(store.Handle, name, store.Handle, $"{StoreDirectory.Trash}{Guid.NewGuid():N}", Libc.RenameNoReplace) == 0)
            return 0;
        // In a lower layer of an overlay it cannot be moved.
        return Errno.Last == Errno.CrossDevice ? StoreTree.Remove(store.Handle, RawName.Of(name)) : throw Errno.Exception($"remove '{name}' from the store");
    }

    /// <summary>Removes what was marked, together with others that do.</summary>
    /// <returns>How many bytes that freed.</returns>
    public static long Empty(StoreDirectory store)
        => store.Names().Where(n => n.StartsWith(StoreDirectory.Trash, StringComparison.Ordinal)).ToList().Sum(name => StoreTree.Remove(store.Handle, RawName.Of(name)));
}
