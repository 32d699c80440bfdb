namespace HostKit;

/// <summary>Owner-only files whose bytes are on the disk before anything points to them.</summary>
internal static class DurableFile
{
    public static void Write(string path, Stream content)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.Create, Access = FileAccess.Write, BufferSize = 0, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        };
        using var stream = new FileStream(path, options);
        content.CopyTo(stream);
        stream.Flush(flushToDisk: true);
    }
}
