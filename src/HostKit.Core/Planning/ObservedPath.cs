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
            FileType.File => new(status, KnownHash(status, owned) ?? (secret is null ? Hash(files, path) : KeyedHash(files, path, secret)), null),
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

    private static string? Hash(HostFiles files, string path)
    {
        using var handle = files.OpenRead(path);
        if (handle is null)
            return null;
        if (RandomAccess.GetLength(handle) <= WholeFileLimit)
            return Convert.ToHexStringLower(SHA256.HashData(ReadAll(handle)));
        using var stream = new FileStream(handle, FileAccess.Read, 1 << 16);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
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
