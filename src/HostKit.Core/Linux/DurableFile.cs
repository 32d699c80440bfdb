using System.Text;

namespace HostKit;

/// <summary>Owner-only files whose bytes are on the disk before anything points to them.</summary>
internal static class DurableFile
{
    private const int BufferSize = 1 << 16;

    public static void WriteText(string path, string text) => WriteText(path, writer => writer.Write(text));

    /// <summary>Writes UTF-8 without a byte order mark, as it comes: the scripts of an apply are as long as its changes are many.</summary>
    public static void WriteText(string path, Action<TextWriter> write) => Write(path, stream =>
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), BufferSize, leaveOpen: true);
        write(writer);
    });

    public static void Write(string path, Action<Stream> write)
    {
        using var stream = Create(path);
        write(stream);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>An empty file, whose bytes are durable after <see cref="FileStream.Flush(bool)"/>.</summary>
    public static FileStream Create(string path) => new(path, new FileStreamOptions
    {
        Mode = FileMode.Create, Access = FileAccess.Write, BufferSize = 0, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
    });
}
