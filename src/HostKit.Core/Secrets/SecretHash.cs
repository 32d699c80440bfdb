using System.Security.Cryptography;

namespace HostKit;

/// <summary>
/// The keyed hash by which secret contents are compared: HMAC-SHA-256 (RFC 2104) with a key that the host keeps, so that a manifest says whether a
/// secret is another one, and nothing that could be tried out elsewhere.
/// </summary>
internal sealed class SecretHash
{
    private const string Prefix = "keyed:";
    private const string KeyPath = "/var/lib/hostkit/secret-key";
    private const int KeyLength = 32;

    private readonly Lazy<byte[]> _key;

    private SecretHash(Func<byte[]> key) => _key = new(key);

    /// <summary>Whether a recorded hash is one of a secret's, which no object has.</summary>
    public static bool IsKeyed(string? hash) => hash?.StartsWith(Prefix, StringComparison.Ordinal) == true;

    /// <summary>With the host's key; before the first apply, when nothing is recorded that could be compared, with one that is gone with this plan.</summary>
    public static SecretHash Of(HostFiles? files) => new(() => ReadKey(files) ?? RandomNumberGenerator.GetBytes(KeyLength));

    /// <summary>Makes the key of a host that has none.</summary>
    public static void MakeKey(HostFiles files)
    {
        if (ReadKey(files) is not null)
            return;
        var directory = files.RequireParent(KeyPath);
        var fresh = $".{HostFiles.NameOf(KeyPath)}-{Guid.NewGuid():N}";
        using (var file = NewFile.Write(directory, fresh, new MemoryStream(RandomNumberGenerator.GetBytes(KeyLength)), 0x180, null))
        {
            // Another configuration's apply may be making it, too: the first one stays.
            if (Libc.Sync(file) == 0 && Rename.ToFree(directory, fresh, directory, HostFiles.NameOf(KeyPath)))
                return;
        }

        var errno = Errno.Last;
        _ = Libc.UnlinkAt(directory, fresh, 0);
        if (ReadKey(files) is null)
            throw Errno.Exception($"write '{files.Shown(KeyPath)}'", errno);
    }

    /// <summary>After the last configuration has gone.</summary>
    public static void RemoveKey(HostFiles files)
    {
        if (files.Parent(KeyPath) is { } directory)
            _ = Libc.UnlinkAt(directory, HostFiles.NameOf(KeyPath), 0);
    }

    public string Of(Stream content) => Prefix + Convert.ToHexStringLower(HMACSHA256.HashData(_key.Value, content));

    private static byte[]? ReadKey(HostFiles? files)
    {
        using var file = files?.OpenRead(KeyPath);
        if (file is null)
            return null;
        var key = new byte[KeyLength];
        return RandomAccess.Read(file, key, 0) == KeyLength ? key : null;
    }
}
