namespace HostKit;

/// <summary>
/// Adds contents to a generation store under their hashes; one that is kept already is not written again. Many files are written before the
/// first is waited for: together they cost the disk a few commits of its journal, one by one as many as there are files.
/// </summary>
internal sealed class ObjectWriter(StateDirectory state) : IDisposable
{
    // Bounds the files that are open at a time.
    private const int BatchSize = 1000;
    private const uint StartWriteBack = 2;

    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private readonly List<(FileStream File, string Path)> _unsynced = [];

    public void Keep(string sha256, Stream content)
    {
        var path = state.File($"objects/{sha256}");
        if (!_written.Add(sha256) || File.Exists(path))
            return;
        if (_written.Count == 1)
            state.MakeDirectory("objects");
        var file = DurableFile.Create(path + ".new");
        _unsynced.Add((file, path));
        content.CopyTo(file);
        _ = Libc.SyncFileRange(file.SafeFileHandle, 0, 0, StartWriteBack);
        if (_unsynced.Count == BatchSize)
            Sync();
    }

    /// <summary>Waits until every object is on the disk, and only then gives it its name.</summary>
    public void Sync()
    {
        foreach (var (file, _) in _unsynced)
            file.Flush(flushToDisk: true);
        foreach (var (file, path) in _unsynced)
        {
            file.Dispose();
            File.Move(path + ".new", path, overwrite: true);
        }

        _unsynced.Clear();
        // Also when nothing was written now: an apply that was interrupted may have left names that are not on the disk yet.
        if (_written.Count > 0)
            state.Sync("objects");
    }

    public void Dispose()
    {
        foreach (var (file, _) in _unsynced)
            file.Dispose();
    }
}
