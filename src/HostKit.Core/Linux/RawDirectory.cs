using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;

namespace HostKit;

/// <summary>The entries of an open directory, whatever bytes their names have.</summary>
internal static class RawDirectory
{
    private const int HeaderLength = 19;
    private const byte Unknown = 0;

    /// <summary>Opens a directory for reading, without following a link.</summary>
    public static SafeFileHandle Open(SafeFileHandle directory, byte[] path)
    {
        var handle = Libc.OpenAt(directory, path.Length == 1 ? RawName.Of(".") : path, Libc.ReadOnly | Libc.OnlyDirectory | Libc.NoFollow | Libc.CloseOnExec, 0);
        return handle.IsInvalid ? throw Errno.Exception($"open the directory '{RawName.Text(path)}'") : handle;
    }

    /// <summary>Names in byte order, without a final zero, and types.</summary>
    public static List<(byte[] Name, FileType Type)> Read(SafeFileHandle directory)
    {
        var entries = new List<(byte[] Name, FileType Type)>();
        var buffer = new byte[1 << 15];
        int length;
        while ((length = Libc.ReadDirectory(directory, buffer)) > 0)
        {
            for (var at = 0; at < length;)
            {
                var size = BinaryPrimitives.ReadUInt16LittleEndian(buffer.AsSpan(at + 16));
                var name = buffer.AsSpan(at + HeaderLength, size - HeaderLength);
                name = name[..name.IndexOf((byte)0)];
                if (!name.SequenceEqual("."u8) && !name.SequenceEqual(".."u8))
                    entries.Add((name.ToArray(), TypeOf(buffer[at + 18], directory, name)));
                at += size;
            }
        }

        if (length < 0)
            throw Errno.Exception("list a directory");
        entries.Sort(static (a, b) => a.Name.AsSpan().SequenceCompareTo(b.Name));
        return entries;
    }

    // Not every file system says it with the name.
    private static FileType TypeOf(byte kind, SafeFileHandle directory, ReadOnlySpan<byte> name)
    {
        var type = (FileType)(kind << 12);
        if (kind == Unknown && Libc.Statx(directory, [.. name, 0], Libc.SymlinkNoFollow, StatxBuffer.BasicStats, out var status) == 0)
            type = (FileType)(status.Mode & 0xF000);
        return type is FileType.File or FileType.Directory or FileType.Symlink ? type : FileType.Other;
    }
}
