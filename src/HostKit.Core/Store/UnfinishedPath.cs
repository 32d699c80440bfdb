using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.Win32.SafeHandles;

namespace HostKit;

/// <summary>A directory that becomes a store path, or goes.</summary>
internal sealed class UnfinishedPath(StoreDirectory store, string id, string name, string path, bool setsOwner) : IDisposable
{
    private byte[] _listing = [];
    private bool _isDone;

    /// <summary>Where it is, for the builder and its programs.</summary>
    public string Path { get; } = path;

    public StoreRecord? Record { get; private set; }

    public SafeFileHandle Open() => RawDirectory.Open(store.Handle, RawName.Of(name));

    /// <summary>Makes what the builder left immutable, and finds out what it is.</summary>
    public void Seal(StoreDirectory directory, StoreResource resource, Stopwatch watch, CancellationToken cancellationToken)
    {
        using var tree = Open();
        using var links = directory.OpenLinks();
        var references = new StoreReferences();
        var entries = StoreTree.Seal(tree, setsOwner, new StoreLinks(links), references, cancellationToken);
        var hashes = references.Hashes.ToHashSet(StringComparer.Ordinal);
        ImmutableArray<string> needed =
        [
            .. directory.Ids().Where(i => hashes.Contains(StorePath.Parse(i).Hash)).Concat(resource.Needs.Select(n => n.Id)).Where(i => i != id).Distinct().Order(StringComparer.Ordinal),
        ];
        Describe(entries, new StoreRecord
        {
            Id = id, Output = "", Size = 0, Files = 0, BuiltAt = DateTimeOffset.UtcNow, Duration = watch.Elapsed, Inputs = StoreRecord.Recorded(resource.Inputs), References = needed,
        });
    }

    /// <summary>Says what it contains.</summary>
    public void Describe(List<TreeEntry> entries, StoreRecord record)
    {
        _listing = TreeListing.Write(entries);
        Record = record with { Output = TreeListing.Hash(_listing), Size = entries.Where(e => e.IsFile).Sum(e => e.Size), Files = entries.Count(e => e.IsFile) };
    }

    /// <summary>Moves it to its place, in which nothing whole is, and records it; on the disk, each step before the next.</summary>
    public void Commit(StoreDirectory directory)
    {
        try
        {
            directory.WriteListing(id, _listing);
            Sync(directory);
            Move(directory, exchanges: false);
            directory.Record(Record!);
        }
        catch
        {
            Tidy(() => directory.Forget(id));
            throw;
        }
    }

    /// <summary>Takes the place of what is there and may be in use: whoever has opened a file of that keeps it.</summary>
    public void Replace(StoreDirectory directory)
    {
        directory.WriteListing(id, _listing);
        Sync(directory);
        Move(directory, exchanges: true);
        directory.Record(Record!);
    }

    /// <summary>Does something for which room may be missing.</summary>
    public void Guard(Action action)
    {
        try
        {
            action();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or HostKitException)
        {
            throw Failure(e);
        }
    }

    /// <summary>Why it could not be built, in words that help.</summary>
    public HostKitException Failure(Exception e) => new($"store[{id}] could not be built: {StoreSpace.Explain(e, store, Path) ?? e.Message}", e);

    /// <summary>Removes what is left: all of it, or what it took the place of.</summary>
    public void Dispose()
    {
        if (!_isDone)
            Tidy(() => StoreTree.Remove(store.Handle, RawName.Of(name)));
    }

    private void Move(StoreDirectory directory, bool exchanges)
    {
        var handle = directory.Handle;
        if (!exchanges && Libc.RenameAt2(handle, name, handle, id, Libc.RenameNoReplace) == 0)
        {
            _isDone = true;
        }
        else if (!exchanges && Errno.Last != Errno.Exists)
        {
            throw Errno.Exception($"move '{id}' into the store");
        }
        else if (Libc.RenameAt2(handle, name, handle, id, Libc.RenameExchange) != 0)
        {
            // In a lower layer of an overlay a directory cannot be moved, only be emptied: then nothing is there for a moment.
            if (Errno.Last is not (Errno.CrossDevice or Errno.Invalid or Errno.NoEntry))
                throw Errno.Exception($"move '{id}' into the store");
            directory.Forget(id);
            StoreTree.Remove(handle, RawName.Of(id));
            directory.WriteListing(id, _listing);
            if (Libc.RenameAt2(handle, name, handle, id, Libc.RenameNoReplace) != 0)
                throw Errno.Exception($"move '{id}' into the store");
            _isDone = true;
        }

        HostFiles.SyncDirectory($"{directory.Path}/.");
    }

    // One call instead of one for each file: a hundred times faster.
    private static void Sync(StoreDirectory directory)
    {
        using var readable = RawDirectory.Open(directory.Handle, RawName.Empty);
        if (Libc.SyncFileSystem(readable) != 0)
            throw Errno.Exception($"write '{directory.Shown}' to the disk");
    }

    private static void Tidy(Action action)
    {
        try
        {
            action();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or HostKitException)
        {
            // The next apply removes it.
        }
    }
}
