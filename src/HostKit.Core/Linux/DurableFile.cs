namespace HostKit;

/// <summary>Owner-only files whose bytes are on the disk before anything points to them.</summary>
internal static class DurableFile
{
    public static void Write(string path, Stream content)
    {
        using var stream = Create(path);
        content.CopyTo(stream);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>An empty file, whose bytes are durable after <see cref="FileStream.Flush(bool)"/>.</summary>
    public static FileStream Create(string path) => new(path, new FileStreamOptions
    {
        Mode = FileMode.Create, Access = FileAccess.Write, BufferSize = 0, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
    });
}
