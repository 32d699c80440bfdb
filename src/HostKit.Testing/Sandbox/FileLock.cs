namespace HostKit.Testing;

/// <summary>
/// A lock that the kernel gives back when its process dies. .NET takes flock(2) for a file's share mode: exclusive for
/// <see cref="FileShare.None"/>, shared for all others.
/// </summary>
internal sealed class FileLock : IDisposable
{
    readonly FileStream file;

    FileLock(FileStream file) => this.file = file;

    /// <summary>Takes the lock, or returns null where another holder, in this process or another, has it.</summary>
    public static FileLock? TryTake(string path, bool shared = false)
    {
        try
        {
            return new(shared
                ? new(path, FileMode.OpenOrCreate, FileAccess.Read, FileShare.Read)
                : new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }

    /// <summary>Waits for the lock; <paramref name="onWait"/> is called once if there is anything to wait for.</summary>
    public static async Task<FileLock> TakeAsync(string path, Action onWait, CancellationToken cancellationToken)
    {
        for (var first = true; ; first = false)
        {
            if (TryTake(path) is { } taken)
                return taken;
            if (first)
                onWait();
            await Task.Delay(50, cancellationToken);
        }
    }

    public void Dispose() => file.Dispose();
}
