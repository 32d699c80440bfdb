using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace HostKit;

/// <summary>Reads a file of a store path, once, for all that has to be known of it.</summary>
internal static class TreeFile
{
    private const int PieceLength = 1 << 17;

    /// <summary>Opens it; what is a pipe meanwhile is not waited for.</summary>
    public static SafeFileHandle Open(SafeFileHandle tree, byte[] path)
    {
        var file = Libc.OpenAt(tree, path, Libc.ReadOnly | Libc.NoFollow | Libc.NonBlocking | Libc.CloseOnExec, 0);
        return file.IsInvalid ? throw Errno.Exception($"read '{RawName.Text(path)}'") : file;
    }

    public static StatxBuffer Status(SafeFileHandle file, byte[] path)
        => Libc.Statx(file, RawName.Empty, Libc.EmptyPath, StatxBuffer.BasicStats, out var status) == 0 ? status : throw Errno.Exception($"look at '{RawName.Text(path)}'");

    /// <summary>The SHA-256 of its content, which <paramref name="references"/> sees, too.</summary>
    public static string Hash(SafeFileHandle file, long size, StoreReferences? references)
    {
        var overlap = references is null ? 0 : StoreReferences.Overlap;
        var buffer = new byte[Math.Min(size, PieceLength) + overlap + 1];
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (offset, kept) = (0L, 0);
        for (int read; (read = RandomAccess.Read(file, buffer.AsSpan(kept), offset)) > 0; offset += read)
        {
            hash.AppendData(buffer, kept, read);
            references?.Scan(buffer.AsSpan(0, kept + read));
            var next = Math.Min(overlap, kept + read);
            buffer.AsSpan(kept + read - next, next).CopyTo(buffer);
            kept = next;
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Copies it to a new file.</summary>
    public static void Copy(SafeFileHandle file, SafeFileHandle tree, byte[] path, uint mode)
    {
        using var copy = Libc.OpenAt(tree, path, Libc.WriteOnly | Libc.Create | Libc.Exclusive | Libc.NoFollow | Libc.CloseOnExec, 0x180);
        if (copy.IsInvalid)
            throw Errno.Exception($"write '{RawName.Text(path)}'");
        var buffer = new byte[PieceLength];
        var offset = 0L;
        for (int read; (read = RandomAccess.Read(file, buffer, offset)) > 0; offset += read)
            RandomAccess.Write(copy, buffer.AsSpan(0, read), offset);
        if (Libc.ChangeMode(copy, mode) != 0)
            throw Errno.Exception($"set the mode of '{RawName.Text(path)}'");
    }
}
