using System.Buffers;
using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace HostKit;

/// <summary>What the host has at a path.</summary>
internal sealed record ObservedPath(FileStatus Status, string? Sha256, string? Target)
{
    private const int WholeFileLimit = 1 << 20;

    public static ObservedPath? Read(HostFiles? files, string path, ManifestEntry? owned = null, SecretHash? secret = null)
    {
        if (files?.Stat(path) is not { } status)
            return null;
        return status.Type switch
        {
            FileType.File => new(status, KnownHash(status, owned) ?? (secret is null ? Hash(files, path, status.Size, owned?.Sha256) : KeyedHash(files, path, secret)), null),
            FileType.Symlink => new(status, null, files.ReadLink(path)),
            _ => new(status, null, null),
        };
    }

    /// <summary>The content of a regular file that is not too large to be shown; null otherwise.</summary>
    public byte[]? ReadContent(HostFiles files, string path)
    {
        if (Status.Type != FileType.File || Status.Size > WholeFileLimit)
            return null;
        using var handle = files.OpenRead(path);
        return handle is null ? null : ReadAll(handle);
    }

    // In a directory a user may own a file that not even they may read: what HostKit wrote there is taken to be as it was written.
    private static string? KnownHash(FileStatus status, ManifestEntry? owned)
        => owned?.Sha256 is not null && owned.Length == status.Size && !status.Mode.HasFlag(UnixFileMode.UserRead) && Libc.EffectiveUser() != 0 ? owned.Sha256 : null;

    private static string? KeyedHash(HostFiles files, string path, SecretHash secret)
    {
        using var handle = files.OpenRead(path);
        if (handle is null)
            return null;
        using var stream = new FileStream(handle, FileAccess.Read, 1);
        return secret.Of(stream);
    }

    private static string? Hash(HostFiles files, string path, long size, string? known)
    {
        using var handle = files.OpenRead(path);
        if (handle is null)
            return null;
        if (size > WholeFileLimit)
        {
            using var stream = new FileStream(handle, FileAccess.Read, 1 << 16);
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }

        // One byte more than there should be: a read that does not fill the buffer has seen the end.
        var buffer = ArrayPool<byte>.Shared.Rent((int)Math.Max(size + 1, 1 << 12));
        var length = 0;
        for (nint read; length < buffer.Length && (read = Libc.Read(handle, buffer.AsSpan(length), buffer.Length - length)) != 0; length += (int)read)
        {
            if (read < 0)
                throw Errno.Exception($"read '{files.Shown(path)}'");
            if (read + length < buffer.Length)
            {
                length += (int)read;
                break;
            }
        }

        if (length == buffer.Length)
        {
            // It has grown since it was looked at.
            ArrayPool<byte>.Shared.Return(buffer);
            return Hash(files, path, WholeFileLimit + 1L, known);
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(buffer.AsSpan(0, length), hash);
        ArrayPool<byte>.Shared.Return(buffer);
        return SameHash(hash, known) ? known : Convert.ToHexStringLower(hash);
    }

    // Nearly every file is as it was written, and its hash is in memory already.
    private static bool SameHash(ReadOnlySpan<byte> hash, string? known)
    {
        Span<char> text = stackalloc char[2 * SHA256.HashSizeInBytes];
        return Convert.TryToHexStringLower(hash, text, out _) && text.SequenceEqual(known);
    }

    private static byte[] ReadAll(SafeFileHandle handle)
    {
        var bytes = new byte[RandomAccess.GetLength(handle)];
        var length = 0;
        while (length < bytes.Length && RandomAccess.Read(handle, bytes.AsSpan(length), length) is > 0 and var read)
            length += read;
        return length == bytes.Length ? bytes : bytes[..length];
    }
}
