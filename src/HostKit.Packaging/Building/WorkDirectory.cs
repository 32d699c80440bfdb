namespace HostKit.Packaging;

/// <summary>A directory for one build. One that a killed process left behind is removed by the next build.</summary>
internal sealed class WorkDirectory : IDisposable
{
    private const string Prefix = "hostkit-build-";
    private readonly FileStream _lock;

    private WorkDirectory(string path)
    {
        Path = path;
        _lock = new FileStream($"{path}/lock", FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
        foreach (var name in new[] { "root", "build", "tmp", "tmp/home" })
            Directory.CreateDirectory($"{path}/{name}");
    }

    public string Path { get; }

    public static WorkDirectory Create()
    {
        // Not the directory for temporary files, which may be memory: builds are large.
        var parent = Directory.Exists("/var/tmp") ? "/var/tmp" : System.IO.Path.GetTempPath();
        Sweep(parent);
        var path = $"{parent}/{Prefix}{Guid.NewGuid():N}";
        Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return new WorkDirectory(path);
    }

    public void Dispose()
    {
        Remove(Path);
        _lock.Dispose();
    }

    private static void Sweep(string parent)
    {
        foreach (var left in Directory.EnumerateDirectories(parent, Prefix + "*"))
        {
            try
            {
                // One without a lock may be in the making.
                if (!File.Exists($"{left}/lock"))
                    continue;
                using var free = new FileStream($"{left}/lock", FileMode.Open, FileAccess.ReadWrite, FileShare.None);
                Remove(left);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Somebody builds in it, or it is somebody else's.
            }
        }
    }

    private static void Remove(string path)
    {
        try
        {
            // Go's and others' caches protect their directories from writing.
            foreach (var directory in Directory.EnumerateDirectories(path, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }))
            {
                var mode = File.GetUnixFileMode(directory);
                if ((mode & UnixFileMode.UserWrite) == 0)
                    File.SetUnixFileMode(directory, mode | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.UserRead);
            }

            Directory.Delete(path, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next build tries again.
        }
    }
}
